import { fold } from '../../text/fold.js';
import { type Lexicon, toKey, wordsOf } from '../lexicon.js';
import type { Page, PageLine } from '../page.js';
import { readDoubled } from './parse-byline.js';

const SEPARATED = /\s+[-–—|:·•>]\s+|\s*[|•›»]\s*/;
const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Gives the host of an address without `www.`: what stands for a publisher that is not named. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
}

/** Gives the label of a host that names its owner: `dantri` of `dantri.com.vn`. */
function nameOfHost(url: string): string {
  const labels = hostOf(url).split('.');
  const general = new Set([
    'com',
    'co',
    'org',
    'net',
    'gov',
    'gouv',
    'gob',
    'edu',
    'ac',
    'info',
    'int',
    'news',
    'press',
  ]);
  const own = labels.slice(0, -1).filter((label) => !general.has(label));
  return squeeze(own.at(-1) ?? labels[0] ?? '');
}

/**
 * Trims a publisher's name to the words that spell its host, when words for "newspaper" stand before them:
 * `Báo Dân trí` on `dantri.com.vn` is `Dân trí`.
 */
export function trimToHost(name: string, url: string | null): string {
  if (url === null) return name;
  const host = nameOfHost(url);
  const words = name.split(/\s+/);
  const at = words.findIndex((_, index) => index > 0 && squeeze(words.slice(index).join('')) === host);
  return at > 0 ? words.slice(at).join(' ') : name;
}

/** Lines looked at, from the top and before the text. */
const NEAREST = 40;
/** A masthead that nothing proves stands among the first lines. */
const EARLY = 6;
/** Score that a line between title and text needs: more than its looks. */
const PROVED = 2.2;
/** Lines searched for the name again. */
const SEARCHED = 2_000;

/**
 * Finds the masthead: a line of the frame above the title that names the publisher, proved by a copyright line, the
 * address, the sign of the agency, or words such as "gazette".
 * @returns null when no line of the frame reads as a name
 */
export function findMasthead(page: Page, url: string | null): string | null {
  const title = page.lines.findIndex((line) => line.role === 'title');
  const first = title >= 0 ? title : page.lines.findIndex((line) => line.rule === null);
  const holders = findCopyrightHolders(page);
  const rest = page.lines
    .slice(first + 1, first + 1 + SEARCHED)
    .map(({ key }) => key.slice(0, 400))
    .join(' \n ');
  const text = page.lines.findIndex((line) => line.rule === null && line.role === 'paragraph');
  const frame = page.lines.slice(0, Math.max(0, first, text));
  const candidates = [...frame.slice(0, NEAREST), ...frame.slice(NEAREST).slice(-NEAREST)];
  const scored = candidates.flatMap((line, index) =>
    namesOf(line).map((name) => ({
      name,
      isBelow: title >= 0 && page.lines.indexOf(line) > title,
      score: scoreName(name, {
        holders,
        url,
        // Below the title the line itself is among the rest.
        rest: title >= 0 && page.lines.indexOf(line) > title ? rest.replace(line.key.slice(0, 400), ' ') : rest,
        lexicon: page.lexicon,
        isEarly: index < EARLY,
        isWhole: name === line.text || line.text.includes('|'),
      }),
    })),
  );
  const [best] = scored
    .filter(({ score, isBelow }) => score >= (isBelow ? PROVED : 2))
    .sort((a, b) => b.score - a.score);
  // An agency holds the rights of what others publish: where the address names the site, a holder must fit it.
  const isFit = (holder: string): boolean =>
    url === null || squeeze(holder).includes(nameOfHost(url)) || nameOfHost(url).includes(squeeze(holder));
  return best?.name ?? holders.find((holder) => holder.split(/\s+/).length <= 6 && isFit(holder)) ?? null;
}

/** The names a frame line may give: the line, or what stands before a dash and a motto. */
function namesOf(line: PageLine): string[] {
  if (
    line.rule === null ||
    !['site-chrome', 'title-suffix', 'other-language', 'menu', 'share-buttons', 'legal-notice'].includes(line.rule) ||
    line.text.length > 160 ||
    line.text.startsWith('©')
  )
    return [];
  const parts = line.text
    .replace(/^[|•›»–—-]\s*/, '')
    .split(SEPARATED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (line.rule === 'menu' && parts.length > 2) return [];
  if (parts.length === 2 && /\s[|•›»]\s/.test(line.text)) return parts;
  return [readDoubled(line.text) ?? parts[0] ?? line.text];
}

const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[a-z]{2,3})?\.(?:[a-z]{2}|com|org|net|info|news|eu|africa)$/iu;

interface NameContext {
  /** Whether it stands at the very top of the page. */
  readonly isEarly: boolean;
  readonly holders: readonly string[];
  readonly url: string | null;
  readonly rest: string;
  readonly lexicon: Lexicon;
  readonly isWhole: boolean;
}

function scoreName(name: string, context: NameContext): number {
  const words = name.split(/\s+/);
  const key = toKey(name);
  const { lists } = context.lexicon;
  const isInstitution = lists.institutionWords.has(wordsOf(key)[0] ?? '') && /^\p{Lu}/u.test(name);
  if (
    words.length > (isInstitution ? 14 : 8) ||
    key.length < 2 ||
    /[.!?;:»”"]$/.test(name) ||
    /\d{2}/.test(name) ||
    isState(key, lists) ||
    isLabel(key, lists)
  )
    return 0;
  const significant = words.filter((word) => word !== '&' && !lists.functionWords.has(toKey(word)));
  const isNamed =
    significant.length > 0 &&
    significant.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^[a-z]+['’]\p{Lu}/u.test(word) || word.includes('.'));
  const squeezed = squeeze(name);
  const bare = squeezed.replace(/^(?:le|la|les|the)/, '');
  const isHolder = context.holders.some((holder) => {
    const own = squeeze(holder).replace(/^(?:le|la|les|the)/, '');
    return own === bare || (bare.length > 2 && own.startsWith(bare));
  });
  const isHost =
    context.url !== null &&
    (squeezed.includes(nameOfHost(context.url)) || (bare.length > 2 && nameOfHost(context.url).includes(bare)));
  const trade = wordsOf(key).some((word) => lists.publisherWords.has(word));
  const again = key.length > 4 && context.rest.includes(key);
  const base =
    (isHolder ? 4 : 0) +
    (isHost ? 3 : 0) +
    (again && isNamed ? 1 : 0) +
    (isNamed && trade ? 2 : 0) +
    (isInstitution && context.isWhole ? 2 : 0) +
    (trade && words.length <= 6 ? 0.5 : 0);
  const isUnproved = context.url !== null && !isHost && !isHolder && !trade;
  if (isUnproved) return 0;
  // A line that is nothing but a domain is the name of the site.
  if (DOMAIN.test(name) && context.isWhole) return base + 3;
  // Behind menus a row of capitals is a heading as often as a name; where a holder is named, it is not this one.
  const isProved = isHolder || isHost || isInstitution || (trade && (context.isEarly || context.holders.length === 0));
  const isRepeated = again && words.length > 1;
  if (!isProved && (context.holders.length > 0 || !(context.isEarly || isRepeated))) return 0;
  const named = isNamed && words.length >= 2 && words.length <= 6 ? 1.2 : isNamed ? 0.5 : 0;
  return base + named + (named > 0 && context.isWhole && !name.includes(',') ? 0.9 : 0);
}

/** Function words that names of papers begin with, in any language. */
const ARTICLES = new Set(['the', 'le', 'la', 'les', 'l', 'el', 'al', 'il', 'die', 'der', 'das', 'a', 'o', 'de']);

/** `REPUBLIC OF KENYA`, `Royaume du Maroc`: the State above the body that publishes. */
function isState(key: string, lists: Lexicon['lists']): boolean {
  const words = wordsOf(key);
  const isNamed = words.slice(1).some((word) => lists.functionWords.has(word)) || words.length === 2;
  const isPaper = words.slice(1).some((word) => lists.publisherWords.has(word));
  return lists.stateWords.has(words[0] ?? '') && isNamed && !isPaper;
}

/** Words that label something, or entries of a menu, are no names. */
function isLabel(key: string, lists: Lexicon['lists']): boolean {
  const labels = [
    lists.menuLines,
    lists.relatedLines,
    lists.publishedLabels,
    lists.updatedLabels,
    lists.sourceLabels,
    lists.tickerOpenings,
  ];
  if (labels.some((list) => list.has(key))) return true;
  const words = key.split(' ');
  // "More Info", "Navigation for …", "Share this on :", a row of sections
  const [first = ''] = wordsOf(key);
  const isShare = lists.shareWords.has(first) && !lists.functionWords.has(first);
  const isPossessive = lists.functionWords.has(first) && !ARTICLES.has(first);
  if (isPossessive || key.endsWith(' :') || lists.relatedLines.has(first) || isShare) return true;
  // "Radio Nord" is a name, "Sport national" a section.
  const isName = lists.institutionWords.has(first) || lists.publisherWords.has(first);
  const isSection = lists.menuLines.has(first) && !isName;
  if (isSection && words.length > 1 && !lists.publisherWords.has(words.at(-1) ?? '')) return true;
  const known = words.filter((word) => lists.menuLines.has(word)).length;
  if (known >= 3 && known * 2 >= words.length) return true;
  // "Infos Sport Divertissement Style": some entries of a menu are in every list, others in none.
  const entries = words.filter((word) => lists.menuLines.has(word)).length;
  if (words.length >= 4 && entries >= 2 && !words.some((word) => lists.functionWords.has(word))) return true;
  return (
    words.length >= 2 &&
    words.every((word) => lists.menuLines.has(word)) &&
    !words.some((word) => lists.publisherWords.has(word))
  );
}

/** Lists the holders that copyright lines name. */
function findCopyrightHolders(page: Page): string[] {
  const text = page.lines.findIndex((line) => line.rule === null && line.role === 'paragraph');
  return page.lines.flatMap(({ text: words, rule }, index) => {
    // "© Jeanne Untel" above the text is the credit of a picture.
    if (rule === null || words.length > 300 || (index < text && !/\d{4}/.test(words))) return [];
    const match =
      /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,.:|–—-]*(?:by\s)?(\p{L}[^.©|–—,()]{1,60})/iu.exec(
        words,
      );
    const holder = match?.[1]
      ?.replace(/\s+-\s.*$/, '')
      .replace(/\s(?:tous droits|droits r[eé]serv|all rights|mentions l[eé]gales|toute reproduction).*$/iu, '')
      .replace(/\s\d{4}.*$/, '')
      .replace(/,?\s(?:ltd|limited|inc|llc|plc|corp|l)\.?\s*$/i, '')
      .trim();
    const isRights =
      holder !== undefined && (/^(?:all|tous|rights|droits)\b/i.test(holder) || !/^\p{Lu}/u.test(holder));
    return holder === undefined || isRights || holder === '' ? [] : [holder];
  });
}
