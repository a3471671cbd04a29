import type { Modification, PeopleLexicon, RoleForm } from '../../languages/grammar/people.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, type Reading, type Span } from './reading.js';
import type { Token } from './tokens.js';

/** The noun of a role. */
export interface Head {
  readonly to: number;
  readonly form: RoleForm;
  readonly modification: Modification | null;
  readonly fullForm: string | null;
}

/** Finds the noun of a role at a token: listed, abbreviated, with a prefix, or by its ending; null when there is none. */
export function matchHead({ tokens }: Reading, at: number, people: PeopleLexicon): Head | null {
  const token = tokens[at];
  if (!token) return null;
  const abbreviation = isCapitalised(token) ? matchPhrase(people.abbreviations, tokens, at) : null;
  if (abbreviation) {
    const form = people.roles
      .get(fullKey(abbreviation.value))
      ?.find(({ keys }) => keys.join(' ') === abbreviation.value.toLowerCase());
    const rank: RoleForm = form?.value ?? {
      lemma: abbreviation.value.toLowerCase(),
      kind: 'rank',
      gender: null,
      plural: false,
    };
    return { to: at + abbreviation.keys.length, form: rank, modification: null, fullForm: abbreviation.value };
  }
  const phrase = matchPhrase(people.roles, tokens, at);
  if (phrase && !(phrase.keys.length === 1 && isModifierHere(tokens, at, people))) {
    return { to: at + phrase.keys.length, form: phrase.value, modification: null, fullForm: null };
  }
  const hyphen = token.key.indexOf('-');
  if (hyphen > 0) {
    const [prefix, rest] = [token.key.slice(0, hyphen), token.key.slice(hyphen + 1)];
    const modification = people.rolePrefixes.get(prefix);
    const known = people.roles.get(rest)?.find(({ keys }) => keys.length === 1);
    if (modification && known) return { to: at + 1, form: known.value, modification, fullForm: null };
    // "infirmière-chef", "médecin-conseil": the noun comes first.
    const first =
      people.adjectiveEndings === null ? undefined : people.roles.get(prefix)?.find(({ keys }) => keys.length === 1);
    if (first && token.shape === 'lower') return { to: at + 1, form: first.value, modification: null, fullForm: null };
  }
  const unlisted = (kind: RoleForm['kind']): Head => ({
    to: at + 1,
    form: { lemma: token.key, kind, gender: null, plural: false },
    modification: null,
    fullForm: null,
  });
  if (people.counterparts.has(token.key)) return unlisted('state');
  const isCalling =
    token.shape === 'lower' && !people.functionWords.has(token.key) && people.professionEndings.test(token.key);
  return isCalling ? unlisted('profession') : null;
}

/** "deputy finance minister", "assistant director": a noun of persons in front of another is its modifier. */
function isModifierHere(tokens: readonly Token[], at: number, people: PeopleLexicon): boolean {
  const next = tokens[at + 1];
  // "justice minister": any noun of persons in front of an office where nouns are modifiers.
  if (people.hasNounModifiers && next?.spaced) {
    const office = matchPhrase(people.roles, tokens, at + 1);
    if (office && office.value.kind !== 'rank' && !office.value.plural) return true;
  }
  if (!people.roleModifiers.has(tokens[at]?.key ?? '')) return false;
  return [at + 1, at + 2].some((next) => {
    const isJoined = tokens
      .slice(at + 1, next + 1)
      .every(({ shape, key }) => shape !== 'mark' && !people.functionWords.has(key));
    return isJoined && matchPhrase(people.roles, tokens, next) !== null;
  });
}

const fullKey = (title: string): string => title.toLowerCase().split(' ')[0] ?? '';

/** Lists expressions in which a noun of persons names nobody. */
export function* findIdioms({ tokens }: Reading, people: PeopleLexicon): Iterable<Span> {
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = matchPhrase(people.idioms, tokens, at);
    if (phrase) yield { from: at, to: at + phrase.keys.length };
  }
}
