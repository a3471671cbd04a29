import type { Gender, PeopleLexicon } from '../../languages/grammar/people.js';
import { type Draft, type DraftMention, genderOf, positionOf } from './drafts.js';
import { matchPhrase } from './phrases.js';
import type { Reading } from './reading.js';

interface Pronoun {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly gender: Gender | null;
  /** Takes up whoever was named last, subject or not ("ce dernier"). */
  readonly isLatter: boolean;
}

interface Known {
  readonly draft: Draft;
  readonly mention: DraftMention;
  readonly at: number;
  readonly sentence: number;
  /** Whether it leads its sentence. */
  readonly isFirst: boolean;
}

/** How many sentences back a pronoun reaches. */
const REACH = 5;

/** Gives each subject pronoun outside quotation marks to the last subject that agrees with it; impersonal ones to nobody. */
export function resolvePronouns(readings: readonly Reading[], drafts: readonly Draft[], people: PeopleLexicon): void {
  const sentenceOf = countNarrated(readings);
  const known = listKnown(drafts, sentenceOf);
  let passed = 0;
  const past: Known[] = [];
  for (const reading of readings) {
    if (reading.block.kind === 'caption') continue;
    for (const pronoun of findPronouns(reading, people)) {
      const at = positionOf(pronoun);
      for (let next = known[passed]; next && next.at < at; next = known[passed]) {
        past.push(next);
        passed += 1;
      }
      const sentence = sentenceOf(reading, pronoun.from);
      const antecedent = findAntecedent(pronoun, sentence, past);
      if (!antecedent) continue;
      const mention: DraftMention = { reading, from: pronoun.from, to: pronoun.to, kind: 'pronoun', isSubject: true };
      antecedent.mentions.push(mention);
      past.push({ draft: antecedent, mention, at, sentence, isFirst: false });
    }
  }
}

type SentenceCounter = (reading: Reading, at: number) => number;

/** Counts the sentences that are told and not only quoted: how far back somebody was spoken of. */
function countNarrated(readings: readonly Reading[]): SentenceCounter {
  const ordinals = new Map<number, number>();
  for (const { tokens, sentenceOf } of readings) {
    for (const [at, { quoted, shape }] of tokens.entries()) {
      if (!quoted && shape !== 'mark' && !ordinals.has(sentenceOf(at))) ordinals.set(sentenceOf(at), ordinals.size);
    }
  }
  return ({ sentenceOf }, at) => ordinals.get(sentenceOf(at)) ?? ordinals.size;
}

/** Lists the mentions of persons and organisations in reading order; the first that can be a subject leads its sentence. */
function listKnown(drafts: readonly Draft[], sentenceOf: SentenceCounter): Known[] {
  const sorted = drafts
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention, at: positionOf(mention) })))
    .filter(({ mention }) => !mention.reading.tokens[mention.from]?.quoted && mention.reading.block.kind !== 'caption')
    .sort((a, b) => a.at - b.at);
  let led = -1;
  return sorted.map(({ draft, mention, at }): Known => {
    const sentence = sentenceOf(mention.reading, mention.from);
    const isFirst = mention.isSubject && sentence !== led;
    if (isFirst) led = sentence;
    return { draft, mention, at, sentence, isFirst };
  });
}

function findPronouns(reading: Reading, people: PeopleLexicon): Pronoun[] {
  const { tokens } = reading;
  const found: Pronoun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.quoted || token.shape === 'mark') continue;
    const latter = matchPhrase(people.pronouns.latter, tokens, at);
    if (latter) {
      found.push({ reading, from: at, to: at + latter.keys.length, gender: latter.value, isLatter: true });
      at += latter.keys.length - 1;
      continue;
    }
    const inhabitant = inhabitantEnd(reading, at, people);
    if (inhabitant !== null) {
      const gender = people.determiners.get(token.key)?.find(({ keys }) => keys.length === 1)?.value.gender ?? null;
      found.push({ reading, from: at, to: inhabitant, gender, isLatter: true });
      at = inhabitant - 1;
      continue;
    }
    // "Tunis Air, elle aussi publique, …": set apart from the verb.
    const isApart = tokens[at - 1]?.text === ',' && people.pronouns.emphases.has(tokens[at + 1]?.key ?? '');
    const subject = isApart ? undefined : people.pronouns.subjects.get(token.key);
    const inverted = subject ? undefined : people.pronouns.inverted.find(({ ending }) => token.key.endsWith(ending));
    const gender = subject ?? inverted?.gender;
    if (gender && !(gender === 'm' && isImpersonal(tokens, at, people)))
      found.push({ reading, from: at, to: at + 1, gender, isLatter: false });
  }
  return found;
}

/** "La Bâloise est persuadée": the end of an article and the name of an inhabitant; null where none stands. */
function inhabitantEnd({ tokens, places }: Reading, at: number, people: PeopleLexicon): number | null {
  const [article, noun, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!people.pronouns.inhabitants || !article || noun?.shape !== 'capital') return null;
  const kind = people.determiners.get(article.key)?.find(({ keys }) => keys.length === 1)?.value.kind;
  if (kind !== 'definite' || (article.shape !== 'lower' && !article.initial)) return null;
  if (!people.pronouns.inhabitants.test(noun.text) || places.get(at + 1)?.kind === 'name') return null;
  const isAlone = after === undefined || after.shape === 'lower' || after.shape === 'mark';
  return isAlone && !people.ofPrepositions.has(after?.key ?? '') ? at + 2 : null;
}

/** Tells "il faut", "il y a", "il est probable que" from a person. */
function isImpersonal(tokens: Reading['tokens'], at: number, { pronouns }: PeopleLexicon): boolean {
  let next = at + 1;
  const existential = matchPhrase(pronouns.existential, tokens, next);
  if (existential) return !pronouns.participle.test(tokens[next + existential.keys.length]?.text ?? '');
  for (let steps = 0; steps < 3 && pronouns.clitics.has(tokens[next]?.key ?? ''); steps += 1) next += 1;
  const verb = tokens[next];
  if (!verb || pronouns.impersonal.size === 0) return false;
  if (pronouns.impersonal.has(verb.key)) return true;
  if (!pronouns.copulas.has(verb.key)) return false;
  return tokens.slice(next + 1, next + 4).some(({ key }) => pronouns.impersonalAdjectives.has(key));
}

function findAntecedent(
  { reading, gender, isLatter }: Pronoun,
  sentence: number,
  past: readonly Known[],
): Draft | null {
  let best: { draft: Draft; score: number } | null = null;
  for (let index = past.length - 1; index >= 0 && past.length - index < 60; index -= 1) {
    const known = past[index];
    if (!known || sentence - known.sentence > REACH || reading.index - known.mention.reading.index > 3) break;
    const { draft, mention } = known;
    const own = genderOf(draft);
    const isPerson = draft.kind === 'person' || draft.kind === 'unnamed';
    if (gender && own && own !== gender) continue;
    if (!isPerson && (draft.kind !== 'organisation' || own !== gender || gender === null)) continue;
    const distance = sentence - known.sentence;
    const agreement = gender !== null && own === gender ? 1 : 0;
    const score = isLatter
      ? agreement - (past.length - index) / 10
      : (mention.isSubject ? 2 : 0) +
        (known.isFirst ? 0.7 : 0) +
        agreement +
        (isPerson ? 1.5 : 0) -
        1.2 * distance -
        (past.length - index) / 100;
    if (best === null || score > best.score) best = { draft, score };
  }
  return best?.draft ?? null;
}
