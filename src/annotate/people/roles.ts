import type { Determiner, Modification, PeopleLexicon, RoleForm } from '../../languages/grammar/people.js';
import { type Complement, complementEnd } from './complements.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, type PlaceSpan, type Reading, type Span, tokensIn } from './reading.js';
import { findIdioms, type Head, matchHead } from './role-heads.js';
import { type Left, organisationBefore, readLeft } from './role-left.js';
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
  readonly possessor: Span | null;
  readonly modifications: ReadonlySet<Modification>;
  /** Content words that narrow the role, folded: `sante`, `transport`; without the country. */
  readonly narrowing: ReadonlySet<string>;
  /** The State whose role it is; null when none is named. */
  readonly country: PlaceSpan | null;
  /** Tokens of the organisation whose role it is. */
  readonly organisation: Span | null;
  /** Whether that is a body of several States. */
  readonly isInternational: boolean;
  /** Full form of an abbreviated title (`Brig. Gen.`), which stands for the words. */
  readonly fullForm: string | null;
}

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
    if (!isParticiple(reading, role, people)) found.push(role);
    // A head inside the complement ("le chef du cabinet du ministre") is a role of its own; go on behind this head.
    at = head.to - 1;
  }
  return found;
}

/** "le cabinet, accusé de cibler", "Jean Untel, représentant les pêcheurs": without article, with an infinitive or object of its own. */
function isParticiple(
  { tokens }: Reading,
  { head, headTo, form, determiner }: RolePhrase,
  people: PeopleLexicon,
): boolean {
  if (people.adjectiveEndings === null || determiner !== null || headTo !== head + 1) return false;
  const [next, second] = [tokens[headTo], tokens[headTo + 1]];
  if (people.parties.has(form.lemma) && next && people.ofPrepositions.has(next.key))
    return second?.shape === 'lower' && (people.infinitive?.test(second.key) ?? false);
  const object = next && matchPhrase(people.determiners, tokens, headTo);
  return /ante?s?$/.test(tokens[head]?.key ?? '') && object != null && !people.ofPrepositions.has(next?.key ?? '');
}

const isSign = (token: Token | undefined): boolean => token?.shape === 'mark' || token?.shape === 'number';

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
  const organisation =
    possessor ?? right.organisation ?? organisationBefore(reading, left, head.form.kind, names, people);
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
    country: isInternational
      ? null
      : (places[0] ??
        hostBefore(reading, left.from, head.form.kind, people) ??
        (organisation === null ? seatAt(reading, right, head.form.kind) : null)),
    organisation: organisation && reading.places.get(organisation.from)?.to === organisation.to ? null : organisation,
    isInternational,
    fullForm: head.fullForm,
  };
}

/** "Le responsable des secours au Népal": the State where an office without a body of its own is held. */
function seatAt({ places }: Reading, { hostFrom, to }: Complement, kind: string): PlaceSpan | null {
  if (kind !== 'office' && kind !== 'public') return null;
  for (let at = hostFrom; at < to; at += 1) {
    const place = places.get(at);
    if (place) return place.kind === 'name' ? place : null;
  }
  return null;
}

/** "Aux États-Unis, le président Joe Untel": the State in which a sentence sets an office of State right before it. */
function hostBefore({ tokens, places }: Reading, from: number, kind: string, people: PeopleLexicon): PlaceSpan | null {
  const place = kind === 'state' || kind === 'head' ? places.get(from - 2) : undefined;
  if (tokens[from - 1]?.text !== ',' || place?.kind !== 'name' || place.to !== from - 1) return null;
  const opening = tokens[place.from - 1];
  return opening?.initial === true && people.localPrepositions.has(opening.key) ? place : null;
}

/** Leaves a possessor out of the text of a role when it is a person, or a State whose envoy it is not. */
function startOfText({ places }: Reading, left: Left, { form }: Head, names: ReadonlyMap<number, NameSpan>): number {
  const { possessor, modifiers, textFrom } = left;
  if (!possessor) return textFrom;
  const isState = places.get(possessor.from)?.to === possessor.to && form.kind !== 'envoy';
  return isState || names.has(possessor.from) ? modifiers.from : textFrom;
}

function hasInternational({ tokens }: Reading, from: number, to: number, people: PeopleLexicon): boolean {
  for (let at = from; at < to; at += 1) {
    if (isCapitalised(tokens[at]) && matchPhrase(people.organisations.international, tokens, at)) return true;
  }
  return false;
}
