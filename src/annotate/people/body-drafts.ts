import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { BodyExpression } from './bodies.js';
import { addForm, createDraft, type Draft, textOf } from './drafts.js';
import type { Scan } from './scan.js';
import { isSubjectAt } from './subjects.js';

/** Makes one group, organisation or State of all mentions that share name or head noun. */
export function identifyBodies(scans: readonly Scan[], people: PeopleLexicon): Draft[] {
  const byKey = new Map<string, Draft>();
  const lastByHead = new Map<string, Draft>();
  const add = (key: string, head: string, expression: BodyExpression): void => {
    const { reading, kind, isNamed } = expression;
    const known = byKey.get(key) ?? (isNamed ? undefined : lastByHead.get(`${kind} ${head}`));
    const draft = known ?? createDraft(kind === 'organisation' ? 'organisation' : 'collective', head);
    byKey.set(key, draft);
    lastByHead.set(`${kind} ${head}`, draft);
    const text = textOf(reading, { from: expression.textFrom, to: expression.to });
    if (isNamed && kind === 'organisation') draft.names.push({ keys: [text.toLowerCase()], text });
    addForm(draft, textOf(reading, expression));
    draft.country ??= expression.country;
    if (expression.gender) draft.genders[expression.gender] += 1;
    draft.mentions.push({
      reading,
      from: expression.from,
      to: expression.to,
      kind: isNamed ? 'full-name' : 'role',
      isSubject: isSubjectAt(reading, expression.from, people),
    });
  };
  for (const { bodies, reading, pairs } of scans) {
    for (const body of bodies) {
      const text = textOf(reading, { from: body.textFrom, to: body.to }).toLowerCase();
      const key = body.kind === 'state' ? body.head : body.kind === 'group' ? body.head : text;
      add(`${body.kind} ${key}`, body.head, body);
    }
    for (const pair of pairs) {
      const text = textOf(reading, pair);
      add(`group ${text}`, text, {
        ...pair,
        reading,
        kind: 'group',
        textFrom: pair.from,
        head: text,
        isNamed: true,
        gender: null,
        country: null,
      });
    }
  }
  return [...new Set(byKey.values())];
}

/** Gives the fullest name of an organisation by its noun ("federation" → "Growers' Federation"). */
export function nameBodies(scans: readonly Scan[]): Map<string, { text: string; country: string | null }> {
  const names = new Map<string, { text: string; country: string | null }>();
  for (const { bodies, reading } of scans) {
    for (const body of bodies) {
      if (body.kind !== 'organisation' || !body.isNamed || names.has(body.head)) continue;
      names.set(body.head, { text: textOf(reading, { from: body.textFrom, to: body.to }), country: body.country });
    }
  }
  return names;
}
