import { findOpening, type Lexicon, toKey, wordsOf } from '../lexicon.js';
import { findDates } from './find-date.js';
import { isNameOnly, readName } from './read-author.js';

/** What a byline or date line says. */
export interface Byline {
  /** Whether a word such as "by" or "published" introduces it, or it is glued as scraped pages glue it. */
  readonly kind: 'byline' | 'date' | 'glued';
  readonly author: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`; null when none is stated, or it is ambiguous. */
  readonly issued: string | null;
  /** Whether a word such as "published" stands before the date. */
  readonly isLabelled: boolean;
  /** Whether the date is one of change, not of publication. */
  readonly updated: boolean;
}

const LONGEST = 220;

const CLOCK = /(?<!\d)\d{1,2}\s?(?:[:.]|h)\s?\d{0,2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?![\d\p{L}])/giu;

const ZONE = /\b(?:gmt|utc)\s?[+-]?\d{0,2}(?::\d{2})?\b/gi;

/** Reads a line as byline or date line; null when it is something else. */
export function parseByline(text: string, lexicon: Lexicon): Byline | null {
  if (text.length > LONGEST || text.length < 4) return null;
  const segments = parseSegments(text, lexicon);
  // "Publié le 3 mars - par Jeanne Untel": the parts say more than the whole.
  const named = segments && (segments.author ?? segments.publisher) !== null ? segments : null;
  return parseGlued(text, lexicon) ?? named ?? parseLabelled(text, lexicon) ?? segments;
}

/** `Journal XJournal X26/10/2025`: the publisher, perhaps twice, with a date glued to it. */
function parseGlued(text: string, lexicon: Lexicon): Byline | null {
  const date = findDates(text, lexicon).at(-1);
  if (date === undefined || !/^[\s\d:h]{0,9}$/.test(text.slice(date.end))) return null;
  const before = text.slice(0, date.start);
  const doubled = readDoubled(before);
  const isGlued = /[\p{L}\p{N}+).]$/u.test(before) && before.length <= 80 && !/\s\p{Ll}{1,3}$/u.test(before);
  if (doubled === null && !isGlued) return null;
  const name = doubled ?? before.trim();
  if (doubled === null && (wordsOf(toKey(name)).length > 8 || opensAsByline(name, lexicon))) return null;
  return { kind: 'glued', author: null, publisher: name, issued: date.iso, isLabelled: false, updated: false };
}

/** Gives the half of a text that says the same thing twice; null when it does not. */
export function readDoubled(text: string): string | null {
  const trimmed = text.trim();
  for (const gap of [0, 1]) {
    const half = (trimmed.length - gap) / 2;
    if (half < 2 || !Number.isInteger(half)) continue;
    const first = trimmed.slice(0, half);
    if (first === trimmed.slice(half + gap) && trimmed.slice(half, half + gap).trim() === '') return first.trim();
  }
  return null;
}

function opensAsByline(text: string, lexicon: Lexicon): boolean {
  const { bylineOpenings, publishedLabels, updatedLabels } = lexicon.lists;
  return [bylineOpenings, publishedLabels, updatedLabels].some((list) => findOpening(list, toKey(text)) !== null);
}

/** `May 9, 2022 · 5 min read · by Tom Quayle`: several of them between dots or bars; a short name may stand among them. */
function parseSegments(text: string, lexicon: Lexicon): Byline | null {
  const parts = text.split(/\s*[|·•]\s*|\s[–—/-]\s/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return null;
  const read = parts.map((part) => parseLabelled(part, lexicon));
  const isWhole = parts.every(
    (part, index) =>
      read[index] !== null ||
      (part.split(' ').length <= 4 && isNameOnly(part)) ||
      readCorrespondent(part, lexicon) !== null,
  );
  const found = read.filter((one) => one !== null);
  const isRelative = found.length === parts.length;
  if (!isWhole || !(isRelative || found.some(({ author, issued }) => author !== null || issued !== null))) return null;
  const unread = parts.filter((_, index) => read[index] === null);
  const publisher = unread.find((part) => isPaper(part, lexicon)) ?? null;
  const signed =
    publisher === null ? null : (unread.find((part) => part !== publisher && isPerson(part, lexicon)) ?? null);
  const named = parts.map((part) => readCorrespondent(part, lexicon)).find((name) => name !== null);
  const author = found.find((one) => one.author !== null)?.author ?? named ?? signed;
  const dated =
    found.find(({ issued, updated }) => issued !== null && !updated) ?? found.find(({ issued }) => issued !== null);
  return {
    kind: author === null ? 'date' : 'byline',
    author,
    publisher,
    issued: dated?.issued ?? null,
    isLabelled: found.some(({ isLabelled }) => isLabelled),
    updated: dated?.updated ?? false,
  };
}

const ARTICLE = /^(?:Le|La|Les|L['’]|The)\s?\p{Lu}/u;

/** `Le Devoir`, `The Gazette`, `Radio Nord`: a name with an article, or with a word that names of papers hold. */
const isPaper = (part: string, { lists }: Lexicon): boolean =>
  ARTICLE.test(part) || (part.includes(' ') && wordsOf(toKey(part)).some((word) => lists.publisherWords.has(word)));

/** Two to four capitalised words beside the name of a paper. */
const isPerson = (part: string, { lists }: Lexicon): boolean =>
  /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]+){1,3}$/u.test(part) &&
  !wordsOf(toKey(part)).some((word) => lists.publisherWords.has(word) || lists.menuLines.has(word));

/** `Mamane Sani, correspondant à Agadez`: a name and what its bearer is to the paper; null for anything else. */
function readCorrespondent(text: string, { lists }: Lexicon): string | null {
  const [name = '', tail, ...more] = text.split(/,\s+/);
  const count = name.split(' ').length;
  if (tail === undefined || more.length > 0 || count < 2 || count > 5 || !isNameOnly(name)) return null;
  return findOpening(lists.bylineTails, toKey(tail)) === null ? null : name;
}

/** `Par X, le 31/01/2024 à 18h12`, `By X`, `Published 3 March 2024`, `Luxembourg, 4 October 2024`. */
function parseLabelled(text: string, lexicon: Lexicon): Byline | null {
  const { bylineOpenings, publishedLabels, updatedLabels, relativeTimes } = lexicon.lists;
  const key = toKey(text);
  const opening = findOpening(bylineOpenings, key);
  const dates = findDates(text, lexicon);
  const isRelative =
    !/[.!?]$/.test(text) &&
    wordsOf(key).length <= 9 &&
    [...relativeTimes].some((words) => key.endsWith(words) || key.includes(`${words} `)) &&
    /\d/.test(key);
  const label = findOpening(publishedLabels, key) ?? findOpening(updatedLabels, key);
  const isMeta = wordsOf(key).length <= 9 && /\d/.test(key) && /\p{L}/u.test(key) && isAllMeta(text, lexicon);
  if (opening === null && dates.length > 2) return null;
  if (opening === null && dates.length === 0 && !isMeta && !(isRelative && label !== null)) return null;
  const behind = opening === null ? readAuthorBehind(text, dates, lexicon) : null;
  if (behind !== null)
    return {
      kind: 'byline',
      author: behind === '' ? null : behind,
      publisher: null,
      isLabelled: true,
      ...readDate(text, dates, lexicon),
    };
  const rest = removeMeta(text, dates, lexicon);
  if (opening !== null) {
    const name = readName(text, opening, lexicon);
    if (name === null) return null;
    return {
      kind: 'byline',
      author: name === '' ? null : name,
      publisher: null,
      isLabelled: true,
      ...readDate(text, dates, lexicon),
    };
  }
  if (wordsOf(toKey(rest)).length > 4 || !isNameOnly(rest)) return null;
  return { kind: 'date', author: null, publisher: null, isLabelled: label !== null, ...readDate(text, dates, lexicon) };
}

/** `3 March 2024 by Kari Untel`: the author behind the date; '' when that names nobody, null when there is none. */
function readAuthorBehind(text: string, dates: ReturnType<typeof findDates>, lexicon: Lexicon): string | null {
  const date = dates.length === 1 ? dates[0] : undefined;
  if (date === undefined || removeMeta(text.slice(0, date.start), [], lexicon) !== '') return null;
  const tail = text
    .slice(date.end)
    .replace(CLOCK, ' ')
    .replace(/^[\s,|·•–—-]+/, '');
  const opening = findOpening(lexicon.lists.bylineOpenings, toKey(tail));
  return opening === null ? null : readName(tail, opening, lexicon);
}

function readDate(
  text: string,
  dates: ReturnType<typeof findDates>,
  lexicon: Lexicon,
): Pick<Byline, 'issued' | 'updated'> {
  const isUpdate = (end: number): boolean => {
    const key = toKey(text.slice(Math.max(0, end - 40), end));
    const labels = [...lexicon.lists.updatedLabels];
    const published = [...lexicon.lists.publishedLabels].filter((one) => one.length > 3);
    const last = (list: readonly string[]): number => Math.max(...list.map((one) => key.lastIndexOf(one)));
    return last(labels) > last(published);
  };
  const published = dates.find((date) => !isUpdate(date.start));
  const date = published ?? dates[0];
  return { issued: date?.iso ?? null, updated: published === undefined && date !== undefined };
}

/** Takes dates, times and the words around them out of a line. */
function removeMeta(text: string, dates: ReturnType<typeof findDates>, lexicon: Lexicon): string {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const plain = rest.replace(ZONE, ' ').replace(CLOCK, ' ');
  const { dateLineWords, publishedLabels, updatedLabels, relativeTimes } = lexicon.lists;
  const known = new Set(
    [...publishedLabels, ...updatedLabels, ...relativeTimes].flatMap((phrase) => phrase.split(' ')),
  );
  return plain
    .split(/[\s,;|·•()–—-]+/)
    .filter((word) => {
      const key = toKey(word);
      return key !== '' && !dateLineWords.has(key) && !known.has(key) && !/^\d+$/.test(key) && !lexicon.months.has(key);
    })
    .join(' ');
}

function isAllMeta(text: string, lexicon: Lexicon): boolean {
  return removeMeta(text, findDates(text, lexicon), lexicon) === '';
}
