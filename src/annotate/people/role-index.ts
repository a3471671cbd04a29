import type { RolePhrase } from './roles.js';

/** Roles by the token at which they begin and end, without those inside larger ones. */
export interface RoleIndex {
  readonly byStart: ReadonlyMap<number, RolePhrase>;
  readonly byEnd: ReadonlyMap<number, RolePhrase>;
}

/** Indexes role phrases; of two that end together the longer, which contains the other, stands. */
export function indexRoles(roles: readonly RolePhrase[]): RoleIndex {
  const byStart = new Map<number, RolePhrase>();
  const byEnd = new Map<number, RolePhrase>();
  for (const role of roles) {
    const [atStart, atEnd] = [byStart.get(role.from), byEnd.get(role.to)];
    if (!atStart || atStart.to < role.to) byStart.set(role.from, role);
    if (!atEnd || atEnd.from > role.from) byEnd.set(role.to, role);
  }
  return { byStart, byEnd };
}
