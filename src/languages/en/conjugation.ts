import type { VerbFormKind } from '../grammar/quotations.js';

/** Past tense and past participle of irregular verbs. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    say: 'said said',
    tell: 'told told',
    think: 'thought thought',
    hold: 'held held',
    write: 'wrote written',
    speak: 'spoke spoken',
    swear: 'swore sworn',
    foresee: 'foresaw foreseen',
    make: 'made made',
    put: 'put put',
    mean: 'meant meant',
    feel: 'felt felt',
    find: 'found found',
    hit: 'hit hit',
    bet: 'bet bet',
    go: 'went gone',
    pay: 'paid paid',
    give: 'gave given',
    lay: 'laid laid',
    shoot: 'shot shot',
    read: 'read read',
    take: 'took taken',
    understand: 'understood understood',
  }).map(([base, forms]) => {
    const [past = '', participle = ''] = forms.split(' ');
    return [base, [past, participle]] as const;
  }),
);

/** Verbs of one short syllable double their last consonant (`shrugged`), and so do those stressed on the last. */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const STRESSED_LAST = new Set([
  'aver',
  'admit',
  'submit',
  'commit',
  'permit',
  'rebut',
  'refer',
  'infer',
  'concur',
  'quip',
  'regret',
  'acquit',
  'deter',
  'recur',
]);

function inflect(base: string, ending: 'ed' | 'ing'): string {
  if (SHORT.test(base) || STRESSED_LAST.has(base)) return `${base}${base.at(-1)}${ending}`;
  if (base.endsWith('e') && (ending === 'ed' || !base.endsWith('ee'))) return `${base.slice(0, -1)}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${ending}`;
}

/** Lists the forms of an English verb: the base form counts as plural present and as infinitive. */
export function* conjugateEnglish(base: string): Generator<readonly [string, VerbFormKind]> {
  yield [base, 'infinitive'];
  yield [base, 'plural'];
  const third = /(?:s|x|z|ch|sh)$/.test(base) || base === 'go' ? `${base}es` : base;
  yield [third !== base ? third : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`, 'finite'];
  const [past, participle] = IRREGULAR.get(base) ?? [inflect(base, 'ed'), inflect(base, 'ed')];
  yield [past, 'finite'];
  yield [participle, 'participle'];
  yield [inflect(base, 'ing'), 'gerund'];
}
