import { fold } from '../../text/fold.js';
import type { Appearance } from './appearances.js';

/** Gives keys of which two appearances that can be one share at least one: words of the name, role, seat, acronym. */
export function keysOf({ keys, person, forms, isSeat, body }: Appearance): string[] {
  const role = person.role === null ? [] : [`role ${fold(person.role)}`];
  const office = body !== null && person.role !== null ? [`body ${body}`] : [];
  if (keys.length > 0) return [...keys, ...role, ...office];
  if (isSeat) return [`seat of ${person.country}`];
  if (person.kind === 'unnamed' && role.length > 0) return [...role, ...office];
  return forms.flatMap((form) => [`form ${fold(form)}`, ...acronymKeys(form)]);
}

/** An acronym and the name whose initials it is share a key: `ONUDC`, `Office des Nations Unies contre la drogue et le crime`. */
function acronymKeys(form: string): string[] {
  if (/^\p{Lu}{3,8}$/u.test(form)) return [`initials ${form.toLowerCase()}`];
  const words = fold(form).match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 ? [`initials ${words.map((word) => word.charAt(0)).join('')}`] : [];
}
