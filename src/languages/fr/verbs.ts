import type { Token } from '../../text/tokens.js';
import type { VerbCue, VerbGrammar } from '../grammar/dates.js';
import { PARTICIPLES } from './participles.js';
import { EVENT_PRESENTS, MOVEMENTS, NOT_VERBS, NOUNS_IN_E, PROSPECTIVE, SIMPLE_PASTS, STEMS } from './verb-forms.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const HAVE_PRESENT = set('a ont ai avons avez');
const HAVE_PAST = set('avait avaient eut eurent avais');
const HAVE_FUTURE = set('aura auront');
const HAVE_CONDITIONAL = set('aurait auraient');
const BE_PRESENT = set('est sont');
const BE_PAST = set('était étaient fut furent');
const BE_FUTURE = set('sera seront');
const BE_CONDITIONAL = set('serait seraient');
const MODAL_AHEAD = set('va vont doit doivent devra devront devrait devraient pourra pourront pourrait pourraient');
const MODAL_BEHIND = set('devait devaient allait allaient pouvait pouvaient');
/** Words that may stand between an auxiliary and its participle; adverbs in `-ment` too. */
const BETWEEN = set(`ne n pas été déjà également aussi encore plus jamais tous toutes bien ainsi ensuite enfin donc t il
  elle ils elles on - ' même alors toujours depuis notamment hier récemment aujourd hui rien guère tout peu y en se s eux`);
/** Before an infinitive they make it a purpose or a plan. */
const PURPOSE = set('de d a pour');
const REFLEXIVE = set('se s');
/** No verb form is longer. */
const LONGEST = 24;
const INFINITIVE = /(?:er|ir|oir|[nr]dre|ttre|oire|[ui]vre|aire|[ilr]re|clure|mpre|être)$/u;
/** Before a word in -re they make it a noun: `à la lettre`. */
const ARTICLES = set('la le les l un une');
/** What precedes the r of a future or conditional: the infinitive, or a stem of its own. */
const AHEAD = '(?<stem>.*(?:e|i|d|tt|[îi]t|ev|uiv|viv|r|p|oi|au|clu))';
const FUTURE = new RegExp(`^${AHEAD}r(?:a|ont)$`, 'u');
/** Futures of the first and second person, which only their pronoun tells from other words: `nous reviendrons`. */
const OWN_FUTURE = new RegExp(`^${AHEAD}r(?:ai|as|ons|ez)$`, 'u');
const OWN_PRONOUNS = set('je j tu nous vous');
const CONDITIONAL = new RegExp(`^${AHEAD}rai(?:t|ent)$`, 'u');
/** Verbs in -irer, whose past forms end like futures of verbs in -ir. */
const IN_IRER = /^(?:(?:at|re|é|sou|sou)?t|(?:ad)?m|(?:in|re|con|tran)sp|asp|exp|dés|v|emp)ir(?:a|ait|aient)$/u;
/** Stems of verbs in -iter; other words in -ité are nouns. */
const IN_ITER =
  /^(?:inv|vis|rev|c|réc|hab|hér|prof|explo|év|lim|im|sollic|nécess|facil|félic|susc|mér|accréd|trans|déb|hés|abr|cohab|milit?)it$/u;
const IMPERFECT = /^(?<stem>.{2,})(?:ait|aient)$/u;
const PLURAL_PAST = /^(?<stem>.{2,})(?<ending>è|i|u)rent$/u;

/** Nouns in -é are told from verbs by the accent: `marché`, but `entré` beside `entre`. */
function isNoun({ lower, key }: Token): boolean {
  return NOUNS_IN_E.has(lower.replace(/s$/u, '')) || (NOT_VERBS.has(key) && !/ée?s?$/u.test(lower));
}

/** Brings a participle to the infinitive; null when the word is none. After an auxiliary it is no noun. */
function participleLemma(token: Token, isGoverned = false): string | null {
  const { lower } = token;
  if (lower.length > LONGEST || (!isGoverned && isNoun(token))) return null;
  const direct = PARTICIPLES.get(lower);
  if (direct) return direct;
  const regular = lower.includes('é') ? /^(?<stem>.{2,}?)é(?:e|s|es)?$/u.exec(lower)?.groups?.stem : undefined;
  if (regular !== undefined) return /[^a]it$/u.test(regular) && !IN_ITER.test(regular) ? null : `${regular}er`;
  const base = lower.replace(/(?:es|e|s)$/u, '');
  return PARTICIPLES.get(base) ?? PARTICIPLES.get(base === lower ? '' : `${base}s`) ?? null;
}

/** Gives the infinitive of a future or imperfect stem, as near as rules go. */
function stemLemma(stem: string, isFuture: boolean): string {
  const known = STEMS.get(stem);
  if (known) return known;
  if (!isFuture)
    return /iss$/u.test(stem) ? `${stem.slice(0, -2)}r` : `${stem.replace(/ç$/u, 'c').replace(/ge$/u, 'g')}er`;
  if (/[ei]$/u.test(stem)) return `${stem}r`;
  return `${stem}re`;
}

/** Index of the participle or infinitive that an auxiliary at `at` governs, looking at most six words on; -1 if none. */
function governed(tokens: readonly Token[], at: number, to: number, isWanted: (token: Token) => boolean): number {
  for (let index = at + 1; index < Math.min(to, at + 7); index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'word' && isWanted(token) && token.lower !== 'été') return index;
    if (!BETWEEN.has(token.lower) && !token.lower.endsWith('ment')) break;
  }
  return -1;
}

const isParticiple = (token: Token): boolean => participleLemma(token, true) !== null;
const isInfinitive = ({ lower, key }: Token): boolean =>
  lower.length > 3 && INFINITIVE.test(lower) && !NOT_VERBS.has(key);
const hasBefore = (tokens: readonly Token[], at: number, words: ReadonlySet<string>, reach: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--)
    if (words.has(tokens[index]?.key ?? '')) return true;
  return false;
};

function cue(from: number, to: number, tense: VerbCue['tense'], lemma: string, rest: Partial<VerbCue> = {}): VerbCue {
  return { from, to, tense, lemma, kind: 'finite', passive: false, ...rest };
}

/** Reads an auxiliary with its participle, or a modal with its infinitive. */
function compound(tokens: readonly Token[], at: number, to: number): VerbCue | null {
  const { lower } = tokens[at] as Token;
  const isHave =
    HAVE_PRESENT.has(lower) || HAVE_PAST.has(lower) || HAVE_FUTURE.has(lower) || HAVE_CONDITIONAL.has(lower);
  const isBe = BE_PRESENT.has(lower) || BE_PAST.has(lower) || BE_FUTURE.has(lower) || BE_CONDITIONAL.has(lower);
  if (isHave || isBe) {
    const index = governed(tokens, at, to, isParticiple);
    const participle = tokens[index];
    const lemma = participle ? (participleLemma(participle, true) ?? '') : '';
    const wasPassive = isHave && index > 0 && tokens.slice(at + 1, index).some((token) => token.lower === 'été');
    if (isHave) {
      if (index < 0)
        return HAVE_PRESENT.has(lower)
          ? cue(at, at, 'present', 'avoir')
          : cue(at, at, HAVE_PAST.has(lower) ? 'past' : 'future', 'avoir');
      return cue(at, index, HAVE_FUTURE.has(lower) ? 'future' : 'past', lemma, { passive: wasPassive });
    }
    const tense = BE_PAST.has(lower) ? 'past' : BE_PRESENT.has(lower) ? 'present' : 'future';
    if (index < 0) return cue(at, at, tense, 'être');
    if (PROSPECTIVE.has(lemma)) return cue(at, index, 'future', lemma, { passive: true });
    const isPerfect = MOVEMENTS.has(lemma) || hasBefore(tokens, at, REFLEXIVE, 2);
    if (isPerfect) return cue(at, index, BE_FUTURE.has(lower) ? 'future' : 'past', lemma);
    return cue(at, index, tense, lemma, { passive: true });
  }
  const isAhead = MODAL_AHEAD.has(lower);
  if (!isAhead && !MODAL_BEHIND.has(lower)) return null;
  const index = governed(tokens, at, to, isInfinitive);
  if (index < 0) return null;
  const infinitive = tokens[index]?.lower ?? '';
  // "pourrait être levée"
  const passive = infinitive === 'être' ? governed(tokens, index, to, isParticiple) : -1;
  const participle = tokens[passive];
  if (!participle) return cue(at, index, 'future', infinitive);
  return cue(at, passive, 'future', participleLemma(participle, true) ?? infinitive, { passive: true });
}

/** Reads one word as a finite verb, a participle or an infinitive after `de`, `à`, `pour`. */
function simple(tokens: readonly Token[], at: number): VerbCue | null {
  const { lower, key } = tokens[at] as Token;
  const past = SIMPLE_PASTS.get(lower);
  if (past) return cue(at, at, 'past', past);
  const event = EVENT_PRESENTS.get(key);
  if (event) return cue(at, at, 'event', event);
  if (lower.length < 4 || lower.length > LONGEST || isNoun(tokens[at] as Token)) return null;
  const isThird = lower.endsWith('t') || lower.endsWith('a');
  const isInIrer = isThird && IN_IRER.test(lower);
  const future = isThird ? FUTURE.exec(lower)?.groups?.stem : undefined;
  if (future !== undefined && !isInIrer) return cue(at, at, 'future', stemLemma(future, true));
  const own = !isThird && hasBefore(tokens, at, OWN_PRONOUNS, 3) ? OWN_FUTURE.exec(lower)?.groups?.stem : undefined;
  if (own !== undefined && !/^(?:ent|mont|pleu|demeu|est|attend)r/u.test(lower))
    return cue(at, at, 'future', stemLemma(own, true));
  const conditional = isThird ? CONDITIONAL.exec(lower)?.groups?.stem : undefined;
  if (conditional !== undefined && !isInIrer) return cue(at, at, 'future', stemLemma(conditional, true));
  const imperfect = isThird ? IMPERFECT.exec(lower)?.groups?.stem : undefined;
  if (imperfect !== undefined) return cue(at, at, 'past', stemLemma(imperfect, false));
  const plural = isThird ? PLURAL_PAST.exec(lower)?.groups : undefined;
  if (plural) return cue(at, at, 'past', `${plural.stem}${plural.ending === 'è' ? 'er' : 'ir'}`);
  const lemma = participleLemma(tokens[at] as Token);
  if (lemma !== null)
    return cue(at, at, PROSPECTIVE.has(lemma) ? 'future' : 'past', lemma, { kind: 'participle', passive: true });
  const isNominal =
    lower.endsWith('re') &&
    ARTICLES.has(tokens[at - 1]?.key === "'" ? (tokens[at - 2]?.key ?? '') : (tokens[at - 1]?.key ?? ''));
  if (!isNominal && isInfinitive(tokens[at] as Token) && hasBefore(tokens, at, PURPOSE, 3))
    return cue(at, at, 'future', lower, { kind: 'infinitive' });
  return null;
}

/** French. */
export const verbs: VerbGrammar = {
  find(tokens, from, to) {
    const cues: VerbCue[] = [];
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      // A capital inside the sentence is a name.
      if (at > from && token.text !== token.lower) continue;
      const found = compound(tokens, at, to) ?? simple(tokens, at);
      if (found) {
        cues.push(found);
        at = found.to;
      }
    }
    return cues;
  },
  clauseOpeners: set('que qu lorsque lorsqu quand alors dont ou qui car mais puisque'),
  postponing: set('renvoyer reporter repousser ajourner fixer décaler différer prolonger prévoir programmer étendre'),
  postponedTo: set('au a aux jusqu pour en'),
  complementizers: set('que qu'),
  coordinators: set('et'),
  effects: [
    'entrera en vigueur',
    'entreront en vigueur',
    'entrerait en vigueur',
    'prendra effet',
    'prendront effet',
    "s ' appliquera",
  ],
  conditions: [
    'une fois',
    'des que',
    'lorsque',
    'lorsqu',
    'quand',
    'apres sa ratification',
    'apres la ratification',
    'apres ratification',
    'si',
  ],
};
