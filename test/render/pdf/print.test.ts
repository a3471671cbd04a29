import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../../src/model/publication.js';
import { findOffset, findPageBreaks } from '../../../src/render/pdf/finish/find-page-breaks.js';
import { contentKey } from '../../../src/render/pdf/finish/mend-structure.js';
import { createElement, type StructureKid } from '../../../src/render/pdf/finish/structure-tree.js';
import { isSamePlan, type PagePlan, planPages } from '../../../src/render/pdf/print/plan-pages.js';
import { type PrintContext, prepareChapter } from '../../../src/render/pdf/print/prepare-chapter.js';
import { readAttributes, scanXhtml } from '../../../src/render/pdf/print/scan-xhtml.js';

function prepare(html: string, ids: readonly string[] = [], uncovered: readonly number[] = []) {
  const context: PrintContext = {
    assets: new Map([
      ['pic', { id: 'pic', fileName: 'p.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }],
    ]),
    ids: new Set(ids),
    anchors: [],
    texts: new Map(),
    places: new Map(),
    uncovered: new Set(uncovered),
    made: 0,
  };
  const chapter = { id: 'c', language: 'fr' } as Chapter;
  return { html: prepareChapter(chapter, html, context), ...context };
}

const MARK = (index: number) => `<a class="dossier-mark" href="dossier:${index}"></a>`;

describe('prepareChapter', () => {
  test('marks where an id stands, before the first words', () => {
    const { html, anchors } = prepare(
      '<section id="c" lang="fr"><h1 id="t">Titre</h1><p id="p"> Un <b id="b">deux</b></p></section>',
      ['c', 't', 'p', 'b'],
    );
    expect(html).toBe(
      `<section id="c" lang="fr"><h1 id="t">${MARK(0)}Titre</h1><p id="p"> ${MARK(1)}Un <b id="b">${MARK(2)}deux</b></p></section>`,
    );
    expect(anchors.map(({ ids }) => ids)).toEqual([['c', 't'], ['p'], ['b']]);
  });

  test('marks a drawing without opening a line for it', () => {
    const { html } = prepare('<figure id="f"><svg viewBox="0 0 1 1"><path id="x" d="M0 0"/></svg></figure>', [
      'f',
      'x',
    ]);
    expect(html).toContain(
      '<a class="dossier-mark dossier-mark-block" href="dossier:0"></a><svg viewBox="0 0 1 1"><path id="x" d="M0 0"/></svg>',
    );
  });

  test('numbers links and remembers where they lead and what they say', () => {
    const { html, anchors } = prepare(
      '<p><a href="#p" id="l">voir <i id="i">là</i></a> <a href="https://example.org/?a=1&amp;b=2" aria-label="Site &amp; suite">x</a></p>',
      ['p', 'l', 'i'],
    );
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="dossier:0"', 'href="dossier:1"', 'href="dossier:2"']);
    expect(anchors).toEqual([
      { ids: ['l'], link: null },
      { ids: ['i'], link: { target: { kind: 'internal', id: 'p' }, label: 'voir là' } },
      { ids: [], link: { target: { kind: 'external', url: 'https://example.org/?a=1&b=2' }, label: 'Site & suite' } },
    ]);
  });

  test('numbers links in drawings too, and keeps drawings from loading anything', () => {
    const { html, anchors } = prepare(
      '<svg><a href="#p"><text>mars</text></a><use href="#u"/><image href="http://127.0.0.1/x"/><use xlink:href="file:///x#y"/></svg>',
      ['p'],
    );
    expect(html).toBe('<svg lang="fr"><a href="dossier:0"><text>mars</text></a><use href="#u"/><image/><use/></svg>');
    expect(anchors).toEqual([{ ids: [], link: { target: { kind: 'internal', id: 'p' }, label: 'mars' } }]);
  });

  test.each(['javascript:alert(1)', '#missing', 'file:///etc/passwd', 'data:text/html,x', '//example.org', '/etc', ''])(
    'leaves no link to %j',
    (href) => {
      expect(prepare(`<p><a href="${href}">x</a></p>`).html).toBe('<p lang="fr"><a>x</a></p>');
    },
  );

  test('inlines assets and no other picture', () => {
    expect(prepare('<p><img src="asset:pic" alt="a"/></p>').html).toContain('src="data:image/png;base64,AQID"');
    for (const src of ['http://127.0.0.1/x.png', 'file:///etc/passwd', 'asset:none']) {
      expect(prepare(`<p><img src="${src}" alt="a"/></p>`).html).toContain('src="data:,"');
    }
  });

  test('leaves out what other formats alone show', () => {
    const source =
      '<div><p class="epub-only">a<br/>b</p><p class="x screen-only">c</p><p class="print-only">d</p></div>';
    expect(prepare(source).html).toBe('<div lang="fr"><p class="print-only">d</p></div>');
  });

  test('drops handlers and foreign attributes, and closes what HTML does not', () => {
    expect(prepare('<p epub:type="x" onclick="y"><span id="s"/>z</p>').html).toBe(
      '<p lang="fr"><span id="s"></span>z</p>',
    );
  });

  test('gives foreign words an id, and empty cells a mark', () => {
    const { html } = prepare('<table><tr><td><i lang="en">word</i></td><td></td><td><span></span></td></tr></table>');
    expect(html).toContain('<i lang="en" id="dossier-language-1">');
    expect(html.match(/dossier-mark/g)).toHaveLength(2);
  });

  test('prints the code point of what no font covers, in alternatives too', () => {
    const { html } = prepare('<p>a中&#x4E2D;<img src="asset:pic" alt="中"/></p>', [], [0x4e2d]);
    expect(html).toContain('a[U+4E2D][U+4E2D]<img');
    expect(html).toContain('alt="[U+4E2D]"');
  });

  test('keeps the printed text of blocks, without soft hyphens', () => {
    const { texts } = prepare('<p id="p">inter\u00ADna&#173;tional &amp; <i>co</i><b class="epub-only">no</b></p>', [
      'p',
    ]);
    expect(texts.get('p')).toBe('international & co');
  });
});

describe('scanXhtml', () => {
  test('reports attribute values that look like tags', () => {
    const found: string[] = [];
    scanXhtml('<a title="1 > 2" b=\'"\'>x<!-- <p> --><br/></a>', {
      open: (name, attributes, isEmpty) =>
        found.push(`${name} ${[...readAttributes(attributes)].join('|')} ${isEmpty}`),
      close: (name) => found.push(`/${name}`),
      text: (raw) => found.push(raw),
    });
    expect(found).toEqual(['a title,1 > 2|b," false', 'x', 'br  true', '/a']);
  });

  test.each([
    "<a b=''".repeat(1) + ' c'.repeat(100_000),
    `<a ${'x'.repeat(200_000)}`,
    '<a "'.repeat(50_000),
    `<a ${"'".repeat(200_001)}>`,
  ])('takes no longer for hostile tags than they are long', (source) => {
    const start = performance.now();
    scanXhtml(source, { open: (_, attributes) => readAttributes(attributes), close() {}, text() {} });
    readAttributes(source);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.each(['<', '<a', '<!--', '<p title="', 'a < b', '</', '<?'])('ends with the text: %j', (source) => {
    const handler = { open() {}, close() {}, text() {} };
    expect(() => scanXhtml(source, handler)).not.toThrow();
  });
});

const chapter = (id: string, start: 'page' | 'recto' = 'page') => ({ id, break: start }) as Chapter;

function plan(pages: number, targets: Record<string, number>, blanks: readonly string[] = []): PagePlan {
  return { pages, targets: new Map(Object.entries(targets)), blanks: new Set(blanks) };
}

describe('planPages', () => {
  test('puts a blank page before a chapter that would start on the left', () => {
    const chapters = [chapter('a'), chapter('b', 'recto'), chapter('c', 'recto')];
    const next = planPages(chapters, plan(3, { a: 1, b: 2, 'b-1': 2, c: 3 }));
    expect([...next.blanks]).toEqual(['b', 'c']);
    expect(Object.fromEntries(next.targets)).toEqual({ a: 1, b: 3, 'b-1': 3, c: 5 });
    expect(next.pages).toBe(5);
  });

  test('is settled by its own plan', () => {
    const chapters = [chapter('a'), chapter('b', 'recto'), chapter('c', 'recto')];
    const printed = plan(6, { a: 1, b: 3, c: 5 }, ['b']);
    expect(isSamePlan(planPages(chapters, printed), printed)).toBe(true);
  });

  test('takes a blank page away that is not needed any more', () => {
    const chapters = [chapter('a'), chapter('b', 'recto')];
    const next = planPages(chapters, plan(4, { a: 1, b: 4 }, ['b']));
    expect([...next.blanks]).toEqual([]);
    expect(next.targets.get('b')).toBe(3);
  });
});

describe('findPageBreaks', () => {
  const run = (page: number, mcid: number): StructureKid => ({ kind: 'content', page, mcid });
  const first = createElement('P', [run(1, 0), run(2, 0)]);
  const second = createElement('P', [run(2, 1)]);
  const heading = createElement('H1', [run(4, 0)]);
  const document = createElement('Document', [
    createElement('Sect', [first, second]),
    createElement('Sect', [heading]),
  ]);
  const breaks = findPageBreaks({
    document,
    idsOf: new Map([
      [first, ['p1']],
      [second, ['p2']],
      [heading, ['c2', 't2']],
    ]),
    starts: new Map([
      [contentKey(1, 0), 'Une phrase qui'],
      [contentKey(2, 0), 'court d’une page'],
    ]),
    texts: new Map([['p1', 'Une  phrase qui court d’une page à l’autre']]),
    places: new Map(),
    targets: new Map([['p1', 1]]),
    chapters: new Set(),
  });

  test('finds the place inside a paragraph that runs over, the element that starts a page, and no blank page', () => {
    expect(breaks).toEqual([
      { page: 1, target: 'p1', offset: 0 },
      { page: 2, target: 'p1', offset: 16 },
      { page: 4, target: 'c2', offset: 0 },
    ]);
  });

  test('asks for every id once, however many pieces its paragraph is printed in', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `id${index}`);
    const paragraph = createElement(
      'P',
      ids.map((_, index) => run(1 + (index >> 8), index)),
    );
    let asked = 0;
    class Chapters extends Set<string> {
      override has(id: string): boolean {
        asked += 1;
        return super.has(id);
      }
    }
    findPageBreaks({
      document: createElement('Document', [paragraph]),
      idsOf: new Map([[paragraph, ids]]),
      starts: new Map(),
      texts: new Map(),
      places: new Map(),
      targets: new Map(),
      chapters: new Chapters(),
    });
    expect(asked).toBe(ids.length);
  });

  test('finds the place inside a table without ids by the text of the chapter, the second time behind the first', () => {
    const heading = createElement('H1', [run(1, 0)]);
    const table = createElement('Table', [run(1, 1), run(2, 0), run(3, 0)]);
    const found = findPageBreaks({
      document: createElement('Document', [createElement('Sect', [heading, table])]),
      idsOf: new Map([[heading, ['c']]]),
      starts: new Map([
        [contentKey(1, 0), 'Titre'],
        [contentKey(2, 0), 'ligne égale lig'],
        [contentKey(3, 0), 'ligne égale fin'],
      ]),
      texts: new Map([['c', 'Titre début ligne égale ligne égale fin']]),
      places: new Map(),
      targets: new Map([['c', 1]]),
      chapters: new Set(['c']),
    });
    expect(found).toEqual([
      { page: 1, target: 'c', offset: 0 },
      { page: 2, target: 'c', offset: 12 },
      { page: 3, target: 'c', offset: 24 },
    ]);
  });

  test('finds a place behind the elements that have begun, where the same words stand before', () => {
    const heading = createElement('H1', [run(1, 0)]);
    const entries = createElement('L', [run(1, 1)]);
    const second = createElement('H2', [run(2, 0)]);
    const list = createElement('L', [run(2, 1), run(3, 0)]);
    const found = findPageBreaks({
      document: createElement('Document', [createElement('Sect', [heading, entries, second, list])]),
      idsOf: new Map([
        [heading, ['c']],
        [second, ['bodies']],
      ]),
      starts: new Map([
        [contentKey(1, 1), 'Personne Personne Personne'],
        [contentKey(2, 0), 'Pays'],
        [contentKey(3, 0), 'Personne Personne'],
      ]),
      texts: new Map([
        ['c', 'Titre Personne Personne Personne Pays Personne Personne Personne'],
        ['bodies', 'Pays'],
      ]),
      places: new Map([
        ['c', 0],
        ['bodies', 33],
      ]),
      targets: new Map([['c', 1]]),
      chapters: new Set(['c']),
    });
    expect(found[2]).toEqual({ page: 3, target: 'c', offset: 38 });
  });

  test('a mark within lines that holds for their whole element does not say how far the page has come', () => {
    const heading = createElement('H1', [run(1, 0)]);
    const paragraph = createElement('P', [run(1, 1), run(2, 0)]);
    const found = findPageBreaks({
      document: createElement('Document', [createElement('Sect', [heading, paragraph])]),
      idsOf: new Map([
        [heading, ['c']],
        [paragraph, ['mark']],
      ]),
      starts: new Map([
        [contentKey(1, 1), 'début de ligne'],
        [contentKey(2, 0), 'member states and others'],
      ]),
      texts: new Map([['c', 'Titre début de ligne member states and others came']]),
      places: new Map([
        ['c', 0],
        ['mark', 39],
      ]),
      targets: new Map([['c', 1]]),
      chapters: new Set(['c']),
    });
    expect(found[1]).toEqual({ page: 2, target: 'c', offset: 21 });
  });

  test('starts a page at its first words, not at a mark behind them', () => {
    const item = createElement('LI', [run(2, 0)]);
    const heading = createElement('H1', [run(1, 0)]);
    const found = findPageBreaks({
      document: createElement('Document', [createElement('Sect', [heading, item])]),
      idsOf: new Map([
        [heading, ['c']],
        [item, ['mark']],
      ]),
      starts: new Map([
        [contentKey(1, 0), 'Titre [U+4E2D]'],
        [contentKey(2, 0), 'Une liste longue'],
      ]),
      texts: new Map([['c', 'Titre [U+4E2D] Une liste longue, dit-elle']]),
      places: new Map(),
      targets: new Map([['c', 1]]),
      chapters: new Set(['c']),
    });
    // The character that is printed as a code point counts as one.
    expect(found[1]).toEqual({ page: 2, target: 'c', offset: 8 });
  });

  test.each([
    ['abc DEF', 'def', 4],
    ['abc', 'x', null],
    ['abc', '', null],
    ['co-opé\u00ADration', 'opération', 3],
  ])('finds in %j the words %j at %j', (text, words, offset) => {
    expect(findOffset(text, words)).toBe(offset);
  });
});
