import fc from 'fast-check';
import type { ElementContent } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type MarkedRange, markRanges } from '../../src/text/mark-ranges.js';
import { parseMarkdown } from '../../src/text/markdown.js';
import { toPlainText } from '../../src/text/plain-text.js';
import { toHast } from '../../src/text/to-hast.js';
import { toXhtml } from '../../src/text/to-xhtml.js';
import { SEED } from '../support/seed.js';

const options = { headingLevel: 2, resolveImage: () => null };

/** Text nodes of a tree with the offsets they claim. */
function placed(nodes: readonly ElementContent[]): { value: string; start: unknown }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'element') return placed(node.children);
    if (node.type !== 'text') return [];
    const data: unknown = node.data;
    return [{ value: node.value, start: typeof data === 'object' && data && 'start' in data ? data.start : null }];
  });
}

const { node } = fc.letrec<{ phrasing: PhrasingContent; paragraph: Paragraph; node: RootContent; block: BlockContent }>(
  (tie) => ({
    phrasing: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ type: fc.constant('text' as const), value: fc.string({ maxLength: 6 }) }),
      fc.constant<PhrasingContent>({ type: 'break' }),
      fc.record({ type: fc.constant('inlineCode' as const), value: fc.string({ maxLength: 4 }) }),
      fc.record({ type: fc.constant('emphasis' as const), children: fc.array(tie('phrasing'), { maxLength: 3 }) }),
      fc.record({ type: fc.constant('html' as const), value: fc.string({ maxLength: 4 }) }),
    ),
    paragraph: fc.record({
      type: fc.constant('paragraph' as const),
      children: fc.array(tie('phrasing'), { maxLength: 3 }),
    }),
    block: fc.oneof(
      { maxDepth: 3 },
      tie('paragraph'),
      fc.record({ type: fc.constant('blockquote' as const), children: fc.array(tie('block'), { maxLength: 3 }) }),
      fc.record({
        type: fc.constant('list' as const),
        children: fc.array(
          fc.record({ type: fc.constant('listItem' as const), children: fc.array(tie('block'), { maxLength: 2 }) }),
          { maxLength: 3 },
        ),
      }),
      fc.record({
        type: fc.constant('table' as const),
        children: fc.array(
          fc.array(fc.array(tie('phrasing'), { maxLength: 2 }), { maxLength: 3 }).map(
            (cells): TableRow => ({
              type: 'tableRow',
              children: cells.map((children) => ({ type: 'tableCell', children })),
            }),
          ),
          { maxLength: 3 },
        ),
      }),
    ),
    node: tie('block'),
  }),
);

describe('toHast', () => {
  it('marks each text with its offset in the plain text', () => {
    fc.assert(
      fc.property(node, (block) => {
        const plain = toPlainText(block);
        for (const { value, start } of placed(toHast(block, options))) {
          expect(plain.slice(Number(start), Number(start) + value.length)).toBe(value);
        }
      }),
      { numRuns: 2000, seed: SEED },
    );
  });

  it.each([
    ['Un *mot* et `x < y`.', '<p>Un <em>mot</em> et <code>x &lt; y</code>.</p>'],
    ['## Titre', '<h2>Titre</h2>'],
    ['> ## Titre\n> texte', '<blockquote><p class="sub-heading">Titre</p><p>texte</p></blockquote>'],
    ['3. a\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
    [
      '[a](javascript:alert(1)) [b](https://exämple.org/é)',
      '<p>a <a href="https://xn--exmple-cua.org/%C3%A9">b</a></p>',
    ],
    ['a <b onclick="x">b</b>', '<p>a b</p>'],
    ['![x](http://example.org/x.png)', '<p></p>'],
    ['a  \nb', '<p>a<br/>b</p>'],
  ])('writes %s', (markdown, xhtml) => {
    const [block] = parseMarkdown(markdown).children;
    expect(block && toXhtml(toHast(block, options))).toBe(xhtml);
  });
});

describe('markRanges', () => {
  const mark = (markdown: string, ranges: readonly Partial<MarkedRange>[]): string => {
    const [block] = parseMarkdown(markdown).children;
    const full = ranges.map((range, index) => ({ id: `m${index}`, start: 0, end: 1, className: null, ...range }));
    return block ? toXhtml(markRanges(toHast(block, options), full)) : '';
  };

  it.each([
    ['one', 'abcdef', [{ start: 1, end: 3 }], '<p>a<span id="m0">bc</span>def</p>'],
    ['several elements', 'ab *cd* ef', [{ start: 1, end: 7 }], '<p>a<span id="m0">b </span><em>cd</em> ef</p>'],
    [
      'classes over several elements',
      'ab *cd* ef',
      [{ start: 1, end: 7, className: 's' }],
      '<p>a<span id="m0" class="s">b </span><em><span class="s">cd</span></em><span class="s"> e</span>f</p>',
    ],
    [
      'overlapping',
      'abcdef',
      [
        { start: 0, end: 4, className: 's' },
        { start: 2, end: 6 },
      ],
      '<p><span id="m0" class="s">ab</span><span id="m1" class="s">cd</span>ef</p>',
    ],
    [
      'of the same start',
      'abc',
      [
        { start: 0, end: 3 },
        { start: 0, end: 1 },
      ],
      '<p><span id="m1"><span id="m0">a</span></span>bc</p>',
    ],
  ])('marks ranges: %s', (_, markdown, ranges, xhtml) => {
    expect(mark(markdown, ranges)).toBe(xhtml);
  });

  it('keeps the text and gives every range its id once', () => {
    const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(node, fc.array(range, { maxLength: 6 }), (block, pairs) => {
        const plain = toPlainText(block);
        const tree = toHast(block, options);
        const text = (nodes: readonly ElementContent[]): string =>
          placed(nodes)
            .map(({ value }) => value)
            .join('');
        const ranges = pairs
          .filter(([start, length]) => start + length <= plain.length)
          .map(([start, length], index) => ({ id: `m${index}`, start, end: start + length, className: 's' }))
          .filter(({ start, end }) =>
            placed(tree).some((p) => Number(p.start) < end && Number(p.start) + p.value.length > start),
          );
        const marked = markRanges(tree, ranges);
        expect(text(marked)).toBe(text(tree));
        const html = toXhtml(marked);
        for (const { id } of ranges) expect(html.split(`id="${id}"`).length - 1).toBe(1);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
