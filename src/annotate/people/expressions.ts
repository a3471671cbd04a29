import { genderOfName, isGivenName } from '../../languages/given-names.js';
import type { Honorific, PeopleLexicon } from '../../languages/grammar/people.js';
import { readApposition } from './apposition.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type PlaceSpan, type Reading, type Span } from './reading.js';
import type { RoleIndex } from './role-index.js';
import { determinerBefore } from './role-left.js';
import type { RolePhrase } from './roles.js';

/** A person named in a text with everything that belongs to the name: title, form of address, apposition. */
export interface NameExpression extends Span {
  readonly reading: Reading;
  readonly name: NameSpan;
  readonly honorific: Honorific | null;
  /** From the form of address, or the first word of the name, to the end of the name. */
  readonly form: Span;
  readonly roles: readonly RolePhrase[];
  /** An apposition whose noun is not in the lexicon ("spelt farmer in the third generation"). */
  readonly apposition: Span | null;
  readonly affiliation: Span | null;
  /** Country given in parentheses, as meeting records do. */
  readonly country: string | null;
  /** Whether something beside the name shows that it is a person. */
  readonly isProven: boolean;
}

/** Puts names and what stands around them together; `used` collects the roles that have found their bearer. */
export function readNameExpressions(
  reading: Reading,
  names: ReadonlyMap<number, NameSpan>,
  roles: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): NameExpression[] {
  return [...names.values()].map((name) => readNameExpression(reading, name, names, roles, used, people));
}

function readNameExpression(
  reading: Reading,
  name: NameSpan,
  names: ReadonlyMap<number, NameSpan>,
  index: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): NameExpression {
  const { tokens } = reading;
  const honorific = honorificBefore(reading, name.from, people);
  const form = { from: honorific?.from ?? name.from, to: name.to };
  const roles: RolePhrase[] = [];
  const right = readApposition(reading, name.to, names, index, used, people);
  let { from } = form;
  if (honorific && determinerBefore(tokens, from, people).value?.kind === 'definite') from -= 1;
  const isLong = name.keys.length > 1 || honorific !== null || isGivenName(name.keys[0] ?? '');
  for (let step = 0; step < 3; step += 1) {
    // "a prévenu le représentant X": what stands before a determiner is no title.
    const direct = people.determiners.has(tokens[from]?.key ?? '')
      ? undefined
      : (index.byEnd.get(from) ?? index.byEnd.get(beforeParty(reading, from)));
    const comma = isMark(tokens[from - 1], ',')
      ? (index.byEnd.get(from - 1) ??
        index.byEnd.get(beforeAcronym(reading, from - 1)) ??
        (step === 0 ? roleBeforeCharge(reading, from - 1, index, people) : undefined))
      : undefined;
    const joined = step > 0 && people.and.has(tokens[from - 1]?.key ?? '') ? index.byEnd.get(from - 1) : undefined;
    const role =
      direct ??
      joined ??
      (comma &&
      !(roles.length > 0 && isListed(reading, right.to, names, index)) &&
      fitsBefore(
        comma,
        reading,
        { from, to: name.to },
        right.roles.length > 0,
        isLong || roles.length > 0,
        people,
        index,
      )
        ? comma
        : undefined);
    if (!role || role.form.plural || used.has(role) || disagrees(role, name)) break;
    used.add(role);
    if (joined === role) roles.push(joinRoles(role, roles.pop() ?? role));
    else roles.push(role);
    from = role.from;
  }
  roles.push(...right.roles);
  // "Mme la ministre X", "Monsieur le préfet Y": a form of address in front of the title.
  const outer = roles.length > 0 ? honorificBefore(reading, from, people) : null;
  const sender = roles.length === 0 && name.keys.length > 1 ? senderBefore(reading, form.from, people) : null;
  return {
    reading,
    from: outer?.from ?? from,
    to: right.to,
    name,
    honorific: honorific?.value ?? outer?.value ?? null,
    form,
    roles,
    apposition: right.apposition,
    affiliation: right.affiliation ?? sender,
    country: right.country ?? sender?.country ?? null,
    isProven: honorific !== null || roles.length > 0 || right.isProof || name.isLikely,
  };
}

/** "Norway's Kari Untel": the State for which somebody named without an office speaks. */
function senderBefore({ tokens, places }: Reading, at: number, people: PeopleLexicon): PlaceSpan | null {
  const place = people.possessives.includes(tokens[at - 1]?.key ?? '') ? places.get(at - 2) : undefined;
  return place?.kind === 'name' && place.to === at - 1 ? place : null;
}

/** "the chair, Justice A, Justice B and C": another title or name goes on behind the comma. */
const isListed = (
  { tokens }: Reading,
  to: number,
  names: ReadonlyMap<number, NameSpan>,
  { byStart }: RoleIndex,
): boolean => isMark(tokens[to], ',') && (names.has(to + 1) || (byStart.has(to + 1) && isCapitalised(tokens[to + 1])));
/** "vice-président et porte-parole de la Ligue": one phrase of two that a conjunction joins. */
const joinRoles = (first: RolePhrase, second: RolePhrase): RolePhrase => ({
  ...second,
  from: first.from,
  textFrom: first.textFrom,
  head: first.head,
  headTo: first.headTo,
  form: first.form,
  determiner: first.determiner,
});

/** "La préfète de région, Étienne Guyot étant absent": a feminine title is no man's. */
const disagrees = ({ form, to }: RolePhrase, { from, keys }: NameSpan): boolean =>
  to < from && form.gender === 'f' && keys.length > 1 && genderOfName(keys[0] ?? '') === 'm';

/** "le maire (DVD) Jean Untel": where the bracket before a name begins. */
function beforeParty({ tokens }: Reading, at: number): number {
  if (!isMark(tokens[at - 1], ')')) return -1;
  const open = [at - 3, at - 4, at - 5].find((index) => isMark(tokens[index], '('));
  return open !== undefined && isCapitalised(tokens[open + 1]) ? open : -1;
}

/** Most tokens of a field that stands between role and name. */
const LONGEST_CHARGE = 14;

/** "Le secrétaire général adjoint de l'Union, chargé de la fonction publique, Jean Untel": the role before its field. */
function roleBeforeCharge(
  reading: Reading,
  comma: number,
  index: RoleIndex,
  people: PeopleLexicon,
): RolePhrase | undefined {
  const { tokens } = reading;
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_CHARGE); at -= 1) {
    if (!isMark(tokens[at], ',')) continue;
    if (!matchPhrase(people.charges, tokens, at + 1)) return undefined;
    const role = index.byEnd.get(at) ?? index.byEnd.get(beforeAcronym(reading, at));
    return role?.determiner?.kind === 'definite' ? role : undefined;
  }
  return undefined;
}

const beforeAcronym = ({ tokens }: Reading, at: number): number =>
  isMark(tokens[at - 1], ')') && isMark(tokens[at - 3], '(') ? at - 3 : at;

/** Tells whether a role with a comma behind it belongs to the name that follows. */
function fitsBefore(
  role: RolePhrase,
  { tokens }: Reading,
  { from: nameFrom, to: nameTo }: Span,
  hasOwnRole: boolean,
  isLong: boolean,
  people: PeopleLexicon,
  index: RoleIndex,
): boolean {
  if (!isLong) return false;
  const before = tokens[role.from - 1];
  const isAfterComma = isMark(before, ',');
  // "Paul, le maire de X, Anne, préfète": a role between two names goes to the second only if that has none.
  if (isAfterComma && hasOwnRole) return false;
  if (role.determiner !== null) {
    // "Replying to a reporter, Mr Untel said": somebody else is replied to.
    const isGoverned = before?.shape === 'lower' && people.prepositions.has(before.key);
    const isNew = role.determiner.kind === 'indefinite' && isGoverned && tokens[nameTo]?.shape === 'lower';
    return role.determiner.kind !== 'quantity' && !isNew;
  }
  // "du ministre de l'Eau, Jean Untel": the article is in the preposition.
  if (before && people.contractedArticles.has(before.key)) return true;
  // "Le vice-président et porte-parole de la Ligue, Jean Untel": two roles of one person.
  const first = before && people.and.has(before.key) ? index.byEnd.get(role.from - 1) : undefined;
  if (first && !first.form.plural && first.determiner?.kind === 'definite') return true;
  const isStart =
    before === undefined || tokens[role.from]?.initial === true || role.textFrom > role.from || before.shape === 'mark';
  return (isStart || isCapitalised(tokens[role.from])) && nameFrom > role.to;
}

/** Finds a form of address that ends right before a token. */
export function honorificBefore(
  { tokens }: Reading,
  to: number,
  people: PeopleLexicon,
): (Span & { readonly value: Honorific }) | null {
  for (let from = Math.max(0, to - 4); from < to; from += 1) {
    const phrase = matchPhrase(people.honorifics, tokens, from);
    if (phrase && from + phrase.keys.length === to && isCapitalised(tokens[from]))
      return { from, to, value: phrase.value };
  }
  return null;
}
