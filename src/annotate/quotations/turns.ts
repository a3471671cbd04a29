import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { LocalPerson } from '../../model/annotation.js';
import type { Article, Block } from '../../model/article.js';
import type { ReferenceIndex } from '../people/references.js';
import type { Draft, TextRange } from './drafts.js';

/** What one label gives the floor to: the words behind it, and whose they are. */
interface Turn {
  readonly label: TextRange;
  readonly words: TextRange;
  /** Whom the label names; null for a letter ("A:"). */
  readonly person: LocalPerson | null;
  readonly role: 'question' | 'answer';
}

/** A label longer than this is a sentence. */
const MAX_LABEL = 80;
/** So many answers make a transcript; one name before a colon is no more than a heading. */
const MIN_ANSWERS = 2;
const INITIALS = /^(?:\p{Lu}\.? ?-?){2,4}$/u;
const QUESTION = /\?["'”’»)\s]*$/;

/**
 * Reads an interview or a record, in which each paragraph begins with a name, initials or a letter before a colon
 * ("Marie Untel: …", "M. U.: …", "A: …"): what follows is said by that person, word for word, though no marks
 * stand around it. A paragraph between two turns that asks nothing goes on with the answer before. Questions are
 * nobody's statements. Gives a statement by the index of its block, null for a block
 * that asks; empty when the article is no such record.
 */
export function readTurns(
  article: Article,
  references: ReferenceIndex,
  people: readonly LocalPerson[],
  grammar: QuotationGrammar,
): ReadonlyMap<number, Omit<Draft, 'frame'> | null> {
  const byInitials = indexInitials(people);
  const turns = settleAskers(
    article.blocks.flatMap((block, index) => readTurn(block, index, references, byInitials, grammar) ?? []),
    article,
  );
  if (!isRecord(turns, article)) return new Map();
  const texts = new Map<number, Omit<Draft, 'frame'> | null>();
  const byBlock = new Map(turns.map((turn) => [turn.words.block, turn]));
  const last = turns.at(-1)?.words.block ?? 0;
  const guest = introduced(article, turns[0]?.words.block ?? 0, references);
  let speaker: LocalPerson | null = null;
  let isAnswered = false;
  for (let index = turns[0]?.words.block ?? 0; index <= last; index++) {
    const [turn, block] = [byBlock.get(index), article.blocks[index]];
    if (!block || block.kind === 'caption' || block.kind === 'table') continue;
    if (turn ? turn.role === 'question' : block.kind === 'heading' || QUESTION.test(block.text)) {
      texts.set(index, null);
      isAnswered = false;
    } else if (turn) {
      speaker = turn.person ?? speaker ?? guest;
      isAnswered = speaker !== null;
      texts.set(index, speaker && toDraft(turn.words, turn.label, speaker));
    } else if (isAnswered && speaker && !names(block, speaker, references)) {
      texts.set(index, toDraft(wordsFrom(block, index, 0), null, speaker));
    } else isAnswered = false;
  }
  return texts;
}

function readTurn(
  { id, kind, text }: Block,
  block: number,
  references: ReferenceIndex,
  byInitials: ReadonlyMap<string, LocalPerson | null>,
  { sources: { turns } }: QuotationGrammar,
): Turn | null {
  if (kind !== 'paragraph' && kind !== 'list') return null;
  const colon = text.slice(0, MAX_LABEL).indexOf(':');
  const label = text.slice(0, Math.max(colon, 0)).trim();
  if (label === '' || !/^\s/.test(text.slice(colon + 1))) return null;
  const words = wordsFrom({ text }, block, colon + 1);
  const name = label.toLowerCase().replace(/\.$/, '');
  const range = { block, start: text.indexOf(label), end: text.indexOf(label) + label.length };
  const isQuestion = turns.questions.has(name);
  if (isQuestion || turns.answers.has(name)) {
    return { label: range, words, person: null, role: isQuestion ? 'question' : 'answer' };
  }
  const person =
    (INITIALS.test(label) ? byInitials.get(initialsOf(label)) : null) ?? named(id, label, range, references);
  return person && words.start < words.end ? { label: range, words, person, role: 'answer' } : null;
}

/** Whom a label names, with nothing but a role in parentheses behind the name. */
function named(id: string, label: string, range: TextRange, references: ReferenceIndex): LocalPerson | null {
  const found = references
    .inBlock(id)
    .find(({ mention: { anchor, kind } }) => kind !== 'pronoun' && anchor.start <= range.start + 1);
  const end = Math.min(found?.mention.anchor.end ?? 0, range.end) - range.start;
  return found && /^(?:\s?\([^()]*\))?$/.test(label.slice(end)) ? found.person : null;
}

const initialsOf = (text: string): string => (text.match(/\p{Lu}/gu) ?? []).join('');

/** The persons by the initials of their names; null where two share them. */
function indexInitials(people: readonly LocalPerson[]): ReadonlyMap<string, LocalPerson | null> {
  const byInitials = new Map<string, LocalPerson | null>();
  for (const person of people) {
    if (person.kind !== 'person' || person.name === null || INITIALS.test(person.name)) continue;
    const first = (person.name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
    byInitials.set(first, byInitials.has(first) ? null : person);
  }
  return byInitials;
}

/** Who does nothing but ask, more than once, is the interviewer. */
function settleAskers(turns: readonly Turn[], { blocks }: Article): Turn[] {
  const asked = new Map<string, { turns: number; questions: number }>();
  for (const { person, words } of turns) {
    if (!person) continue;
    const count = asked.get(person.id) ?? { turns: 0, questions: 0 };
    const isQuestion = QUESTION.test(blocks[words.block]?.text ?? '');
    asked.set(person.id, { turns: count.turns + 1, questions: count.questions + (isQuestion ? 1 : 0) });
  }
  return turns.map((turn) => {
    const { turns: all = 0, questions = 0 } = asked.get(turn.person?.id ?? '') ?? {};
    return all > 1 && all === questions ? { ...turn, role: 'question' } : turn;
  });
}

/** Lists of results and of casts have names before colons, too, but each once, and no questions. */
function isRecord(turns: readonly Turn[], { blocks }: Article): boolean {
  const answers = turns.filter(({ role }) => role === 'answer');
  if (answers.length < MIN_ANSWERS) return false;
  const seen = new Set<string | null>();
  const isTwice = answers.some(({ person }) => seen.size === seen.add(person?.id ?? null).size);
  const [first, last] = [answers[0]?.words.block ?? 0, answers.at(-1)?.words.block ?? 0];
  const asks =
    turns.some(({ role }) => role === 'question') || blocks.slice(Math.max(0, first - 1), last).some(isAsked);
  return isTwice && asks;
}

const isAsked = ({ text }: Block): boolean => QUESTION.test(text);

/** Whom the text before the first turn brings in by the full name. */
function introduced({ blocks, author }: Article, first: number, references: ReferenceIndex): LocalPerson | null {
  for (const { id } of blocks.slice(0, first)) {
    const found = references
      .inBlock(id)
      .find(
        ({ person: { kind, name }, mention }) =>
          kind === 'person' && mention.kind === 'full-name' && name !== null && !author?.includes(name),
      );
    if (found) return found.person;
  }
  return null;
}

const names = ({ id }: Block, { id: person }: LocalPerson, references: ReferenceIndex): boolean =>
  references.inBlock(id).some((reference) => reference.person.id === person && reference.mention.kind !== 'pronoun');

/** The words of a block from an offset on, without marks and spaces around the whole. */
function wordsFrom({ text }: Pick<Block, 'text'>, block: number, from: number): TextRange {
  const rest = text.slice(from);
  const start = from + (/^\s*/.exec(rest)?.[0].length ?? 0);
  const words = text.slice(start).trimEnd();
  const isQuoted = /^[«“"][^«“"»”]*[»”"]$/.test(words);
  if (!isQuoted) return { block, start, end: start + words.length };
  const inner = words.slice(1, -1);
  const begin = start + 1 + (inner.length - inner.trimStart().length);
  return { block, start: begin, end: begin + inner.trim().length };
}

function toDraft(words: TextRange, source: TextRange | null, person: LocalPerson): Omit<Draft, 'frame'> {
  return {
    kind: 'direct',
    parts: [words],
    span: null,
    cue: null,
    source,
    person,
    pronoun: null,
    noun: null,
    basis: source ? 'colon' : 'continuation',
    isNext: false,
  };
}
