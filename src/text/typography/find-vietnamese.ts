import { fold } from '../fold.js';
import type { ForeignRun } from './foreign-scripts.js';

/** Letters that no other language of the Latin script uses together: ơ ư đ and those with a tone or a second mark. */
const STRONG = /[ơưđƠƯĐ\u1EA0-\u1EF9]/;
/** One Vietnamese syllable: onset, vowels, coda. */
const SYLLABLE =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aàáâãăeèéêiìíĩoòóôõơuùúũưyýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/i;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Plain syllables, and syllables with marks that other languages know too, that may stand between two strong ones. */
const MAX_PLAIN = 2;
const MAX_GAP = 6;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly capital: boolean;
  /** One of its letters has a mark. */
  readonly marked: boolean;
}

/**
 * Finds Vietnamese runs of two words or more by their letters: syllables with letters of their own, the unmarked
 * syllables between them, and capitalised ones beside them ("Nguyễn Minh Vũ"). Function words (folded) of the language
 * around end a run, since some look like syllables ("et", "to").
 */
export function findVietnamese(text: string, functionWords: ReadonlySet<string>): ForeignRun[] {
  if (!STRONG.test(text)) return [];
  return joinSyllables(text, functionWords).flatMap((words) => {
    const runs: ForeignRun[] = [];
    for (let from = 0; from < words.length; from += 1) {
      if (words[from]?.strong !== true) continue;
      const [first, last] = addCapitals(words, from, findEnd(words, from));
      const start = words[first]?.start;
      const end = words[last]?.end;
      if (last > first && start !== undefined && end !== undefined) runs.push({ start, end, language: 'vi' });
      from = last;
    }
    return runs;
  });
}

function findEnd(words: readonly Word[], from: number): number {
  let end = from;
  let plain = 0;
  for (let next = from + 1; next - end <= MAX_GAP + 1 && plain <= MAX_PLAIN; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    if (word.strong) end = next;
    plain = word.strong ? 0 : plain + (word.marked ? 0 : 1);
  }
  return end;
}

/** Groups words that can be Vietnamese syllables and follow each other with one space or hyphen between. */
function joinSyllables(text: string, functionWords: ReadonlySet<string>): Word[][] {
  const groups: Word[][] = [];
  let group: Word[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const between = text.slice(end, index);
    const strong = STRONG.test(word);
    const isSyllable = word.length <= 7 && SYLLABLE.test(word) && (strong || !functionWords.has(fold(word)));
    if (!isSyllable || between.length > 1 || !/^[ \u00a0-]$/.test(between)) {
      if (group.length > 1) groups.push(group);
      group = [];
    }
    end = index + word.length;
    if (isSyllable) group.push({ start: index, end, strong, ...describe(word) });
  }
  return group.length > 1 ? [...groups, group] : groups;
}

/**
 * Takes in capitalised syllables after a run; before it one that is capitalised after a word in lower case, or one
 * with a mark on either side of a run that is a phrase, not a name.
 */
function addCapitals(words: readonly Word[], from: number, to: number): [first: number, last: number] {
  let last = to;
  while (words[to]?.capital === true && words[last + 1]?.capital === true) last += 1;
  const isMarked = (word: Word | undefined): boolean => word?.marked === true && word.end - word.start >= 3;
  const isPhrase = to - from >= 2;
  if (isPhrase && last === to && isMarked(words[to + 1])) last += 1;
  const before = words[from - 1];
  const inName = words[from]?.capital === true && before?.capital === true && words[from - 2]?.capital === false;
  const inPhrase = isPhrase && isMarked(before);
  return [inName || inPhrase ? from - 1 : from, last];
}

const describe = (word: string): Pick<Word, 'capital' | 'marked'> => ({
  capital: /^\p{Lu}/u.test(word),
  marked: /[^\0-\x7f]/.test(word),
});
