import type { Determiner, Modification, PeopleLexicon, RoleForm } from '../../languages/grammar/people.js';
import { complementEnd } from './complements.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type PlaceSpan, type Reading, tokensIn } from './reading.js';
import type { Token } from './tokens.js';

/** A noun phrase that says what somebody is: "le vice-ministre cubain de la Santé", "Kenya's ambassador in Rome". */
export interface RolePhrase {
  /** With determiner and possessor. */
  readonly from: number;
  readonly to: number;
  /** The role as it is quoted, without determiner. */
  readonly textFrom: number;
  /** The noun itself. */
  readonly head: number;
  readonly headTo: number;
  readonly form: RoleForm;
  readonly determiner: Determiner | null;
  /** Whose role it is, in front ("Kenya's"). */
  readonly possessor: { readonly from: number; readonly to: number } | null;
  readonly modifications: ReadonlySet<Modification>;
  /** Content words that narrow the role, folded: `sante`, `transport`; without the country. */
  readonly narrowing: ReadonlySet<string>;
  /** The State whose role it is; null when none is named. */
  readonly country: PlaceSpan | null;
  /** Tokens of the organisation whose role it is. */
  readonly organisation: { readonly from: number; readonly to: number } | null;
  /** Whether that is a body of several States. */
  readonly isInternational: boolean;
  /** Full form of an abbreviated title (`Brig. Gen.`), which stands for the words. */
  readonly fullForm: string | null;
}

/** What stands before the head: how far the phrase and its text reach to the left. */
interface Left {
  readonly from: number;
  readonly textFrom: number;
  readonly determiner: Determiner | null;
  readonly modifications: readonly Modification[];
  /** Nouns and names in front of the head. */
  readonly modifiers: { readonly from: number; readonly to: number };
  readonly possessor: { readonly from: number; readonly to: number } | null;
}

/** Most words before the head that are looked at. */
const LONGEST_LEFT = 6;

/** Lists the role phrases of a block, in order of their heads; names say where a complement gives way to a name. */
export function findRoles(reading: Reading, names: ReadonlyMap<number, NameSpan>, people: PeopleLexicon): RolePhrase[] {
  const { tokens } = reading;
  const inName = tokensIn(names.values());
  const idioms = tokensIn(findIdioms(reading, people));
  const found: RolePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isSign(tokens[at]) || inName.has(at) || idioms.has(at)) continue;
    const head = matchHead(reading, at, people);
    if (head === null) continue;
    const role = readRole(reading, head, at, names, people);
    found.push(role);
    // A head inside the complement ("le chef du cabinet du ministre") is a role of its own; go on behind this head.
    at = head.to - 1;
  }
  return found;
}

const isSign = (token: Token | undefined): boolean => token?.shape === 'mark' || token?.shape === 'number';

function* findIdioms({ tokens }: Reading, people: PeopleLexicon): Iterable<{ from: number; to: number }> {
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = matchPhrase(people.idioms, tokens, at);
    if (phrase) yield { from: at, to: at + phrase.keys.length };
  }
}

interface Head {
  readonly to: number;
  readonly form: RoleForm;
  readonly modification: Modification | null;
  readonly fullForm: string | null;
}

function matchHead({ tokens }: Reading, at: number, people: PeopleLexicon): Head | null {
  const token = tokens[at];
  if (!token) return null;
  const abbreviation = matchPhrase(people.abbreviations, tokens, at);
  if (abbreviation && isCapitalised(token)) {
    const form = people.roles
      .get(fullKey(abbreviation.value))
      ?.find(({ keys }) => keys.join(' ') === abbreviation.value.toLowerCase());
    const rank: RoleForm = form?.value ?? {
      lemma: abbreviation.value.toLowerCase(),
      kind: 'rank',
      gender: null,
      plural: false,
    };
    return { to: at + abbreviation.keys.length, form: rank, modification: null, fullForm: abbreviation.value };
  }
  const phrase = matchPhrase(people.roles, tokens, at);
  if (phrase && !(phrase.keys.length === 1 && isModifierHere(tokens, at, people))) {
    return { to: at + phrase.keys.length, form: phrase.value, modification: null, fullForm: null };
  }
  const hyphen = token.key.indexOf('-');
  if (hyphen > 0) {
    const [prefix, rest] = [token.key.slice(0, hyphen), token.key.slice(hyphen + 1)];
    const modification = people.rolePrefixes.get(prefix);
    const known = people.roles.get(rest)?.find(({ keys }) => keys.length === 1);
    if (modification && known) return { to: at + 1, form: known.value, modification, fullForm: null };
    // "infirmière-chef", "médecin-conseil": the noun comes first.
    const first =
      people.adjectiveEndings === null ? undefined : people.roles.get(prefix)?.find(({ keys }) => keys.length === 1);
    if (first && token.shape === 'lower') return { to: at + 1, form: first.value, modification: null, fullForm: null };
  }
  if (people.professionEndings.test(token.key) && token.shape === 'lower' && !people.functionWords.has(token.key)) {
    return {
      to: at + 1,
      form: { lemma: token.key, kind: 'profession', gender: null, plural: false },
      modification: null,
      fullForm: null,
    };
  }
  return people.counterparts.has(token.key)
    ? {
        to: at + 1,
        form: { lemma: token.key, kind: 'state', gender: null, plural: false },
        modification: null,
        fullForm: null,
      }
    : null;
}

/** "deputy finance minister", "assistant director": a noun of persons in front of another is its modifier. */
function isModifierHere(tokens: readonly Token[], at: number, people: PeopleLexicon): boolean {
  const next = tokens[at + 1];
  // "justice minister": any noun of persons in front of an office where nouns are modifiers.
  if (people.hasNounModifiers && next?.spaced) {
    const office = matchPhrase(people.roles, tokens, at + 1);
    if (office && office.value.kind !== 'rank' && !office.value.plural) return true;
  }
  if (!people.roleModifiers.has(tokens[at]?.key ?? '')) return false;
  return [at + 1, at + 2].some((next) => {
    const isJoined = tokens
      .slice(at + 1, next + 1)
      .every(({ shape, key }) => shape !== 'mark' && !people.functionWords.has(key));
    return isJoined && matchPhrase(people.roles, tokens, next) !== null;
  });
}

const fullKey = (title: string): string => title.toLowerCase().split(' ')[0] ?? '';

function readRole(
  reading: Reading,
  head: Head,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): RolePhrase {
  const { tokens } = reading;
  const left = readLeft(reading, at, head.fullForm === null, people);
  const right = complementEnd(reading, head.to, names, people, head.form.kind);
  const modifications = new Set<Modification>(left.modifications);
  if (head.modification) modifications.add(head.modification);
  const places: PlaceSpan[] = [];
  const narrowing = new Set<string>();
  const note = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) {
      const [token, place] = [tokens[index], reading.places.get(index)];
      if (place) {
        if (place.from === index) places.push(place);
      } else if (token && token.shape !== 'mark' && !people.functionWords.has(token.key)) narrowing.add(token.key);
      if (token && people.deputyWords.has(token.key)) modifications.add('deputy');
    }
  };
  if (left.possessor) note(left.possessor.from, left.possessor.to);
  note(left.modifiers.from, left.modifiers.to);
  note(head.to, right.hostFrom);
  const possessor =
    left.possessor && !names.has(left.possessor.from) && !reading.places.has(left.possessor.from)
      ? left.possessor
      : null;
  const organisation = possessor ?? right.organisation ?? organisationBefore(reading, left, names, people);
  const isInternational = hasInternational(reading, left.from, right.to, people);
  return {
    from: left.from,
    to: right.to,
    textFrom: startOfText(reading, left, head, names),
    head: at,
    headTo: head.to,
    form: head.form,
    determiner: left.determiner,
    possessor: left.possessor,
    modifications,
    narrowing,
    country: isInternational ? null : (places[0] ?? null),
    organisation: organisation && reading.places.get(organisation.from)?.to === organisation.to ? null : organisation,
    isInternational,
    fullForm: head.fullForm,
  };
}

/** Leaves a possessor out of the text of a role when it is a person, or a State whose envoy it is not. */
function startOfText({ places }: Reading, left: Left, { form }: Head, names: ReadonlyMap<number, NameSpan>): number {
  const { possessor, modifiers, textFrom } = left;
  if (!possessor) return textFrom;
  const isState = places.get(possessor.from)?.to === possessor.to && form.kind !== 'envoy';
  return isState || names.has(possessor.from) ? modifiers.from : textFrom;
}

/** Reads modifiers, possessor ("Kenya's", "the union's") and determiner in front of a head. */
function readLeft({ tokens, places }: Reading, head: number, isNoun: boolean, people: PeopleLexicon): Left {
  const modifications: Modification[] = [];
  let from = head;
  let isLowerSeen = false;
  for (let at = head - 1; at >= 0 && head - at <= LONGEST_LEFT; at -= 1) {
    const token = tokens[at];
    if (!token || !tokens[at + 1]?.spaced) break;
    const modification = people.roleModifiers.get(token.key);
    if (modification) modifications.push(modification);
    else if (isOfName(tokens, at, people)) {
      // "University of Oregon law professor"
    } else if (!isNoun || !people.hasNounModifiers || token.shape === 'mark' || token.shape === 'number') break;
    else if (people.functionWords.has(token.key) && !places.has(at)) break;
    else if (token.shape === 'lower') {
      // Lower-case words before a capitalised modifier are verbs or belong to what comes before ("urged Transport Minister").
      if (isCapitalised(tokens[at + 1]) && at + 1 < head && !isLowerSeen) break;
      if (token.key.endsWith('ed')) break;
      isLowerSeen = true;
    }
    from = at;
  }
  const modifiers = { from, to: head };
  const isPossessed =
    people.possessives.includes(tokens[from - 1]?.key ?? '') ||
    (people.hasNounModifiers && isMark(tokens[from - 1], "'’"));
  if (isPossessed) {
    const to = from - 1;
    const start = possessorStart(tokens, to, people);
    if (start < to) {
      const determiner = determinerBefore(tokens, start, people);
      return {
        from: determiner.from,
        textFrom: start,
        determiner: determiner.value,
        modifications,
        modifiers,
        possessor: { from: start, to },
      };
    }
  }
  const determiner = determinerBefore(tokens, from, people);
  return {
    from: determiner.from,
    textFrom: from,
    determiner: determiner.value,
    modifications,
    modifiers,
    possessor: null,
  };
}

/** Tells the preposition inside the name of an organisation in front of a head. */
function isOfName(tokens: readonly Token[], at: number, people: PeopleLexicon): boolean {
  const before = tokens[at - 1];
  return (
    people.hasNounModifiers &&
    people.ofPrepositions.has(tokens[at]?.key ?? '') &&
    isCapitalised(tokens[at + 1]) &&
    isCapitalised(before) &&
    people.organisations.nouns.has(before?.key ?? '')
  );
}

function possessorStart(tokens: Reading['tokens'], to: number, people: PeopleLexicon): number {
  let start = to;
  while (start > 0 && to - start < LONGEST_LEFT) {
    const token = tokens[start - 1];
    if (!token || token.shape === 'mark' || token.shape === 'number' || people.functionWords.has(token.key)) break;
    if (start < to && token.shape === 'lower' && isCapitalised(tokens[start])) break;
    start -= 1;
  }
  return start;
}

/** Finds the determiner that ends where a phrase begins. */
export function determinerBefore(
  tokens: Reading['tokens'],
  to: number,
  people: PeopleLexicon,
): { readonly from: number; readonly value: Determiner | null } {
  for (let from = Math.max(0, to - 3); from < to; from += 1) {
    const phrase = matchPhrase(people.determiners, tokens, from);
    if (phrase && from + phrase.keys.length === to) return { from, value: phrase.value };
  }
  return { from: to, value: null };
}

/** Takes the capitalised words before the head for its organisation ("Norden Paper spokesman"), unless they are a field. */
function organisationBefore(
  { tokens, places }: Reading,
  { modifiers }: Left,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): Left['possessor'] {
  let { from } = modifiers;
  while (
    from < modifiers.to &&
    ((places.has(from) && !isCapitalised(tokens[from + 1])) || people.roleModifiers.has(tokens[from]?.key ?? ''))
  )
    from += 1;
  let to = from;
  if (people.organisations.nouns.has(tokens[from]?.key ?? '') && !isCapitalised(tokens[from]))
    return { from, to: from + 1 };
  while (
    to < modifiers.to &&
    (isCapitalised(tokens[to]) || isOfName(tokens, to, people)) &&
    !people.roleModifiers.has(tokens[to]?.key ?? '')
  )
    to += 1;
  const isField = tokens
    .slice(from, to)
    .every(({ key, initial }) => people.portfolios.has(key) || (initial && to - from === 1));
  return to > from && !isField && !names.has(from) ? { from, to } : null;
}

function hasInternational({ tokens }: Reading, from: number, to: number, people: PeopleLexicon): boolean {
  for (let at = from; at < to; at += 1) {
    if (isCapitalised(tokens[at]) && matchPhrase(people.organisations.international, tokens, at)) return true;
  }
  return false;
}
