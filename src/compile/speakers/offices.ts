import { fold } from '../../text/fold.js';
import type { Appearance } from './appearances.js';

const stems = (text: string | null): string[] =>
  (fold(text ?? '').match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));

/** Tells whether role or country speak for one person under two names. */
export function sharesOffice({ person: one }: Appearance, { person: other }: Appearance): boolean {
  const isSameCountry = one.country !== null && one.country === other.country;
  const own = new Set(stems(one.role));
  return (
    stems(other.role).some((stem) => own.has(stem)) || (isSameCountry && (one.role === null || other.role === null))
  );
}

/**
 * Tells whether a role without a name is the office of another entry: the seat of the same State, or the same title with a
 * State or an organisation to tell it by.
 */
export function isSameOffice(unnamed: Appearance, holder: Appearance): boolean {
  const [one, other] = [unnamed.person, holder.person];
  const isSameState = one.country !== null && one.country === other.country;
  if (unnamed.isSeat) return holder.isSeat && isSameState;
  if (one.role === null || other.role === null) return false;
  const isSameBody = unnamed.body !== null && unnamed.body === holder.body;
  if (fold(one.role) !== fold(other.role) && !(isSameBody && isSameTitle(unnamed, holder))) return false;
  if (other.kind === 'unnamed') return isSameState || isSameBody;
  // A role that is told apart only by its country ("representative") has many holders.
  return (isSameState || isSameBody) && stems(one.role).length > 1;
}

/** Tells whether two roles say the same but for the name of their organisation: "… de l'ONU", "… des Nations unies". */
function isSameTitle(one: Appearance, other: Appearance): boolean {
  if (one.lexicon !== other.lexicon) return false;
  const [own, others] = [one, other].map(({ person }) => titleOf(person.role ?? '', person.affiliation ?? ''));
  return own !== '' && own === others;
}

/** Gives the words of a role before the name of its organisation, without the preposition. */
function titleOf(role: string, body: string): string {
  const at = body === '' ? -1 : fold(role).indexOf(fold(body));
  const words = (at < 0 ? fold(role) : fold(role).slice(0, at)).match(/\p{L}{4,}/gu) ?? [];
  return words.join(' ');
}
