import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportedArticle, importText } from '../../src/import/import-text.js';
import { composeMarkdown } from '../../src/import/markdown/compose-markdown.js';
import { createLine, type LineRole, type PageLine } from '../../src/import/page.js';
import { parseArticle } from '../../src/import/parse-article.js';
import { createLexicon } from '../../src/import/read-page.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { cleanCharacters } from '../../src/text/clean-characters.js';
import { SEED } from '../support/seed.js';

const lexicon = createLexicon('fr');
const reference = { source: 'raw/page.txt', sha256: '0'.repeat(64) };
const metadata: ImportedArticle['metadata'] = {
  title: 'Un titre : « x » # --- {{y}}',
  titleBasis: 'stated',
  publisher: null,
  author: 'A "B" \\ C',
  issued: '2025-10-26',
  issuedBasis: 'url',
  language: 'fr',
  url: null,
};

const article = (lines: readonly PageLine[]): ImportedArticle => ({
  metadata,
  lines,
  removed: [],
  messages: [],
  matches: [],
});
const parse = (markdown: string) => parseArticle(markdown, { file: 'page.md', limits: DEFAULT_LIMITS });

/** What Markdown could mistake for markup. */
const NASTY = fc.oneof(
  fc.constantFrom(
    '# x',
    '- x',
    '1. x',
    '1) x',
    '> x',
    '***',
    '---',
    '===',
    '```',
    '~~~',
    '    x',
    '\\',
    '\\*',
    '*a*',
    '**a**',
    '_a_',
    '`a`',
    '[a](b)',
    '![a](b)',
    '[a]',
    '[a]: b',
    '[^a]',
    '[^a]: b',
    '<b>x</b>',
    '<!-- x',
    '</style><script>',
    '&amp;',
    '&nbsp;',
    '&#0;',
    '| a | b |',
    '|-|-|',
    '~~a~~',
    'https://example.org',
    'a@b.example',
    'www.example.org',
    '{{x}}',
    '[!CAPTION]',
    '> [!CAPTION]',
    'a  ',
    '+ x',
    '10. x',
    'é',
    '«\u00a0x\u00a0»',
    '😀',
    'a\u00a0',
    '$x$',
    '^x^',
    ':::',
    '%',
    '+++',
    'x\\',
    'a * b',
    'a_b_c',
    '-',
    '+',
    '=',
    '#',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...' #-*_`[]()<>&|~!\\.1a:'), maxLength: 24 }),
);
const TEXT = fc
  .array(NASTY, { minLength: 1, maxLength: 4 })
  .map((parts) => cleanCharacters(parts.join(' ')).text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const ROLES: readonly LineRole[] = ['paragraph', 'heading', 'caption', 'blockquote', 'list-item', 'ordered-item'];
const KINDS: Readonly<Partial<Record<LineRole, string>>> = { 'list-item': 'list', 'ordered-item': 'list' };

describe('composeMarkdown and parseArticle', () => {
  it('give back the same blocks and texts, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ROLES), TEXT), { minLength: 1, maxLength: 6 }), (given) => {
        const roles = given.map(([role, text]) => ({
          role,
          text: role === 'list-item' ? `- ${text}` : role === 'ordered-item' ? `1. ${text}` : text,
        }));
        const lines = roles.map(({ role, text }, index) =>
          createLine(text, { line: index + 1, gap: true, role }, lexicon),
        );
        const expected: { kind: string; text: string }[] = [];
        for (const [index, [role, text]] of given.entries()) {
          const last = expected.at(-1);
          const kind = KINDS[role] ?? role;
          if (kind === 'list' && role === given[index - 1]?.[0] && last) last.text += `\n${text}`;
          else expected.push({ kind, text });
        }
        const { article: parsed } = parse(composeMarkdown(article(lines), reference));
        expect(parsed?.blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(expected);
        expect(parsed?.metadata).toEqual(metadata);
        expect(parsed?.isEdited).toBe(false);
      }),
      { numRuns: 1_500, seed: SEED },
    );
  });

  it('give back tables', () => {
    const rows = ['a\tb | c', '1\t<b>', '\t*'].map((text, index) => ({
      ...createLine('x', { line: index + 1, gap: false, role: 'table-row' }, lexicon),
      text,
    }));
    const { article: parsed } = parse(composeMarkdown(article(rows), reference));
    expect(parsed?.blocks.map(({ kind, text }) => [kind, text])).toEqual([['table', 'a\tb | c\n1\t<b>\n\t*']]);
  });

  it('notices an edit of text or front matter', () => {
    const lines = [createLine('Une phrase.', { line: 1, gap: true, role: 'paragraph' }, lexicon)];
    const markdown = composeMarkdown(article(lines), reference);
    expect(parse(markdown.replace('Une phrase', 'Deux phrases')).article?.isEdited).toBe(true);
    expect(parse(markdown.replace('2025-10-26', '2025-10-27')).article?.isEdited).toBe(true);
    expect(parse(markdown.replaceAll('\n', '\r\n').replaceAll('\r\n', '\n')).article?.isEdited).toBe(false);
  });
});

/** Characters that are not white space, sorted: what must not get lost. */
const essence = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');

describe('importText', () => {
  const WORDS = fc.constantFrom(
    'La ministre',
    'a signé le texte',
    'Source : https://a.example/x',
    'Comment (0)',
    'Lire aussi :',
    '(AFP)',
    '«',
    '»',
    '.',
    '...',
    'Photo : X',
    'Par A B',
    'Publié le 3 mai 2024',
    'No data',
    'Accueil',
    '2023',
    'the minister said that',
    'Không một quốc gia',
    '<b>',
    '— ',
    '"',
    '©',
    '- ',
    '12:30',
    'Enditem',
  );
  const LINE = fc.oneof(
    fc.array(WORDS, { maxLength: 30 }).map((words) => words.join(' ')),
    TEXT,
    fc.constant(''),
  );

  it('loses nothing: every character is kept, in the title, or removed by a rule', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 20 }), (raw) => {
        const text = raw.join('\n');
        const { lines, removed, metadata: found } = importText(text, { file: 'page.txt' });
        const title = found.titleBasis === 'stated' ? (found.title ?? '') : '';
        const all = [...lines.map((line) => line.text), title, ...removed.map((line) => line.text)].join('');
        expect(essence(all)).toBe(essence(text));
      }),
      { numRuns: 1_500, seed: SEED },
    );
  });

  it('gives Markdown that reads back as it was imported', () => {
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 12 }), (raw) => {
        const imported = importText(raw.join('\n'), { file: 'page.txt' });
        fc.pre(imported.lines.some(({ role }) => role !== 'caption' && role !== 'heading'));
        const { article: parsed } = parse(composeMarkdown(imported, reference));
        const texts = imported.lines
          .map((line) => line.text.replace(/^(?:[-•*·▪◦‣–—]|\d{1,9}[.)])\s+(?=\S)/, ''))
          .join('\n');
        const found = parsed?.blocks
          .map(({ text }) => text.replace(/^(?:[-•*·▪◦‣–—]|\d{1,9}[.)])\s+(?=\S)/gm, ''), { seed: SEED })
          .join('\n');
        expect(found).toBe(texts);
      }),
      { numRuns: 1_000, seed: SEED },
    );
  });
});
