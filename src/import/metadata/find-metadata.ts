import { isGivenName } from '../../languages/given-names.js';
import { createMessage } from '../../messages.js';
import type { IssuedBasis, TitleBasis } from '../../model/article.js';
import type { Message } from '../../model/message.js';
import { safeUrl } from '../../text/safe-url.js';
import { toKey, wordsOf } from '../lexicon.js';
import type { Page } from '../page.js';
import { findSignatureLine, parseSignature } from '../rules/signature.js';
import { deriveTitle } from './derive-title.js';
import { findDates, findUrlDate } from './find-date.js';
import { findMasthead, hostOf, trimToHost } from './find-publisher.js';
import { type Byline, parseByline } from './parse-byline.js';

/** What is known of an article; null = the page does not say. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly titleBasis: TitleBasis | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly issued: string | null;
  readonly issuedBasis: IssuedBasis | null;
  readonly language: string;
  readonly url: string | null;
}

/** Reads title, publisher, author, date and address from the lines of a settled page; nothing is guessed. */
export function findMetadata(page: Page, file: string): { metadata: ArticleMetadata; messages: Message[] } {
  const url = findUrl(page);
  const bylines = findBylines(page);
  const signature = findSignatureLine(page);
  const signed = signature === null ? null : parseSignature(signature);
  const glued = bylines.find(({ publisher }) => publisher !== null)?.publisher ?? null;
  const stated = page.lines.find((line) => line.role === 'title')?.text ?? null;
  const title = stated ?? deriveTitle(page.lines);
  const publisher =
    (glued === null ? null : trimToHost(glued, url)) ??
    signed?.publisher ??
    findMasthead(page, url) ??
    findNamedSource(page) ??
    (url === null ? findAgency(page) : hostOf(url));
  const author =
    bylines.find((byline) => byline.author !== null && byline.author !== publisher)?.author ??
    (signed === null || isGeneric(signed.author, page) ? findBareAuthor(page) : signed.author);
  const issued = findIssued(page, bylines, url);
  const metadata: ArticleMetadata = {
    title,
    titleBasis: stated !== null ? 'stated' : title === null ? null : 'lead',
    publisher,
    author,
    ...issued,
    language: page.language,
    url,
  };
  return { metadata, messages: describeMissing(metadata, file) };
}

/** Says what the page does not state. */
export function describeMissing(metadata: ArticleMetadata, file: string): Message[] {
  const missing: Message[] = [];
  if (metadata.titleBasis !== 'stated' && metadata.titleBasis !== 'override') {
    const reason =
      metadata.title === null
        ? 'Unexpected page without title, expected one'
        : 'Unexpected page without title; the opening of its first sentence stands for it';
    missing.push(createMessage('title-stated', reason, { file }));
  }
  if (metadata.issuedBasis !== 'stated' && metadata.issuedBasis !== 'override') {
    const reason =
      metadata.issued === null
        ? 'Unexpected page without date of publication, expected one'
        : `Unexpected page without date of publication; ${metadata.issued} was read from its address`;
    missing.push(createMessage('date-stated', reason, { file }));
  }
  if (metadata.publisher === null)
    missing.push(createMessage('publisher-stated', 'Unexpected page without publisher, expected one', { file }));
  return missing;
}

/** Lines under the title in which a name without "by" may stand. */
const UNDER_TITLE = 4;

/** A line under the title that is nothing but a name, right above the date: `Kari Untel`. */
function findBareAuthor(page: Page): string | null {
  const title = page.lines.findIndex(({ role }) => role === 'title');
  if (title < 0) return null;
  const { publisherWords, menuLines } = page.lexicon.lists;
  const line = page.lines.slice(title + 1, title + 1 + UNDER_TITLE).find(({ rule, text }, index) => {
    const words = wordsOf(toKey(text));
    return (
      rule !== null &&
      page.lines[title + 2 + index]?.rule === 'byline' &&
      /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(text) &&
      isGivenName(words[0] ?? '') &&
      !words.some((word) => publisherWords.has(word) || menuLines.has(word))
    );
  });
  return line?.text ?? null;
}

function findUrl(page: Page): string | null {
  for (const { rule, text: whole } of page.lines) {
    if (rule !== 'source-line') continue;
    const text = whole.slice(0, 4000);
    const found =
      /https?:\/\/[^\s"<>«»“”]{3,3000}/i.exec(text)?.[0].replace(/[)\].,;]{1,4}$/, '') ??
      /\bwww\.[^\s"<>]{3,3000}/i.exec(text)?.[0];
    const url = found === undefined ? null : safeUrl(found.startsWith('http') ? found : `https://${found}`);
    if (url !== null) return url;
  }
  return null;
}

/** A source that is named, not linked: `Source : AFP`. */
function findNamedSource(page: Page): string | null {
  for (const { rule, text } of page.lines) {
    if (rule !== 'source-line' || text.length > 200 || /https?:|www\./i.test(text)) continue;
    const name =
      text
        .replace(/^[^:]*:\s*/, '')
        .split(/\s*[|·•]\s*|\s[-–—]\s|\s{2,}/)[0]
        ?.trim() ?? '';
    if (/^[\p{Lu}\p{N}]/u.test(name) && name.split(/\s+/).length <= 8) return name;
  }
  return null;
}

/** The agency that a dateline names, where the page names nobody else: `PATNA, July 19 (Meridian News) - …`. */
function findAgency(page: Page): string | null {
  const first = page.lines.find((line) => line.rule === null && line.role === 'paragraph');
  const dateline = /^(?:\p{Lu}[^()\n.;:!?]{1,60})?\((\p{Lu}[\p{L}\p{N} .&+-]{1,40})\)\s?[–—-]{1,2}\s/u.exec(
    first?.text ?? '',
  );
  const name = dateline?.[1]?.trim();
  return name?.split(' ').every((word) => /^\p{Lu}/u.test(word)) ? name : null;
}

/** A date in the line that names the source: `Source: X | 2023-05-17`. */
function findSourceDate(page: Page): string | null {
  for (const { rule, text } of page.lines) {
    if (rule !== 'source-line' || text.length > 200 || /https?:|www\./i.test(text)) continue;
    const [date] = findDates(text, page.lexicon);
    if (date !== undefined) return date.iso;
  }
  return null;
}

/** Reads the bylines of the article: those before its end, the comments' dates do not count. */
function findBylines(page: Page): Byline[] {
  const end = page.lines.findIndex((line) => line.rule === 'after-article');
  const last = page.lines.findLastIndex((line) => line.rule === null);
  const limit = Math.max(last + 4, end);
  return page.lines.flatMap((line, index) => {
    if (line.rule !== 'byline' || index > limit) return [];
    const byline = parseByline(line.text, page.lexicon);
    return byline === null ? [] : [byline];
  });
}

function findIssued(
  page: Page,
  bylines: readonly Byline[],
  url: string | null,
): Pick<ArticleMetadata, 'issued' | 'issuedBasis'> {
  const dated = bylines.filter(({ issued }) => issued !== null);
  const issued =
    (dated.find(({ updated }) => !updated) ?? dated[0])?.issued ?? findSourceDate(page) ?? findDateline(page);
  if (issued !== null) return { issued, issuedBasis: 'stated' };
  const fromUrl = url === null ? null : findUrlDate(url);
  return { issued: fromUrl, issuedBasis: fromUrl === null ? null : 'url' };
}

/**
 * A full date in the dateline of the first paragraph: `HANOI, 26 October 2025 (AFP) – …`, `Tunis, le 3 mai 2024. – …`.
 * The name of the place comes right before the date, and a dash, colon or bracket after it.
 */
function findDateline(page: Page): string | null {
  const first = page.lines.find((line) => line.rule === null && line.role === 'paragraph');
  const [date] = first === undefined ? [] : findDates(first.text.slice(0, 140), page.lexicon);
  if (first === undefined || date === undefined) return null;
  const place = first.text.slice(0, date.start);
  const after = first.text.slice(date.end);
  const isPlaced =
    /^\p{Lu}[\p{L}'’.-]*(?:[ ,/(]{1,3}(?:\p{Lu}[\p{L}'’.+-]*|d[eu]|la|les?|of|and|on)\)?){0,6}[\s,–—(-]{1,4}$/u.test(
      place,
    );
  const isClosed = /^[^\n.!?]{0,40}?(?:\)|\s[–—-]{1,2}\s|[.:]\s)/u.test(after);
  return isPlaced && isClosed ? date.iso : null;
}

function isGeneric(author: string, page: Page): boolean {
  const key = author.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return page.lexicon.lists.genericAuthors.has(key);
}
