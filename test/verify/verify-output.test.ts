import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DossierError } from '../../src/messages.js';
import { renderEpub } from '../../src/render/epub/render-epub.js';
import { renderJson } from '../../src/render/json/render-json.js';
import { createManifest } from '../../src/render/manifest.js';
import { formatVerifyReport } from '../../src/verify/format-report.js';
import { type VerifyReport, verifyOutput } from '../../src/verify/verify-output.js';
import { createPageMap, createPublication } from '../support/epub-publication.js';
import { createPortDossier } from '../support/port-dossier.js';

const HTML =
  '<!doctype html><html lang="fr"><title>t</title><style>p{background:url(data:image/png;base64,AA)}</style><p id="a"><a href="#a">x</a></p>';

/** No Java, no validators, no browser. */
const env = { PATH: '', HOME: '/nowhere', JAVA_HOME: '/nowhere' };

let epub: Uint8Array;
let folder: string;

beforeAll(async () => {
  const publication = createPublication();
  const [first] = createPortDossier().articles;
  const text = first?.blocks[0]?.text ?? '';
  const chapters = publication.chapters.map((chapter) =>
    chapter.id === 'harbour'
      ? { ...chapter, html: chapter.html.replace('</section>', `<p>${text}</p></section>`) }
      : chapter,
  );
  epub = await renderEpub({ ...publication, chapters }, createPageMap(), null);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  await writeAll([
    { name: 'dossier.epub', mediaType: 'application/epub+zip', bytes: epub },
    { name: 'dossier.json', mediaType: 'application/json', bytes: renderJson(createPortDossier()) },
    { name: 'dossier.html', mediaType: 'text/html', bytes: new TextEncoder().encode(HTML) },
  ]);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function writeAll(files: { name: string; mediaType: string; bytes: Uint8Array }[]): Promise<void> {
  const manifest = createManifest(files, { tool: 't', version: '1', engines: {} });
  for (const { name, bytes } of [...files, { name: 'manifest.json', bytes: manifest }]) {
    await writeFile(join(folder, name), bytes);
  }
}

/** Changes files of the e-book in the folder; null removes one. */
async function changeEpub(changes: Record<string, ((text: string) => string) | null>): Promise<void> {
  const path = join(folder, 'dossier.epub');
  const zip = await JSZip.loadAsync(await readFile(path));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) zip.remove(name);
    else zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  }
  await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
}

const statusOf = (report: VerifyReport, id: string): string | undefined =>
  report.checks.find((check) => check.id === id)?.status;

describe('verifyOutput', () => {
  it('passes what was just written, and skips what cannot be checked', async () => {
    const report = await verifyOutput(folder, { env });
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(report.checks.filter(({ status }) => status === 'skipped').map(({ id }) => id)).toEqual([
      'pdf-structure',
      'pdf-fonts',
      'pdf-attachments',
      'pdf-page-numbers',
      'text-in-pdf',
      'pages-agree',
      'verapdf-pdfa',
      'verapdf-pdfua',
      'epubcheck',
      'ace',
    ]);
    expect(report.passed + report.skipped).toBe(report.checks.length);
  });

  it('says in the report what was skipped and why', async () => {
    const report = formatVerifyReport(await verifyOutput(folder, { env }));
    expect(report).toMatch(/SKIPPED epubcheck\s+EPUBCheck: Java is not there/);
    expect(report).toMatch(/SKIPPED pdf-structure\s+dossier\.pdf is not in the folder/);
    expect(report).toMatch(/10 skipped \(skipped is not passed\)$/);
  });

  it('reports progress of every check', async () => {
    const labels: string[] = [];
    const report = await verifyOutput(folder, { env, onProgress: ({ label }) => labels.push(label) });
    expect(labels).toEqual([...report.checks.map(({ id }) => id), folder]);
  });

  it('refuses a folder that is not there', async () => {
    await expect(verifyOutput(join(folder, 'gone'), { env })).rejects.toThrow(DossierError);
  });

  it('notices a changed, a missing and an unlisted file', async () => {
    await writeFile(join(folder, 'dossier.html'), HTML.replace('x', 'y'));
    expect(statusOf(await verifyOutput(folder, { env }), 'manifest-matches')).toBe('failed');
    await rm(join(folder, 'dossier.html'));
    expect(statusOf(await verifyOutput(folder, { env }), 'manifest-matches')).toBe('failed');
    await writeFile(join(folder, 'dossier.html'), HTML);
    expect(statusOf(await verifyOutput(folder, { env }), 'manifest-matches')).toBe('passed');
    await writeFile(join(folder, 'dossier-old.pdf'), '');
    expect(statusOf(await verifyOutput(folder, { env }), 'manifest-matches')).toBe('failed');
  });

  it('notices a dossier that breaks the schema', async () => {
    await writeFile(join(folder, 'dossier.json'), '{"version":1}');
    const report = await verifyOutput(folder, { env });
    expect(statusOf(report, 'dossier-schema')).toBe('failed');
    expect(statusOf(report, 'anchors-exact')).toBe('skipped');
  });

  it('notices an anchor that does not equal its text', async () => {
    const text = new TextDecoder().decode(renderJson(createPortDossier()));
    await writeFile(join(folder, 'dossier.json'), text.replace('"start": 0', '"start": 1'));
    expect(statusOf(await verifyOutput(folder, { env }), 'anchors-exact')).toBe('failed');
  });

  it('notices a paragraph that the e-book lost', async () => {
    await changeEpub({ 'OEBPS/harbour.xhtml': (text) => text.replace('devant 200 personnes', 'devant 20 personnes') });
    expect(statusOf(await verifyOutput(folder, { env }), 'text-in-epub')).toBe('failed');
  });

  it.each<[string, string, Record<string, ((text: string) => string) | null>]>([
    ['a file that is missing', 'epub-package', { 'OEBPS/ferry.xhtml': null }],
    ['a file that is not listed', 'epub-package', { 'OEBPS/extra.txt': () => 'x' }],
    ['missing metadata', 'epub-package', { 'OEBPS/content.opf': (text) => text.replaceAll('dcterms:modified', 'x:y') }],
    ['ill-formed XHTML', 'epub-well-formed', { 'OEBPS/ferry.xhtml': (text) => text.replace('</p>', '') }],
    ['a link to no id', 'epub-links', { 'OEBPS/ferry.xhtml': (text) => text.replace('id="ferry-b2"', '') }],
    ['two equal ids', 'epub-links', { 'OEBPS/ferry.xhtml': (text) => text.replace('ferry-b3', 'ferry-b2') }],
    [
      'a remote image',
      'epub-offline',
      { 'OEBPS/harbour.xhtml': (text) => text.replace('images/quay.png', 'https://example.org/q.png') },
    ],
    [
      'a script',
      'epub-offline',
      { 'OEBPS/harbour.xhtml': (text) => text.replace('</body>', '<script></script></body>') },
    ],
    ['a remote style', 'epub-offline', { 'OEBPS/style.css': () => '@font-face{src:url("https://example.org/f")}' }],
    ['a length that does not grow', 'epub-styles', { 'OEBPS/style.css': () => 'h1 { margin: 1.5px }' }],
    ['black text', 'epub-styles', { 'OEBPS/style.css': () => 'body{color:#000}' }],
    ['a face on paragraphs', 'epub-styles', { 'OEBPS/style.css': () => '.x p, td { font-family: serif }' }],
    ['positioning', 'epub-styles', { 'OEBPS/style.css': () => '.x { position: absolute }' }],
    [
      'a marker without entry',
      'epub-page-list',
      {
        'OEBPS/ferry.xhtml': (text) =>
          text.replace('</h1>', '</h1><span epub:type="pagebreak" id="x" aria-label="99"></span>'),
      },
    ],
    [
      'an entry without marker',
      'epub-page-list',
      { 'OEBPS/ferry.xhtml': (text) => text.replace('id="page10"', 'id="page10x"') },
    ],
    ['a mimetype with a space behind it', 'epub-container', { mimetype: () => 'application/epub+zip ' }],
  ])('notices in the e-book %s', async (_, id, changes) => {
    await changeEpub(changes);
    expect(statusOf(await verifyOutput(folder, { env }), id)).toBe('failed');
  });

  it('survives an e-book that is none', async () => {
    await writeFile(join(folder, 'dossier.epub'), 'not a zip');
    expect(statusOf(await verifyOutput(folder, { env }), 'epub-container')).toBe('failed');
  });

  it.each([
    ['an image', '<img src="https://example.org/x">'],
    ['a style sheet', '<link rel="stylesheet" href="//example.org/x.css">'],
    ['a frame', '<iframe srcdoc="x"></iframe>'],
    ['a style', '<p style="background:url(https://example.org/x)">x</p>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org">'],
    ['a broken link', '<a href="#gone">x</a>'],
    ['a scheme nobody should open', '<a href="javascript:x">x</a>'],
    ['two equal ids', '<p id="a">'],
  ])('notices in the HTML file %s', async (_, extra) => {
    await writeFile(join(folder, 'dossier.html'), HTML + extra);
    expect(statusOf(await verifyOutput(folder, { env }), 'html-self-contained')).toBe('failed');
  });
});

describe('formatVerifyReport', () => {
  it('lets no control character of a file reach the terminal', () => {
    const check = { id: 'x', status: 'failed', reason: '1 problem', details: ['a\u001B[31mb'] } as const;
    const text = formatVerifyReport({ folder: '.', checks: [check], passed: 0, failed: 1, skipped: 0 });
    expect(text).toContain('a\uFFFD[31mb');
  });
});
