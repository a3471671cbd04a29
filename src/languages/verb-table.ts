import type { ReportingVerb, VerbFormKind, VerbReading } from './grammar/quotations.js';

/** Lists the forms of an infinitive, each with its place in the paradigm. */
export type Conjugate = (infinitive: string) => Iterable<readonly [string, VerbFormKind]>;

/**
 * Reads a table of reporting verbs, one verb a line, and spells out its forms.
 *
 *     mettre en garde · " that contre sur
 *     se féliciter · " that de
 *     exprimer · obj=gratitude,soutien
 *     = convaincu convaincue · " that de
 *
 * Left of the dot the infinitive (or, behind `=`, the forms of an adjective that reports with "to be"), with its reflexive pronoun (`reflexive` says which words are) before and its particle
 * behind; right of it what may follow: `"` words in quotation marks, `that` a clause (`that!` never without its complementizer, `that?` without it only where its verb is seen), `obj` a noun phrase (`obj=…` one of
 * these nouns), `pred` one with what is said of it, `inf` an infinitive, `adj` an adjective, `adr` the hearer (`adr!` always),
 * `neg` also when negated; any other word is
 * the preposition that opens what was said.
 */
export function readVerbTable(
  table: string,
  conjugate: Conjugate,
  reflexives: readonly string[],
): ReadonlyMap<string, readonly VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const line of table.split('\n')) {
    const [left, right] = line.split('·');
    if (left === undefined || right === undefined) continue;
    const words = left.trim().replaceAll("'", "' ").split(' ');
    if (words[0] === '=') {
      // An adjective, all its forms given.
      const verb = readFrame(words[1] ?? '', [], false, [...right.trim().split(' '), 'cop']);
      for (const text of words.slice(1))
        readings.set(text, [...(readings.get(text) ?? []), { verb, form: 'participle' }]);
      continue;
    }
    const isReflexive = reflexives.includes(words[0] ?? '');
    const [infinitive = '', ...particle] = isReflexive ? words.slice(1) : words;
    const verb = readFrame(infinitive, particle, isReflexive, right.trim().split(' '));
    for (const [text, form] of conjugate(infinitive)) {
      const list = readings.get(text) ?? [];
      if (!list.some((other) => other.verb === verb && other.form === form)) list.push({ verb, form });
      readings.set(text, list);
    }
  }
  return readings;
}

const MARKS = ['"', 'that', 'that!', 'that?', 'obj', 'pred', 'inf', 'adj', 'adr', 'adr!', 'neg', 'cop'];

function readFrame(lemma: string, particle: readonly string[], reflexive: boolean, codes: string[]): ReportingVerb {
  const limited = codes.find((code) => code.startsWith('obj='));
  return {
    lemma,
    particle,
    reflexive,
    quotation: codes.includes('"'),
    clause: codes.some((code) => /^that[!?]?$/.test(code)),
    clauseMarked: codes.includes('that!'),
    clauseShown: codes.includes('that?'),
    object: codes.includes('obj'),
    predicate: codes.includes('pred'),
    infinitive: codes.includes('inf'),
    adjective: codes.includes('adj'),
    addressee: codes.includes('adr') || codes.includes('adr!'),
    addresseeNeeded: codes.includes('adr!'),
    negatable: codes.includes('neg'),
    copular: codes.includes('cop'),
    nouns: limited ? new Set(limited.slice('obj='.length).split(',')) : null,
    prepositions: codes.filter((code) => code !== limited && !MARKS.includes(code)),
  };
}
