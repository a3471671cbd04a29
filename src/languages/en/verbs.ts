import type { Token } from '../../text/tokens.js';
import type { VerbCue, VerbGrammar } from '../grammar/dates.js';
import { EVENT_PRESENTS, IRREGULAR, NOT_PAST, ONLY_PARTICIPLES, PLANS, PROSPECTIVE } from './verb-forms.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const AHEAD = set('will shall would ll wo');
const MODALS = set('may might could should must can cannot');
const BE_PRESENT = set('is are am');
const BE_PAST = set('was were');
const HAVE_PRESENT = set('has have');
/** Words that may stand inside a verb group; adverbs in `-ly` too. */
const BETWEEN = set(`not n t ' also already again now then once still just never ever been be being being have has had
  officially only both all even yet soon first finally`);
/** Words after which `to` takes a noun, or that begin a noun phrase. */
const NOT_INFINITIVE = set('the a an its his her their our this that these those school work date court power be');
/** With `for` these participles look ahead: `planned for May`. */
const PLANNED = set('plan set schedule book slate expect');
/** No verb form is longer. */
const LONGEST = 24;
const VOWEL = /[aeiou]/;

/** Gives the base form of a word in -ed, as near as rules go: `signed` → `sign`, `ratified` → `ratify`. */
function regularLemma(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const [last, before] = [stem.at(-1) ?? '', stem.at(-2) ?? ''];
  if (last === before && (!/[lsz]/.test(last) || (last === 'l' && stem.length > 6))) return stem.slice(0, -1);
  // One consonant after one vowel, or a soft consonant: the base ends in e (`closed`, `forced`, `adopted` does not).
  if (
    /(?:[^aeiou][aeiou][szvcgu]|[aeiou]l?[vc]|[rn][cgsv]|at|ut|uir|tl|bl|pl|gl|ecre|id|od|um|ib|ak|ok|ik|[^aeiou][aiu]r|[^aeiou]am|orc|eas)$/.test(
      stem,
    ) &&
    !/(?:it|ood|eat|oat|eak|eek|ook|eed|oad|ead|efeat|repeat|treat|void|avoid|aid)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}

/** Brings a past form or participle to its base form; null when the word is none. */
function pastLemma({ lower }: Token): string | null {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lower.length < 4 || lower.length > LONGEST || NOT_PAST.has(lower)) return null;
  return lower.endsWith('ed') && VOWEL.test(lower.slice(0, -2)) ? regularLemma(lower) : null;
}

function cue(from: number, to: number, tense: VerbCue['tense'], lemma: string, rest: Partial<VerbCue> = {}): VerbCue {
  return { from, to, tense, lemma, kind: 'finite', passive: false, ...rest };
}

/** Reads the group that an auxiliary at `at` opens: its tense, voice and full verb. */
function compound(tokens: readonly Token[], at: number, to: number): VerbCue | null {
  const { lower } = tokens[at] as Token;
  const isAhead = AHEAD.has(lower);
  const isModal = MODALS.has(lower);
  const isPast = BE_PAST.has(lower) || lower === 'had' || lower === 'did';
  if (!isAhead && !isModal && !isPast && !BE_PRESENT.has(lower) && !HAVE_PRESENT.has(lower)) return null;
  let hasHave = HAVE_PRESENT.has(lower) || lower === 'had';
  let hasBe = BE_PRESENT.has(lower) || BE_PAST.has(lower);
  let index = at + 1;
  for (; index < Math.min(to, at + 6); index++) {
    const word = tokens[index]?.lower ?? '';
    if (word === 'have') hasHave = true;
    if (word === 'be' || word === 'been' || word === 'being') hasBe = true;
    if (!BETWEEN.has(word) && !(word.endsWith('ly') && word.length > 4)) break;
  }
  const full = tokens[index];
  if (!full || index >= to || full.kind !== 'word')
    return isAhead ? cue(at, at, 'future', '') : cue(at, at, isPast ? 'past' : 'present', hasBe ? 'be' : 'have');
  const lemma = pastLemma(full);
  const isGroup = isAhead || isModal || lower === 'did';
  // `is to meet`, `are due`, `is scheduled to`
  if (hasBe && (PROSPECTIVE.has(full.lower) || full.lower === 'to'))
    return cue(at, index, 'future', lemma ?? '', { passive: true });
  if (hasHave && (isAhead || isModal) && lemma !== null) return cue(at, index, 'past', lemma, { passive: hasBe });
  if (isAhead || isModal)
    return cue(at, index, 'future', hasBe ? (lemma ?? 'be') : full.lower, { passive: hasBe && lemma !== null });
  if (lemma !== null) return cue(at, index, isPast || hasHave ? 'past' : 'present', lemma, { passive: hasBe });
  if (isGroup) return cue(at, index, 'past', full.lower);
  const isProgressive = hasBe && full.lower.endsWith('ing') && full.lower.length > 5;
  return cue(
    at,
    isProgressive ? index : at,
    isPast ? 'past' : 'present',
    isProgressive ? full.lower : hasBe ? 'be' : 'have',
  );
}

/** Reads one word as a finite verb or a participle, or `to` with its infinitive where it is a plan. */
function simple(tokens: readonly Token[], at: number): VerbCue | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  if (token.lower === 'to') {
    const isPlan =
      PLANS.has(before) && next?.kind === 'word' && next.text === next.lower && !NOT_INFINITIVE.has(next.lower);
    return isPlan ? cue(at, at + 1, 'future', next.lower, { kind: 'infinitive' }) : null;
  }
  const event = EVENT_PRESENTS.get(token.lower);
  if (event !== undefined && before !== 'to' && before !== 'the' && before !== 'a') return cue(at, at, 'event', event);
  const isDue =
    token.lower === 'scheduled' || token.lower === 'due' || token.lower === 'slated' || token.lower === 'expected';
  if (isDue) return cue(at, at, 'future', token.lower, { kind: 'participle', passive: true });
  const lemma = pastLemma(token);
  if (lemma === null) return null;
  if (next?.lower === 'for' && PLANNED.has(lemma))
    return cue(at, at, 'future', lemma, { kind: 'participle', passive: true });
  const isParticiple = next?.lower === 'by' || ONLY_PARTICIPLES.has(token.lower);
  return cue(at, at, 'past', lemma, { passive: isParticiple, kind: isParticiple ? 'participle' : 'finite' });
}

/** English. */
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
  clauseOpeners: set('that which who when after before while because but as if since whose where'),
  postponing: set(
    `postpone adjourn delay defer move put push set schedule slate plan extend reschedule remand suspend shut close halt ban bar
    cancel keep restrict`,
  ),
  postponedTo: set('to until till for'),
  complementizers: set('that'),
  coordinators: set('and'),
  effects: [
    'will enter into force',
    'will come into force',
    'will take effect',
    'would enter into force',
    'would come into force',
    'would take effect',
    'enters into force',
    'takes effect',
  ],
  conditions: ['once', 'as soon as', 'when', 'after', 'if'],
};
