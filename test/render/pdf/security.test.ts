import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHandle, openBrowser } from '../../../src/render/pdf/browser.js';
import { drawCover } from '../../../src/render/pdf/draw-cover.js';
import { openPrinter } from '../../../src/render/pdf/print/print-html.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { createChapter, createPublication } from '../../support/publication.js';

const SECRET = 'canari-du-fichier-local';
const folder = mkdtempSync(join(tmpdir(), 'dossier-canary-'));
const hits: string[] = [];
let server: Server;
let browser: BrowserHandle;
let http = '';
let file = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.html'), `<p>${SECRET}</p>`);
  file = `file://${join(folder, 'secret.html')}`;
  server = createServer((request, response) => {
    hits.push(String(request.url));
    response.end(SECRET);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  http = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser({ env: process.env, onMessage: () => undefined });
});
afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything we know of that makes a browser load something. */
function listVectors(url: string): string {
  return `
<img src="${url}/img"/><img srcset="${url}/srcset 2x" alt=""/><picture><source srcset="${url}/source"/><img alt=""/></picture>
<link rel="stylesheet" href="${url}/css"/><link rel="prefetch" href="${url}/prefetch"/><link rel="preload" as="image" href="${url}/preload"/>
<link rel="dns-prefetch" href="${url}"/><link rel="preconnect" href="${url}"/><link rel="icon" href="${url}/icon"/><link rel="manifest" href="${url}/manifest"/>
<style>@import url("${url}/import"); @font-face{font-family:Z;src:url("${url}/font")} .z{font-family:Z;background:url("${url}/background");list-style-image:url("${url}/list");content:url("${url}/content");cursor:url("${url}/cursor"),auto;mask:url("${url}/mask#m");filter:url("${url}/filter#f")}</style>
<p class="z" style="border-image:url('${url}/border');background:url('${url}/inline')">z</p>
<script src="${url}/script"></script><script>fetch("${url}/fetch");new Image().src="${url}/new";location="${url}/location"</script>
<iframe src="${url}/iframe"></iframe><iframe srcdoc="&lt;img src='${url}/srcdoc'>"></iframe><embed src="${url}/embed"/><object data="${url}/object"></object>
<video src="${url}/video" poster="${url}/poster" autoplay="autoplay"><track src="${url}/track" default="default"/></video><audio src="${url}/audio" autoplay="autoplay"></audio>
<svg width="9" height="9"><image href="${url}/svgimage" width="9" height="9"/><use href="${url}/use#u"/><foreignObject><img src="${url}/foreign"/></foreignObject></svg>
<input type="image" src="${url}/input"/><table background="${url}/table"><tr><td>t</td></tr></table><form action="${url}/form"><button autofocus="autofocus">b</button></form>
<meta http-equiv="refresh" content="0;url=${url}/refresh"/><base href="${url}/"/><a href="${url}/ping" ping="${url}/ping">a</a><img src="x" onerror="fetch('${url}/onerror')"/>`;
}

const everything = () =>
  `${listVectors(http)}${listVectors(file)}<iframe src="${file}"></iframe><object data="${file}"></object><embed src="${file}"/>`;

async function readText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  return text;
}

test('fetches nothing and opens no local file for a hostile chapter', async () => {
  const base = createPublication({ articles: 1, paragraphs: 2 });
  const chapter = createChapter({ id: 'hostile', kind: 'article', title: 'Hostile', body: everything() });
  const publication = {
    ...base,
    chapters: [...base.chapters, chapter],
    styles: {
      ...base.styles,
      print: `${base.styles.print}.z{background:url("${http}/theme")}@import url("${http}/theme-import");`,
    },
  };
  const { bytes } = await renderPdf(publication, [await openPrinter(browser)], {
    profile: 'a3a-ua1',
    stageSeconds: 60,
    onMessage: () => undefined,
  });
  expect(hits).toEqual([]);
  expect(await readText(bytes)).not.toContain(SECRET);
});

test('fetches nothing even for a document without a policy of its own', async () => {
  const printer = await openPrinter(browser);
  try {
    const html = `<!DOCTYPE html><html lang="fr"><title>x</title><body><p>Avant</p>${everything()}<p>Après</p></body></html>`;
    const text = await printer.print(html, { isTagged: true, seconds: 60 }).then(readText, () => '');
    expect(hits).toEqual([]);
    expect(text).not.toContain(SECRET);
  } finally {
    await printer.close();
  }
});

test('fetches nothing for a hostile cover', async () => {
  const base = createPublication();
  const cover = {
    ...base.cover,
    html: everything(),
    css: `body{background:url("${http}/cover")}</style><img src="${http}/escaped">`,
  };
  await drawCover({ ...base, cover }, await openPrinter(browser));
  expect(hits).toEqual([]);
});

test('would have noticed', async () => {
  await fetch(`${http}/self`);
  expect(hits).toEqual(['/self']);
});
