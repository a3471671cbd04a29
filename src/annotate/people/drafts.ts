import { isFamilyNameFirst } from '../../languages/family-names.js';
import { genderOfName } from '../../languages/given-names.js';
import type { Gender, Modification, RoleKind } from '../../languages/grammar/people.js';
import type { ReferenceKind, SpeakerKind } from '../../model/annotation.js';
import type { NameExpression } from './expressions.js';
import type { Reading, Span } from './reading.js';
import type { RolePhrase } from './roles.js';

/** A role as read at one place. */
export interface RoleRecord {
  readonly reading: Reading;
  readonly span: Span;
  readonly text: string;
  /** The noun alone. */
  readonly headText: string;
  /** The role without its country. */
  readonly plainText: string;
  /** Whether it is told whose it is ("son président"). */
  readonly isPossessed: boolean;
  readonly lemma: string;
  readonly kind: RoleKind;
  readonly modifications: ReadonlySet<Modification>;
  readonly narrowing: ReadonlySet<string>;
  readonly country: string | null;
  /** The State as written, when it is named and not only by its adjective. */
  readonly countryText: string | null;
  readonly organisation: { readonly text: string; readonly key: string; readonly country: string | null } | null;
  readonly isInternational: boolean;
}

/** One place where somebody is referred to. */
export interface DraftMention extends Span {
  readonly reading: Reading;
  readonly kind: ReferenceKind;
  /** Whether it can be the subject of its sentence. */
  readonly isSubject: boolean;
}

/** Somebody under construction. */
export interface Draft {
  readonly kind: SpeakerKind;
  /** Folded words of the names, the fullest first once all are known. */
  readonly names: { readonly keys: readonly string[]; readonly text: string }[];
  readonly roles: RoleRecord[];
  /** Lemmas of all titles and roles beside the name. */
  readonly lemmas: Set<string>;
  readonly forms: string[];
  readonly mentions: DraftMention[];
  /** Votes for the gender, weighed. */
  readonly genders: Record<Gender, number>;
  /** Country given beside the name or borne by the body itself. */
  country: string | null;
  affiliation: string | null;
  /** Country in the name of the affiliation. */
  affiliationCountry: string | null;
  /** What later mentions of a body are known by. */
  readonly head: string | null;
  readonly isProven: boolean;
}

/** Begins a person, group or organisation. */
export function createDraft(kind: SpeakerKind, head: string | null = null, isProven = true): Draft {
  return {
    kind,
    names: [],
    roles: [],
    lemmas: new Set(),
    forms: [],
    mentions: [],
    genders: { f: 0, m: 0 },
    country: null,
    affiliation: null,
    affiliationCountry: null,
    head,
    isProven,
  };
}

/** Gives the characters of a token range. */
export function textOf({ block, tokens }: Reading, { from, to }: Span): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? block.text.slice(first.start, last.end) : '';
}

/** Distance between the beginnings of two blocks in positions: more than a block has tokens. */
export const BLOCK = 10_000_000;

/** Gives a place in the article that can be compared: block and token. */
export const positionOf = ({ reading, from }: { readonly reading: Reading; readonly from: number }): number =>
  reading.index * BLOCK + from;

/** Tells the gender that the votes agree on by a clear margin. */
export function genderOf({ genders: { f, m } }: Draft): Gender | null {
  return f > m ? 'f' : m > f ? 'm' : null;
}

/** Counts what a name expression says of the gender: form of address, title, given name. */
export function voteByName(draft: Draft, { honorific, name, roles }: NameExpression): void {
  if (honorific?.gender) draft.genders[honorific.gender] += 8;
  const isEastern = isFamilyNameFirst(name.keys, (key) => genderOfName(key) !== null);
  const given = isEastern || name.keys.length < 2 ? null : genderOfName(name.keys[0] ?? '');
  if (given) draft.genders[given] += 3;
  for (const role of roles) voteByRole(draft, role);
}

/** Counts what a role says of the gender: a feminine form proves, the article of a common form hints. */
export function voteByRole({ genders }: Draft, { form, determiner }: RolePhrase): void {
  if (form.gender) genders[form.gender] += 5;
  else if (determiner?.gender) genders[determiner.gender] += determiner.gender === 'f' ? 4 : 1;
}

/** Most roles that are kept of one person. */
const MOST_ROLES = 12;

/** Adds a role once. */
export function addRole(draft: Draft, role: RoleRecord): void {
  if (draft.roles.length < MOST_ROLES && !draft.roles.some(({ text }) => text === role.text)) draft.roles.push(role);
}

/** Most forms that are kept of one person. */
const MOST_FORMS = 50;

/** Adds a form under which somebody is named, once; the spelling with a small first letter wins over that with a capital. */
export function addForm(draft: Draft, form: string): void {
  const text = form.replace(/\s+/g, ' ');
  const known = draft.forms.findIndex((other) => other.toLowerCase() === text.toLowerCase());
  if (known < 0 && draft.forms.length < MOST_FORMS) draft.forms.push(text);
  else if (known >= 0 && /^\p{Ll}/u.test(text)) draft.forms[known] = text;
}
