import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/import-text.js';

/** The part of the gold annotations that cleaning is measured on. */
interface Gold {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author?: string | null;
  readonly published_date: string | null;
  readonly source_url: string | null;
  readonly language: string;
  readonly body_lines: readonly string[];
  readonly boilerplate: readonly string[];
  readonly captions: readonly string[];
  readonly inline_boilerplate?: readonly { readonly line_contains: string; readonly remove?: string }[];
}

const CORPUS = fileURLToPath(new URL('../corpus/dev/', import.meta.url));
const NAMES = readdirSync(`${CORPUS}gold`).filter((name) => name.endsWith('.json'));
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim();
const fold = (text: string | null): string | null =>
  text?.toLowerCase().replace(/^www\.|\.(?:com|org|fr)$/g, '') ?? null;

describe.each(NAMES)('%s', (name) => {
  const gold = JSON.parse(readFileSync(`${CORPUS}gold/${name}`, 'utf8')) as Gold;
  const raw = readFileSync(`${CORPUS}raw/${name.replace(/json$/, 'txt')}`, 'utf8');
  const { lines, metadata } = importText(raw, { file: name });
  const body = lines.filter(({ role }) => role !== 'caption').map(({ text }) => squeeze(text));
  const cuts = gold.inline_boilerplate ?? [];

  it('keeps the body and nothing else', () => {
    const text = body.join(' ');
    for (const line of gold.body_lines) {
      if (
        cuts.some(
          ({ line_contains }) => squeeze(line).includes(squeeze(line_contains)) || raw.trim().split('\n').length <= 2,
        )
      )
        continue;
      expect(text).toContain(squeeze(line));
    }
    for (const line of gold.boilerplate) expect(body).not.toContain(squeeze(line));
    for (const { line_contains, remove } of cuts) {
      if (remove !== undefined) expect(body.some((one) => one.includes(squeeze(line_contains)))).toBe(false);
    }
  });

  it('knows the captions', () => {
    const captions = lines.filter(({ role }) => role === 'caption').map(({ text }) => squeeze(text));
    for (const caption of gold.captions) expect(captions).toContain(squeeze(caption));
  });

  it('reads what the page states, and no more', () => {
    expect(metadata.titleBasis === 'stated' ? metadata.title : null).toBe(gold.title);
    const isOnPage = gold.publisher === null || raw.includes(gold.publisher);
    if (isOnPage) expect(fold(metadata.publisher)).toBe(fold(gold.publisher));
    expect([metadata.issued, metadata.url, metadata.language]).toEqual([
      gold.published_date,
      gold.source_url,
      gold.language,
    ]);
    if (gold.author !== undefined) expect(metadata.author).toBe(gold.author);
  });
});
