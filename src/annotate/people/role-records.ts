import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { type RoleRecord, textOf } from './drafts.js';
import { matchPhrase } from './phrases.js';
import type { Span } from './reading.js';
import { isCapitalised, type Reading } from './reading.js';
import type { RolePhrase } from './roles.js';

/** Words of organisations and States named so far, to tell what "the federation" stands for. */
export type NamedBodies = ReadonlyMap<string, { readonly text: string; readonly country: string | null }>;

/** Reads a role phrase into what is known of its bearer. `bodies` gives the full name of an organisation by its noun. */
export function recordRole(reading: Reading, role: RolePhrase, people: PeopleLexicon, bodies: NamedBodies): RoleRecord {
  const text = textOf(reading, { from: role.textFrom, to: role.to });
  const head = textOf(reading, { from: role.head, to: role.to });
  const { country } = role;
  return {
    reading,
    span: { from: role.textFrom, to: role.to },
    text: role.fullForm === null ? text : text.replace(head, role.fullForm),
    headText: textOf(reading, { from: role.head, to: role.headTo }),
    plainText: plainTextOf(reading, role, people),
    isPossessed: role.determiner?.kind === 'possessive',
    lemma: role.form.lemma,
    kind: role.form.kind,
    modifications: role.modifications,
    narrowing: role.narrowing,
    country: country?.country ?? null,
    countryText: country && country.kind === 'name' ? textOf(reading, country) : null,
    organisation: role.organisation ? nameOrganisation(reading, role.organisation, people, bodies) : null,
    isInternational: role.isInternational,
  };
}

/** Leaves the country out of a role: "ministre malien de la Défense" → "ministre de la Défense". */
function plainTextOf(reading: Reading, { textFrom, to, country }: RolePhrase, people: PeopleLexicon): string {
  if (country === null || country.from < textFrom) return textOf(reading, { from: textFrom, to });
  let cut = country.from;
  if (country.kind !== 'demonym') {
    const before = reading.tokens[cut - 1]?.key ?? '';
    if (people.determiners.has(before)) cut -= 1;
    if (people.ofPrepositions.has(reading.tokens[cut - 1]?.key ?? '')) cut -= 1;
  }
  const [left, right] = [textOf(reading, { from: textFrom, to: cut }), textOf(reading, { from: country.to, to })];
  return [left, right].filter((part) => part !== '').join(' ');
}

/** Words that a part of an international organisation has before the whole: `Direction générale … de la Commission européenne`. */
const PART = 4;

/** Gives the international organisation at the end of the name of one of its departments; else the name as it is. */
function wholeOf({ tokens }: Reading, span: Span, people: PeopleLexicon): Span {
  for (let from = span.from + PART; from < span.to; from += 1) {
    const phrase = matchPhrase(people.organisations.international, tokens, from);
    if (phrase && from + phrase.keys.length === span.to && isCapitalised(tokens[from])) return { from, to: span.to };
  }
  return span;
}

function nameOrganisation(
  reading: Reading,
  span: Span,
  people: PeopleLexicon,
  bodies: NamedBodies,
): RoleRecord['organisation'] {
  const text = textOf(reading, wholeOf(reading, span, people));
  const words = reading.tokens.slice(span.from, span.to);
  const isNamed = words.some(({ shape }) => shape !== 'lower' && shape !== 'mark');
  const noun = words.find(({ key }) => people.organisations.nouns.has(key));
  const found = isNamed || !noun ? undefined : bodies.get(noun.key);
  // "the harbour department" is not the Fisheries Department.
  const own = words.filter((word) => word !== noun && word.shape !== 'mark' && !people.functionWords.has(word.key));
  const isOther = own.some(({ key }) => !people.possessives.includes(key) && !found?.text.toLowerCase().includes(key));
  const full = isOther ? undefined : found;
  const name = full?.text ?? text;
  return { text: name, key: name.toLowerCase(), country: full?.country ?? null };
}
