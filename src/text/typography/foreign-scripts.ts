import { francAll } from 'franc';

/** A script, the language it stands for, and the languages that share it. */
interface ForeignScript {
  /** ISO 15924 codes that the letters may have. */
  readonly codes: readonly string[];
  readonly letters: string;
  /** BCP 47 tag when nothing finer is known; `und-…` where several languages share the script. */
  readonly language: string;
  /** ISO 639-3 codes among which longer texts are told apart. */
  readonly candidates?: readonly string[];
}

const script = (name: string): string => `\\p{Script=${name}}`;
const only = (code: string, name: string, language: string): ForeignScript => ({
  codes: [code],
  letters: script(name),
  language,
});

const SCRIPTS: readonly ForeignScript[] = [
  {
    codes: ['Hani', 'Hans', 'Hant', 'Jpan', 'Kore'],
    letters: `${script('Han')}${script('Hiragana')}${script('Katakana')}${script('Bopomofo')}`,
    language: 'zh',
  },
  { codes: ['Hang', 'Kore'], letters: script('Hangul'), language: 'ko' },
  {
    codes: ['Cyrl'],
    letters: script('Cyrillic'),
    language: 'und-Cyrl',
    candidates: ['rus', 'ukr', 'bul', 'bel', 'srp', 'mkd', 'kaz'],
  },
  { codes: ['Arab'], letters: script('Arabic'), language: 'und-Arab', candidates: ['arb', 'pes', 'urd'] },
  { codes: ['Deva'], letters: script('Devanagari'), language: 'und-Deva', candidates: ['hin', 'npi', 'mar'] },
  only('Grek', 'Greek', 'el'),
  only('Hebr', 'Hebrew', 'he'),
  only('Thai', 'Thai', 'th'),
  only('Laoo', 'Lao', 'lo'),
  only('Khmr', 'Khmer', 'km'),
  only('Mymr', 'Myanmar', 'my'),
  only('Beng', 'Bengali', 'und-Beng'),
  only('Ethi', 'Ethiopic', 'und-Ethi'),
  only('Taml', 'Tamil', 'ta'),
  only('Telu', 'Telugu', 'te'),
  only('Knda', 'Kannada', 'kn'),
  only('Mlym', 'Malayalam', 'ml'),
  only('Gujr', 'Gujarati', 'gu'),
  only('Guru', 'Gurmukhi', 'pa'),
  only('Sinh', 'Sinhala', 'si'),
  only('Geor', 'Georgian', 'ka'),
  only('Armn', 'Armenian', 'hy'),
  only('Tibt', 'Tibetan', 'bo'),
];

/** Letters a text must have before languages that share a script are told apart. */
const ENOUGH = 20;
/** A second language this likely makes the first doubtful; franc scores from 0 to 1. */
const DOUBT = 0.85;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A stretch in another script, and its language. */
export interface ForeignRun {
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
}

/** Two letters or more of each script, with the marks, figures and spaces between them. */
const PATTERNS = SCRIPTS.map(({ letters, ...rest }) => ({
  ...rest,
  pattern: new RegExp(`[${letters}](?:[${letters}\\p{M}]|[\\s\\p{P}\\p{N}]{1,3}(?=[${letters}]))+`, 'gu'),
}));
const ANY = new RegExp(`[${SCRIPTS.map(({ letters }) => letters).join('')}]`, 'u');

/**
 * Finds what is written in another script than the text's own language uses. The language is the one that the script
 * stands for; where several share it, longer texts are told apart by their trigrams and others are left undetermined.
 */
export function findForeignScripts(text: string, language: string): ForeignRun[] {
  if (!ANY.test(text)) return [];
  const own = ownScript(language);
  return PATTERNS.flatMap(({ codes, pattern, language: usual, candidates }) =>
    codes.includes(own)
      ? []
      : Array.from(text.matchAll(pattern), ({ index, 0: run }): ForeignRun => {
          const found = KANA.test(run) ? 'ja' : (tellApart(run, candidates ?? []) ?? usual);
          return { start: index, end: index + run.length, language: found };
        }),
  ).sort((a, b) => a.start - b.start);
}

/** The script that a language is usually written in (CLDR likely subtags). */
function ownScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}

function tellApart(text: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || text.length < ENOUGH) return null;
  const [first, second] = francAll(text, { only: [...candidates], minLength: ENOUGH });
  if (first === undefined || first[0] === 'und' || (second !== undefined && second[1] > DOUBT)) return null;
  return canonicalTag(first[0]);
}

/** Turns an ISO 639-3 code into the BCP 47 tag (`fra` → the two-letter one); null when it is none. */
export function canonicalTag(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}
