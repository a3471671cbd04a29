import { describe, expect, it } from 'vitest';
import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { PageMap } from '../../../src/model/publication.js';
import { assignPageBreaks, insertPageBreaks, type PageBreak } from '../../../src/render/epub/insert-page-breaks.js';
import { parseXhtml } from '../../../src/render/epub/parse-xhtml.js';

/** Inserts the breaks and writes each marker as `[page]`. */
function insert(html: string, breaks: readonly Partial<PageBreak>[]): string {
  const root: Root = parseXhtml(html);
  insertPageBreaks(
    root,
    breaks.map((pageBreak, index) => ({
      page: index + 1,
      id: `page${index + 1}`,
      target: 't',
      offset: 0,
      ...pageBreak,
    })),
  );
  return toXml(root).replace(/<span epub:type="pagebreak"[^>]*aria-label="(\d+)"><\/span>/g, '[$1]');
}

describe('insertPageBreaks', () => {
  const cases: readonly [string, string, readonly Partial<PageBreak>[], string][] = [
    ['before a block', '<section><p id="t">a</p></section>', [{}], '<section>[1]<p id="t">a</p></section>'],
    [
      'in the section that starts the page',
      '<section id="t"><h1>a</h1></section>',
      [{}],
      '<section id="t">[1]<h1>a</h1></section>',
    ],
    [
      'inside a paragraph',
      '<section><p id="t">abcdef</p></section>',
      [{ offset: 3 }],
      '<section><p id="t">abc[1]def</p></section>',
    ],
    [
      'several times in one paragraph',
      '<section><p id="t">ab<em>cd</em>ef</p></section>',
      [{ offset: 1 }, { offset: 3 }, { offset: 5 }],
      '<section><p id="t">a[1]b<em>c[2]d</em>e[3]f</p></section>',
    ],
    [
      'two pages at one place in their order',
      '<section id="t"><p>a</p></section>',
      [{}, {}],
      '<section id="t">[1][2]<p>a</p></section>',
    ],
    [
      'two pages before one block in their order',
      '<section><p id="t">a</p></section>',
      [{}, {}],
      '<section>[1][2]<p id="t">a</p></section>',
    ],
    [
      'in a list item, not in the list',
      '<section><ul><li>a</li><li id="t">b</li></ul></section>',
      [{}],
      '<section><ul><li>a</li><li id="t">[1]b</li></ul></section>',
    ],
    [
      'in the first cell of a row',
      '<section><table><tbody><tr><td>a</td></tr><tr id="t"><th>b</th><td>c</td></tr></tbody></table></section>',
      [{}],
      '<section><table><tbody><tr><td>a</td></tr><tr id="t"><th>[1]b</th><td>c</td></tr></tbody></table></section>',
    ],
    [
      'in the first cell of a table body',
      '<section><table><tbody id="t"><tr><td>a</td></tr></tbody></table></section>',
      [{}],
      '<section><table><tbody id="t"><tr><td>[1]a</td></tr></tbody></table></section>',
    ],
    [
      'before a table',
      '<section><table id="t"><tr><td>a</td></tr></table></section>',
      [{}],
      '<section>[1]<table id="t"><tr><td>a</td></tr></table></section>',
    ],
    [
      'before the figure of an image',
      '<section><figure><img id="t" src="x"/><figcaption>a</figcaption></figure></section>',
      [{}],
      '<section>[1]<figure><img id="t" src="x"></img><figcaption>a</figcaption></figure></section>',
    ],
    [
      'before a drawing',
      '<section><svg xmlns="x"><g><text id="t">a</text></g></svg></section>',
      [{}],
      '<section>[1]<svg xmlns="x"><g><text id="t">a</text></g></svg></section>',
    ],
    [
      'before a link, not in it',
      '<section><p id="t">ab<a href="#x">cd</a>ef</p></section>',
      [{ offset: 3 }],
      '<section><p id="t">ab[1]<a href="#x">cd</a>ef</p></section>',
    ],
    [
      'before a time, whose text must stay a date',
      '<section><p id="t"><time>2026</time></p></section>',
      [{ offset: 2 }],
      '<section><p id="t">[1]<time>2026</time></p></section>',
    ],
    [
      'counting what print shows and not what only the e-book has',
      '<section><p id="t">a<i class="epub-only">XX</i><b class="print-only">bb</b>cd</p></section>',
      [{ offset: 4 }],
      '<section><p id="t">a<i class="epub-only">XX</i><b class="print-only">bb</b>c[1]d</p></section>',
    ],
    [
      'before what only print has',
      '<section><p>a</p><div class="print-only"><p id="t">b</p></div><p>c</p></section>',
      [{ offset: 0 }],
      '<section><p>a</p>[1]<div class="print-only"><p id="t">b</p></div><p>c</p></section>',
    ],
    [
      'beside a list of which print alone has the item',
      '<section><ul><li class="print-only" id="t">b</li><li>c</li></ul></section>',
      [{}],
      '<section>[1]<ul><li class="print-only" id="t">b</li><li>c</li></ul></section>',
    ],
    [
      'never between two surrogates',
      '<section><p id="t">a😀b</p></section>',
      [{ offset: 2 }],
      '<section><p id="t">a[1]😀b</p></section>',
    ],
    [
      'before an element shorter than the offset',
      '<section><p id="t">a</p></section>',
      [{ offset: 9 }],
      '<section>[1]<p id="t">a</p></section>',
    ],
    [
      'at the end when nothing follows',
      '<section><p>a</p></section>',
      [{ target: null }],
      '<section><p>a</p>[1]</section>',
    ],
  ];
  it.each(cases)('puts a marker %s', (_, html, breaks, expected) => {
    expect(insert(html, breaks)).toBe(expected);
  });
});

describe('assignPageBreaks', () => {
  const map = (breaks: PageMap['breaks'], pages: number): PageMap => ({ pages, targets: new Map(), breaks });

  it('gives every page one place, blank pages that of the next', () => {
    const files = new Map([
      ['a', '1.xhtml'],
      ['b', '2.xhtml'],
    ]);
    const assigned = assignPageBreaks(
      map(
        [
          { page: 1, target: 'a', offset: 0 },
          { page: 3, target: 'b', offset: 0 },
        ],
        4,
      ),
      files,
      '2.xhtml',
      () => false,
    );
    expect([...assigned].flatMap(([file, breaks]) => breaks.map(({ page, target }) => [file, page, target]))).toEqual([
      ['2.xhtml', 2, 'b'],
      ['2.xhtml', 3, 'b'],
      ['2.xhtml', 4, null],
      ['1.xhtml', 1, 'a'],
    ]);
  });

  it('never takes an id that the publication uses', () => {
    const assigned = assignPageBreaks(
      map([{ page: 1, target: 'a', offset: 0 }], 1),
      new Map([['a', 'f']]),
      'f',
      (id) => id === 'page1',
    );
    expect(assigned.get('f')?.[0]?.id).toBe('page1-break');
  });
});
