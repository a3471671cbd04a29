import { fold } from '../text/fold.js';
import type { Gender, RoleForm, RoleKind } from './grammar/people.js';

/** One role noun as a language file lists it. */
export interface RoleEntry {
  readonly masculine: string;
  readonly feminine: string;
  /** Whether the masculine form proves a man (`spokesman`) or is generic (`directeur`). */
  readonly isGeneric: boolean;
}

/**
 * Reads a list of role nouns separated by line feeds or commas: `directeur|directrice`, `ministre`, `chairman!|chairwoman`
 * (`!`: the masculine is never generic).
 */
export function readRoles(list: string): RoleEntry[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [first = '', feminine] = entry.split('|');
      const masculine = first.replace('!', '');
      return { masculine, feminine: feminine ?? masculine, isGeneric: !first.includes('!') };
    });
}

/** Gives every form of the role nouns of one kind with what it says; `pluralize` makes the plural of a form. */
export function listRoleForms(
  kind: RoleKind,
  list: string,
  pluralize: (form: string) => readonly string[],
): (readonly [form: string, value: RoleForm])[] {
  return readRoles(list).flatMap(({ masculine, feminine, isGeneric }) => {
    const lemma = fold(masculine);
    const isCommon = masculine === feminine;
    const own = isGeneric ? null : ('m' as const);
    const forms = (form: string, gender: Gender | null): (readonly [string, RoleForm])[] => [
      [form, { lemma, kind, gender, plural: false, isPaired: !isCommon }],
      ...pluralize(form).map((plural): readonly [string, RoleForm] => [plural, { lemma, kind, gender, plural: true }]),
    ];
    return isCommon ? forms(masculine, own) : [...forms(masculine, own), ...forms(feminine, 'f')];
  });
}
