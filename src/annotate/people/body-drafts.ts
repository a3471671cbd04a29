import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { BodyExpression } from './body-expression.js';
import { addForm, createDraft, type Draft, textOf } from './drafts.js';
import { isCapitalised, tokensIn } from './reading.js';
import type { Scan } from './scan.js';
import { isSubjectAt } from './subjects.js';

/** Makes one group, organisation or State of all mentions that share name or head noun. */
export function identifyBodies(scans: readonly Scan[], people: PeopleLexicon): Draft[] {
  const byKey = new Map<string, Draft>();
  const lastByHead = new Map<string, Draft>();
  const owners = new Map<Draft, string>();
  const brands = new Set<Draft>();
  let lastNamed: Draft | null = null;
  // "The company said": the last subject with a name that holds no noun of its own.
  const findBearer = ({ kind, head, reading, from }: BodyExpression): Draft | undefined => {
    const isTaken = reading.tokens[from]?.quoted === true || !people.determiners.has(reading.tokens[from]?.key ?? '');
    if (kind !== 'organisation' || isTaken || !people.organisations.general.has(head)) return undefined;
    const [only, second] = brands;
    return lastNamed ?? (second === undefined ? only : undefined);
  };
  const add = (key: string, head: string, expression: BodyExpression): void => {
    const { reading, kind, isNamed } = expression;
    const owner = ownerOf(expression, people);
    const last = lastByHead.get(`${kind} ${head}`);
    // "the mayor's office", "the governor's office"
    const isOther = owner !== null && last !== undefined && (owners.get(last) ?? owner) !== owner;
    const known = byKey.get(key) ?? (isNamed ? undefined : ((isOther ? undefined : last) ?? findBearer(expression)));
    const draft = known ?? createDraft(kind === 'organisation' ? 'organisation' : 'collective', head);
    if (owner !== null && !owners.has(draft)) owners.set(draft, owner);
    byKey.set(key, draft);
    lastByHead.set(`${kind} ${head}`, draft);
    const text = textOf(reading, { from: expression.textFrom, to: expression.to });
    if (isNamed && kind === 'organisation') draft.names.push({ keys: [text.toLowerCase()], text });
    addForm(draft, textOf(reading, expression));
    draft.country ??= expression.country;
    if (expression.gender) draft.genders[expression.gender] += 1;
    const isSubject = isSubjectAt(reading, expression.from, people);
    const isAside = reading.tokens[expression.from - 1]?.text === '(';
    if (isNamed && kind === 'organisation' && !isAside && !isNoun(head, people)) {
      brands.add(draft);
      if (isSubject) lastNamed = draft;
    }
    draft.mentions.push({
      reading,
      from: expression.from,
      to: expression.to,
      kind: isNamed ? 'full-name' : 'role',
      isSubject,
    });
  };
  for (const { bodies, reading, pairs } of scans) {
    for (const body of bodies) {
      const text = textOf(reading, { from: body.textFrom, to: body.to }).toLowerCase();
      const isShort = body.to - body.textFrom === 1 && reading.tokens[body.textFrom]?.key === body.head;
      const whole = isShort && !isNoun(body.head, people) ? lastByHead.get(`${body.kind} ${body.head}`) : undefined;
      if (whole) byKey.set(`${body.kind} ${text}`, whole);
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

/** The words that own a body: "mayor" of "the mayor's office"; null without any. */
function ownerOf({ reading, textFrom, to }: BodyExpression, { possessives }: PeopleLexicon): string | null {
  const at = reading.tokens.slice(textFrom, to).findIndex(({ key }) => possessives.includes(key));
  return at > 0 ? textOf(reading, { from: textFrom, to: textFrom + at }).toLowerCase() : null;
}

const isNoun = (head: string, { organisations }: PeopleLexicon): boolean =>
  organisations.nouns.get(head)?.some(({ keys }) => keys.length === 1) ?? false;

/**
 * Finds the first word of a name of several words where it stands for the whole: "Meridian said" behind "Meridian
 * Terminals". A word that begins two names, or that is part of a person's name or a place, stands for none.
 */
export function findShortNames(scans: readonly Scan[], people: PeopleLexicon): readonly Scan[] {
  const wholes = new Map<string, BodyExpression | null>();
  for (const body of scans.flatMap(({ bodies }) => bodies)) {
    const [first, second] = [body.reading.tokens[body.textFrom], body.reading.tokens[body.textFrom + 1]];
    if (!body.isNamed || body.kind !== 'organisation' || body.to - body.textFrom !== 2 || isNoun(body.head, people))
      continue;
    if (first?.shape !== 'capital' || second?.shape !== 'capital' || people.functionWords.has(first.key)) continue;
    const known = wholes.get(first.key);
    wholes.set(first.key, known === undefined || known?.head === body.head ? body : null);
  }
  const isPerson = ({ isProven, name }: Scan['names'][number]): boolean => isProven || name.keys.length > 1;
  for (const { name } of scans.flatMap(({ names }) => names.filter(isPerson)))
    for (const key of name.keys) wholes.delete(key);
  if (wholes.size === 0) return scans;
  return scans.map((scan) => {
    const { reading, names, roles, bodies } = scan;
    const taken = tokensIn([...names.filter(isPerson), ...roles, ...bodies]);
    const short = reading.tokens.flatMap((token, at): BodyExpression[] => {
      const whole = wholes.get(token.key);
      const isAlone = !isCapitalised(reading.tokens[at + 1]) && !isCapitalised(reading.tokens[at - 1]);
      if (!whole || token.shape !== 'capital' || taken.has(at) || reading.places.has(at) || !isAlone) return [];
      return [{ ...whole, reading, from: at, to: at + 1, textFrom: at }];
    });
    return short.length === 0 ? scan : { ...scan, bodies: [...bodies, ...short].sort((a, b) => a.from - b.from) };
  });
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
