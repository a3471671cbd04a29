import { containsPhrase, type Lexicon, toKey } from '../lexicon.js';
import { type CleaningRule, findInLines, markLine, type Page, type PageLine } from '../page.js';

/** Longer lines are no captions; the bound keeps the search for credits cheap. */
const LONGEST = 700;
/** Longest credit: label, names, agency. */
const TAIL = 110;

/** `… Kenya, March 3, 2024. RVW/Joseph Lempaa`: agency, stroke, photographer after the last full stop. */
const AGENCY_NAME =
  /[.,!?)»”"]\s{0,2}[([]?\p{Lu}[\p{L}+.&]{1,20}(?: \p{L}[\p{L}+.&]{1,20}){0,3}\/(?:\p{Lu}[\p{L}.'’-]{0,20}[ /]?){1,6}[)\]]?\s*$/u;
/** A stroke or dash and the sign of an agency at the end: `… / AFP`, `… - Jean Rabe/AFP`, `(Army via AP)`. */
const AGENCY_ENDING =
  /(?:[-–—|/©]\s?(?:\p{Lu}[\p{L}.'’ -]{0,40}\s?\/\s?)?|\bvia\s)(?:AFP|AP|EPA|EFE|ANSA|REUTERS|Reuters|TASS|Xinhua|VNA|TTXVN|ANP|PA|DPA|AAP|SIPA|Sipa|Getty|NurPhoto|Anadolu)\)?\s*$/u;
/** `… in the harbour [Kari Untel/AP Photo]`, `… in the harbour [AFP]`. */
const AGENCY_IN_BRACKETS =
  /\S\s\[(?:\p{Lu}[\p{L}.'’ -]{1,40}\/)?(?:AFP|AP|EPA|REUTERS|Reuters|Getty|Anadolu|Handout|File)(?:\s(?:Photo|Images|Agency))?(?:\s?\/\s?[\p{L} ]{2,30})?\]\s*$/u;
/** A sentence that ends so and has more words is a paragraph with the sign of its agency. */
const CAPTION_WORDS = 60;
/** Words of a sentence behind which a sign ends a dispatch rather than a caption. */
const SENTENCE_WORDS = 18;

/** `KEYSTONE/Jean Untel`, `AFP / Jean Untel`, `© Jean Untel`: a credit that stands on a line of its own. */
const LONE_CREDIT =
  /^[([]?(?:(?:AFP|AP|EPA|EFE|ANSA|DPA|AAP|MAP|APS|ATS|REUTERS|Reuters|Xinhua|VNA|SIPA|Sipa|KEYSTONE|Keystone|BELGA|Belga|BELGAIMAGE|Belgaimage|IMAGO|Getty Images|NurPhoto|Anadolu)\s?[/|-]\s?\p{Lu}[\p{L}.'’ -]{2,40}|©\s?(?!\d|Copyright)\p{Lu}[\p{L}.'’/ -]{2,50})[)\]]?$/u;
/** Words of a credit on its own. */
const LONE_WORDS = 8;

/** Tells whether a line holds nothing but a credit. */
export const isLoneCredit = (line: PageLine, lexicon: Lexicon): boolean =>
  line.words <= LONE_WORDS &&
  !line.ends &&
  (LONE_CREDIT.test(line.text) || AGENCY_ENDING.test(line.text) || hasLabel(line.text, lexicon)) &&
  !containsPhrase(lexicon.lists.legalPhrases, line.key);

/** Tells whether a line is a caption by its credit or by a phrase that only captions use. */
export function isCaption(line: PageLine, lexicon: Lexicon): boolean {
  const { text } = line;
  if (text.length > LONGEST || line.words === 0) return false;
  const bare = text.replace(/[\s|]+$/, '');
  // A sentence with the sign of its agency behind the full stop is a paragraph: `… bilatérale. -VNA`.
  if (line.words >= SENTENCE_WORDS && /\.\s?[-–—/]\s?\p{Lu}{2,8}$/u.test(bare)) return false;
  return (
    LONE_CREDIT.test(bare) ||
    (hasCredit(bare, lexicon) && line.words <= CAPTION_WORDS) ||
    isPictureOf(line, lexicon) ||
    (line.words <= 45 &&
      containsPhrase(lexicon.lists.captionPhrases, line.key) &&
      line.words >= 4 &&
      !/[«»“”"]/.test(text))
  );
}

/** `Photo of the dredger at low tide`: no sentence, and it opens with the word for a picture. */
function isPictureOf(line: PageLine, lexicon: Lexicon): boolean {
  if (line.ends || line.words < 3 || line.words > 30) return false;
  const [first = '', second = ''] = line.key.split(/[ ']/, 2);
  return lexicon.lists.creditLabels.has(first) && lexicon.lists.functionWords.has(second) && /^\p{Lu}/u.test(line.text);
}

function hasCredit(text: string, lexicon: Lexicon): boolean {
  const tail = text.slice(-TAIL);
  if (AGENCY_NAME.test(tail) || AGENCY_ENDING.test(tail) || AGENCY_IN_BRACKETS.test(tail)) return true;
  const bracket = /[([]([^()[\]]{3,40})[)\]]\s*$/u.exec(tail)?.[1];
  if (
    bracket !== undefined &&
    bracket.split(/[ ']/).length <= 4 &&
    toKey(bracket)
      .split(/[ ']/)
      .some((word) => /^(?:photo|image|picture|foto|archive)s?$/.test(word))
  )
    return true;
  const copyright = tail.search(/©(?=[^©]{2,80}$)/);
  if (copyright >= 0 && !/^©\s*\d{4}/.test(tail.slice(copyright)) && (copyright > 0 || text.length > TAIL)) return true;
  const key = toKey(tail.replace(/[)\]]+$/, ''));
  for (const ending of lexicon.lists.creditEndings) {
    if (ending.length > 3 && key.endsWith(ending) && /[\s/|(.,-]/.test(key[key.length - ending.length - 1] ?? ' '))
      return true;
  }
  return hasLabel(tail, lexicon);
}

/** Finds `Photo : Name`, `(Photo by Name)`, `Crédit photo Name` at the end; the name is short and capitalised. */
function hasLabel(tail: string, lexicon: Lexicon): boolean {
  const labelled =
    /(?:^|[\s([|.,;!?»”"'–—-])(\p{L}{2,14}(?:[ /]\p{L}{2,12})?)\s?(?::\s?|\bby\s|\bvia\s)(?=[^:]{2,90}$)/gu;
  for (const match of tail.matchAll(labelled)) {
    const label = toKey(match[1] ?? '');
    const words = label.split(' ');
    const last = words.at(-1) ?? '';
    const isLabel = lexicon.lists.creditLabels.has(label) || lexicon.lists.creditLabels.has(last);
    if (!isLabel) continue;
    const before = tail.slice(0, (match.index ?? 0) + 1).trimEnd();
    const isOpen =
      before === '' || /[([|.!?»”"–—,-]$/.test(before) || words.length > 1 || /^\p{Lu}/u.test(match[1] ?? '');
    if (isOpen && isCreditName(tail.slice((match.index ?? 0) + match[0].length))) return true;
  }
  return /[([]\s?(?:\p{Lu}{2,8}\s)?(?:Photo|Image|Picture|Photograph|Illustration|Crédit|Credit)s?[\s/][^()[\]]{2,60}[)\]][\s.]*$/u.test(
    tail,
  );
}

function isCreditName(text: string): boolean {
  const name = text.replace(/[\s)\].|]+$/, '');
  const words = name.split(/\s+/);
  if (name === '' || words.length > 12) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    /^[\p{Lu}\p{N}©@("“«]/u.test(name) &&
    small <= Math.max(1, words.length * 0.4) &&
    !/\p{Ll}{2}[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name)
  );
}

/** Lines under pictures: kept, but as captions, and not part of the body. */
export const caption: CleaningRule = {
  id: 'caption',
  description: 'Captions of pictures, known by their credit',
  find: (page) =>
    findInLines(page, (line, index) =>
      line.role === 'text' && (isCaption(line, page.lexicon) || isAboveCredit(page, index))
        ? markLine(index, line, 'caption')
        : null,
    ),
};

/** Sentences of so few words, before any paragraph, are captions where a credit follows. */
const HEAD_WORDS = 24;
/** Words of the line above that tell where somebody stands in a picture. */
const SIDES = /(?:^|[.,;(]\s?)(?:à|a|on the|at)?\s?(?:droite|gauche|right|left)[\s,:]/iu;

/** The words under a picture whose credit stands on the next line: no sentence, or one that says who stands where. */
function isAboveCredit(page: Page, index: number): boolean {
  const [line, next, before] = [page.lines[index], page.lines[index + 1], page.lines[index - 1]];
  const isOpen = next?.rule === null || next?.rule === 'legal-notice';
  if (!line || !next || !isOpen || line.words < 4 || line.text.length > LONGEST) return false;
  if (!isLoneCredit(next, page.lexicon)) return false;
  const isInHead = page.lines
    .slice(0, index)
    .every(({ words, ends, rule }) => rule !== null || !ends || words < HEAD_WORDS);
  if (line.ends && isInHead && line.words <= HEAD_WORDS) return hasTitleAbove(page, index);
  if (line.ends) return line.words <= CAPTION_WORDS && SIDES.test(line.text);
  // What stands alone above a credit may be the title.
  return before !== undefined && !line.text.endsWith(':') && hasTitleAbove(page, index);
}

/** Whether a line that can be the title stands above: some words without full stop. */
const hasTitleAbove = ({ lines }: Page, index: number): boolean =>
  lines.slice(0, index).some((line) => line.rule === null && line.words >= 5);
