import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { epubEngine } from '../../../src/render/epub/epub-engine.js';
import { renderEpub } from '../../../src/render/epub/render-epub.js';
import { createPageMap, createPng, createPublication } from '../../support/epub-publication.js';
import { readXml } from '../../support/xml.js';

const cover = { bytes: createPng(16, 26), mediaType: 'image/png' } as const;

let bytes: Uint8Array;
const files = new Map<string, string>();

const strip = (xml: string): string => xml.replace(/<!DOCTYPE[^>]*>/, '');
const read = (name: string): string => strip(files.get(`OEBPS/${name}`) ?? '');
const hrefs = (name: string, within: string): string[] => {
  const nav = new RegExp(`<nav epub:type="${within}"[\\s\\S]*?</nav>`).exec(read(name))?.[0] ?? '';
  return [...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
};

beforeAll(async () => {
  bytes = await renderEpub(createPublication(), createPageMap(), cover);
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, entry] of Object.entries(zip.files)) files.set(name, await entry.async('string'));
});

describe('the container', () => {
  it('begins with the mimetype, stored', () => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 58));
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
  });

  it('has no entries for folders and no file the manifest does not name', () => {
    const listed = readXml(read('content.opf')).flatMap(({ name, attributes }) =>
      name === 'item' ? [`OEBPS/${attributes.href}`] : [],
    );
    expect([...files.keys()].sort()).toEqual(
      [...listed, 'META-INF/container.xml', 'OEBPS/content.opf', 'mimetype'].sort(),
    );
  });

  it('holds well-formed XML', () => {
    for (const [name, text] of files) {
      if (/\.(?:xhtml|opf|ncx|xml)$/.test(name)) expect(() => readXml(strip(text)), name).not.toThrow();
    }
  });

  it('is the same twice, whatever the time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    const again = await renderEpub(createPublication(), createPageMap(), cover);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each(['1970-01-01T00:00:00Z', '2199-01-01T00:00:00Z'])(
    'packs files of a clock that zip cannot express: %s',
    async (modified) => {
      const publication = createPublication();
      const epub = await renderEpub({ ...publication, metadata: { ...publication.metadata, modified } }, null, null);
      const zip = await JSZip.loadAsync(epub);
      const years = Object.values(zip.files).map(({ date }) => date.getUTCFullYear());
      expect(new Set(years)).toEqual(new Set([modified.startsWith('1') ? 1980 : 2107]));
    },
  );
});

describe('epubEngine', () => {
  it('names the version that is installed', () => {
    expect(epubEngine()).toEqual({ 'epub-gen-memory': expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });
});

describe('the package document', () => {
  it('names the publication and everybody in it', () => {
    const opf = read('content.opf');
    expect(opf).toContain(
      '<dc:identifier id="identifier">urn:uuid:6f2b1f0e-7f5d-5a53-9f0a-1b2c3d4e5f60</dc:identifier>',
    );
    expect(opf).toContain('<meta refines="#subtitle" property="title-type">subtitle</meta>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-03-05T08:09:10Z</meta>');
    expect(opf).toContain('<meta property="pageBreakSource">');
    expect(opf.match(/<dc:language>/g)).toHaveLength(2);
  });

  it('claims only the features the content has', async () => {
    const plain = createPublication();
    const chapters = plain.chapters.filter(({ kind }) => kind === 'article').slice(1);
    const epub = await renderEpub({ ...plain, chapters }, null, null);
    const opf = await (await JSZip.loadAsync(epub)).file('OEBPS/content.opf')?.async('string');
    expect(opf).not.toMatch(/pageBreakMarkers|pageNavigation|>index<|alternativeText|>visual<|page-source/);
    expect(read('content.opf')).toMatch(/pageBreakMarkers[\s\S]*pageNavigation/);
  });

  it('does not claim conformance over an image without a text alternative', async () => {
    const publication = createPublication();
    const chapters = publication.chapters.map((chapter) => ({
      ...chapter,
      html: chapter.html.replace(' alt="Le quai neuf"', ''),
    }));
    const epub = await renderEpub({ ...publication, chapters }, null, null);
    const opf = await (await JSZip.loadAsync(epub)).file('OEBPS/content.opf')?.async('string');
    expect(opf).not.toMatch(/conformsTo|alternativeText/);
    expect(read('content.opf')).toContain('dcterms:conformsTo');
  });

  it('marks documents with drawings, and the cover image', () => {
    const items = readXml(read('content.opf')).filter(({ name }) => name === 'item');
    const properties = new Map(items.map(({ attributes }) => [attributes.href, attributes.properties]));
    expect(properties.get('chronology.xhtml')).toBe('svg');
    expect(properties.get('cover.png')).toBe('cover-image');
    expect(properties.get('toc.xhtml')).toBe('nav');
  });
});

describe('navigation', () => {
  it('lists the printed pages one to one and in reading order', () => {
    const spine = readXml(read('content.opf'))
      .filter(({ name }) => name === 'itemref')
      .map(({ attributes }) => attributes.idref);
    const byId = new Map(readXml(read('content.opf')).map(({ attributes }) => [attributes.id, attributes.href]));
    const markers = spine.flatMap((id) => {
      const file = byId.get(id ?? '') ?? '';
      return readXml(read(file))
        .filter(({ attributes }) => attributes['epub:type'] === 'pagebreak')
        .map(({ attributes }) => ({ href: `${file}#${attributes.id}`, label: attributes['aria-label'] }));
    });
    expect(markers.map(({ label }) => label)).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)));
    expect(hrefs('toc.xhtml', 'page-list')).toEqual(markers.map(({ href }) => href));
    const targets = readXml(read('toc.ncx')).filter(
      ({ name, path }) => name === 'content' && path.includes('pageTarget'),
    );
    expect(targets.map(({ attributes }) => attributes.src)).toEqual(markers.map(({ href }) => href));
  });

  it('nests the contents and points every entry at a file', () => {
    expect(hrefs('toc.xhtml', 'toc')).toEqual([
      'glance.xhtml',
      'contents.xhtml',
      'chronology.xhtml',
      'harbour.xhtml',
      'harbour.xhtml',
      'ferry.xhtml',
      'speakers.xhtml',
      'sources.xhtml',
    ]);
    expect(readXml(read('toc.xhtml')).some(({ name, path }) => name === 'ol' && path.at(-1) === 'li')).toBe(true);
    expect(hrefs('toc.xhtml', 'landmarks')).toEqual([
      'cover.xhtml',
      'harbour.xhtml',
      'speakers.xhtml',
      'contents.xhtml',
    ]);
  });

  it('has no link without a target', () => {
    const ids = new Map(
      [...files.keys()]
        .filter((name) => name.endsWith('.xhtml'))
        .map((name) => {
          const elements = readXml(strip(files.get(name) ?? ''));
          return [name.replace('OEBPS/', ''), new Set(elements.map(({ attributes }) => attributes.id))];
        }),
    );
    for (const name of ids.keys()) {
      for (const { attributes } of readXml(read(name))) {
        const { href } = attributes;
        if (href === undefined || href.includes(':') || href.endsWith('.css')) continue;
        const [file, fragment] = href.split('#');
        const target = ids.get(file === '' ? name : (file ?? ''));
        expect(target, `${name} → ${href}`).toBeDefined();
        if (fragment !== undefined) expect(target?.has(fragment), `${name} → ${href}`).toBe(true);
      }
    }
  });
});

describe('content', () => {
  it('fills page references as print does, linked to the place', () => {
    expect(read('speakers.xhtml')).toContain('<a href="ferry.xhtml#ferry-b3" aria-label="page 10">10</a>');
    expect(read('glance.xhtml')).toContain(', p.\u00A0<a href="harbour.xhtml#harbour-b1" aria-label="page 7">7</a>');
  });

  it('keeps index, note and foreign-language semantics', () => {
    expect(read('speakers.xhtml')).toMatch(/epub:type="index-entry-list"[\s\S]*epub:type="index-locator"/);
    expect(read('harbour.xhtml')).toMatch(/<aside id="note-1" epub:type="footnote" role="doc-footnote">/);
    expect(read('ferry.xhtml')).toContain('<span lang="vi" xml:lang="vi">Đặng Thị Hòa</span>');
  });

  it('carries only what the e-book shows', () => {
    const all = [...files.values()].join('');
    expect(all).not.toMatch(/0f1e2d|Écran|javascript:|\u00AD|data-/);
    expect(read('sources.xhtml')).toContain('Liseuse');
  });

  it('embeds the fonts that the text needs, when asked', async () => {
    expect([...files.keys()].some((name) => name.includes('fonts/'))).toBe(false);
    const epub = await renderEpub(createPublication(), null, null, { embedFonts: true });
    const zip = await JSZip.loadAsync(epub);
    const fonts = Object.keys(zip.files).filter((name) => name.includes('fonts/'));
    expect(fonts.map((name) => name.split('/').at(-1))).toEqual([
      'source-serif-4-latin-400-normal.woff2',
      'source-serif-4-vietnamese-400-normal.woff2',
    ]);
    const css = await zip.file('OEBPS/style.css')?.async('string');
    expect(css).toContain('src: url("fonts/source-serif-4-latin-400-normal.woff2") format("woff2");');
  });
});
