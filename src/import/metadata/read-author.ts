import { findOpening, type Lexicon, toKey, wordsOf } from '../lexicon.js';
import { findDates } from './find-date.js';

const PARTICLES = new Set('de du des la le d l van von der den bin ben al el da dos di del ibn ould'.split(' '));

/** Tells whether what is left of a line is a name: every word capitalised, particles aside. */
export function isNameOnly(text: string): boolean {
  return text
    .split(/[\s']+/)
    .filter((word) => word !== '')
    .every((word) => /^[\p{Lu}\p{N}/(]/u.test(word) || PARTICLES.has(word.toLowerCase()));
}

/** Reads the names after "by"; '' when they name nobody, null when the line is no byline. */
export function readName(text: string, opening: string, lexicon: Lexicon): string | null {
  const words = opening.split(' ').length;
  const after = text
    .replace(/^[^\p{L}(]+/u, '')
    .split(/\s+/)
    .slice(words)
    .join(' ')
    .replace(/^[:\s]+/, '')
    .replace(/\s*[(<][^\s()<>]{1,80}@[^\s()<>]{1,80}[)>]/, '');
  const dates = findDates(after, lexicon);
  const cut = [
    dates[0]?.start ?? after.length,
    after.search(/\s[|·•–—-]\s|\s?[|·•]/),
    after.search(/\s\d{1,2}\s?[/:.]/),
    findLabel(after, lexicon),
  ].filter((at) => at >= 0);
  const end = Math.min(...cut, after.length);
  const tail = after.slice(end);
  const name = after
    .slice(0, end)
    .replace(/[\s,;:(–—-]+$/, '')
    .replace(/,?\s+(?:le|on|the|l')$/i, '');
  if (name === '') return dates.length > 0 ? '' : null;
  const key = toKey(name);
  if (isGeneric(key, lexicon)) return '';
  const [person = '', ...rest] = name.split(/,\s+/);
  if (!isNameOnly(person.replace(/\s(?:et|and|avec|with|&|à|in|at)\s/g, ' ')) || wordsOf(toKey(person)).length > 10)
    return null;
  const tailKey = toKey([rest.join(', '), tail].join(' '));
  if (/[.!?]$/.test(text) && wordsOf(tailKey).length > 6) return null;
  if (rest.length > 0 && wordsOf(toKey(rest.join(' '))).length > 8) return null;
  return trimTails(person, lexicon);
}

/** Finds where a label of publication starts after a name, glued or not: `Jean DupontPublié le …`. */
function findLabel(text: string, lexicon: Lexicon): number {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  if (folded.length !== text.length) {
    const at = text.search(/(?<=\p{L})(?:\s|,)*(?:Publi|Mis|Posté|Post|Upd|Publ|Modif|Last|First)/u);
    return at;
  }
  const labels = [...lexicon.lists.publishedLabels, ...lexicon.lists.updatedLabels].filter((one) => one.length > 3);
  const found = labels.map((label) => folded.toLowerCase().indexOf(label)).filter((at) => at > 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function isGeneric(key: string, lexicon: Lexicon): boolean {
  const { genericAuthors } = lexicon.lists;
  const bare = key.replace(/^(?:the|our|la|le|notre)\s/, '');
  return (
    genericAuthors.has(key) ||
    genericAuthors.has(bare) ||
    [...genericAuthors].some((generic) => key.endsWith(` ${generic}`))
  );
}

/** Takes "with AFP", "in Nairobi" and functions off a name. */
function trimTails(name: string, lexicon: Lexicon): string {
  const words = name.split(/\s+/);
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      findOpening(lexicon.lists.bylineTails, toKey(words.slice(index).join(' '))) !== null &&
      word === word.toLowerCase(),
  );
  const own = at > 0 ? words.slice(0, at) : words;
  // "By Kari Untel Tuesday"
  while (own.length > 2 && lexicon.lists.dateLineWords.has(toKey(own.at(-1) ?? ''))) own.pop();
  return own.join(' ').replace(/[,\s]+$/, '');
}
