import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/import/parse-article.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const parse = (markdown: string) => parseArticle(markdown, { file: 'a.md', limits: DEFAULT_LIMITS });
const blocks = (markdown: string) =>
  parse(markdown).article?.blocks.map(({ kind, number, text }) => `${kind} ${number ?? '-'} ${text}`);
const rules = (markdown: string) =>
  parse(markdown)
    .messages.filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule} ${place?.line ?? '-'}`);

describe('parseArticle', () => {
  it('reads front matter and blocks, numbers what is counted, and knows the lines', () => {
    const { article } = parse(`---
title: Titre
date: 2025-10-26
lang: fr
---

Un *mot* et [un lien](https://example.org).

## Section

> [!CAPTION]
> Une légende. Photo : X

- a
- b

> Une citation

| a | b |
| - | - |
| 1 | 2 |
`);
    expect(article?.metadata).toMatchObject({
      title: 'Titre',
      titleBasis: 'stated',
      issued: '2025-10-26',
      issuedBasis: 'stated',
      language: 'fr',
    });
    expect(article?.blocks.map(({ id, kind, number, text, place }) => [id, kind, number, text, place?.line])).toEqual([
      ['b1', 'paragraph', 1, 'Un mot et un lien.', 7],
      ['b2', 'heading', null, 'Section', 9],
      ['b3', 'caption', null, 'Une légende. Photo : X', 11],
      ['b4', 'list', 2, 'a\nb', 14],
      ['b5', 'blockquote', 3, 'Une citation', 17],
      ['b6', 'table', 4, 'a\tb\n1\t2', 19],
    ]);
  });

  it('takes the first heading as title where none is given', () => {
    const { article } = parse('# Même titre\n\nTexte.\n\n# Même titre\n\nTexte.\n');
    expect(article?.metadata).toMatchObject({ title: 'Même titre', titleBasis: 'stated' });
    expect(article?.blocks.map(({ text }) => text)).toEqual(['Texte.', 'Même titre', 'Texte.']);
  });

  it('joins soft line ends, keeps hard ones, and shows raw HTML as text', () => {
    expect(blocks('Un\nparagraphe  \nlong <b>x</b>\n\n<script>alert(1)</script>\n\n```js\nlet a\n\nb\n```\n')).toEqual([
      'paragraph 1 Un paragraphe\nlong <b>x</b>',
      'paragraph 2 <script>alert(1)</script>',
      'paragraph 3 let a\nb',
    ]);
  });

  it('resolves footnotes once, cycles included', () => {
    expect(blocks('x[^a] y[^b] z[^absent]\n\n[^a]: voir[^b]\n[^b]: voir[^a]\n')).toEqual([
      'paragraph 1 x[1] y[2] z[^absent]',
      'paragraph 2 [1] voir[2]',
      'paragraph 3 [2] voir[1]',
    ]);
  });

  it.each([
    ['[a](javascript:alert(1))', 'a'],
    ['[a](&#106;avascript:alert(1))', 'a'],
    ['[a](#nulle-part)', 'a'],
    ['[a](autre.md)', 'a'],
    ['[a](https://user:secret@example.org/)', 'a'],
    [`[a](https://example.org/${'a'.repeat(3000)})`, 'a'],
    ['[a][r]\n\n[r]: file:///etc/passwd', 'a'],
  ])('keeps the text and drops the link of %s', (markdown, text) => {
    const { article } = parse(markdown);
    expect(article?.blocks[0]?.text).toBe(text);
    expect(JSON.stringify(article?.tree)).not.toContain('"link"');
    expect(rules(markdown)).toEqual(['link-safe 1']);
  });

  it('takes illegal characters out that references smuggle in', () => {
    expect(blocks('a&#8238;b&#xFEFF;c&#x200B;d')).toEqual(['paragraph 1 abcd']);
  });

  it('levels headings from 2 without gaps', () => {
    const { article } = parse('---\ntitle: T\n---\n\n# a\n\n#### b\n\n###### c\n\nx\n');
    expect(article?.blocks.flatMap(({ node }) => (node.type === 'heading' ? [node.depth] : []))).toEqual([2, 3, 4]);
  });
});

describe('front matter', () => {
  it.each([
    ['a day that does not exist', 'title: T\ndate: 2025-02-31', 'front-matter-valid 3'],
    ['an unknown key', 'title: T\ntemplate: /etc/passwd', 'front-matter-valid 3'],
    ['a duplicate key', 'title: T\ntitle: U', 'front-matter-valid 3'],
    ['an unknown tag', 'title: !!js/function "x"', 'front-matter-valid 2'],
    ['markup in the language', `title: T\nlang: 'fr"><script>'`, 'front-matter-valid 3'],
    ['a path out of raw/', 'source: raw/../../etc/passwd', 'front-matter-valid 2'],
    ['depth', `x: ${'['.repeat(1000)}${']'.repeat(1000)}`, 'front-matter-valid -'],
  ])('refuses %s', (_, yaml, expected) => {
    const markdown = `---\n${yaml}\n---\n\nTexte.\n`;
    expect(parse(markdown).article).toBeNull();
    expect(rules(markdown)[0]).toBe(expected);
  });

  it('refuses alias bombs', () => {
    expect(parse('---\ntitle: &a x\nauthor: *a\n---\n\nTexte.\n').article).toBeNull();
  });

  it.each(['---js\n{ title: "x" }\n---\n\nTexte.', '---\ntitle: Jamais fermé\n\nTexte.'])('refuses %j', (markdown) => {
    expect(parse(markdown).article).toBeNull();
    expect(rules(markdown)).toEqual(['front-matter-valid 1']);
  });

  it('drops an address that is not safe, and lone surrogates', () => {
    const { article } = parse('---\ntitle: "T \\ud800 x"\nurl: javascript:alert(1)\n---\n\nTexte.\n');
    expect(article?.metadata).toMatchObject({ title: 'T x', url: null });
    expect(rules('---\ntitle: T\nurl: javascript:alert(1)\n---\n\nTexte.\n')).toEqual(['link-safe -']);
  });

  it('refuses an article without text', () => {
    expect(rules('---\ntitle: T\n---\n')).toEqual(['input-has-body -']);
  });
});

describe('nesting', () => {
  it.each([
    ['block quotes', `${'>'.repeat(2000)} x`],
    ['block quotes with spaces', `${'> '.repeat(2000)}x`],
    ['lists on one line', `${'- '.repeat(500)}x`],
    ['lists on many lines', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['brackets', `${'['.repeat(20_000)}x${']'.repeat(20_000)}`],
    ['brackets and angles', '(<b[a]'.repeat(8_000)],
    ['asterisks', `${'*'.repeat(20_000)}x${'*'.repeat(20_000)}`],
    ['backticks', '`a'.repeat(20_000)],
    ['comments', '<!-- '.repeat(20_000)],
  ])('of %s is bounded, and the text stays', (_, markdown) => {
    const start = performance.now();
    const { article, messages } = parse(`---\ntitle: T\n---\n\n${markdown}\n\nFin.\n`);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(messages.map(({ rule }) => rule)).toContain('nesting-bounded');
    expect(article?.blocks.at(-1)?.text).toContain('Fin.');
    expect(article?.blocks.map(({ text }) => text).join('')).toMatch(/[xab!]/);
  });

  it('leaves ordinary markup alone', () => {
    expect(rules('# T\n\n> - a\n>   - b\n>\n> 1. c [d](https://e.example) *f* **g** `h`\n')).toEqual([]);
  });
});
