import { isGivenName } from '../../languages/given-names.js';
import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised } from './reading.js';
import type { Token } from './tokens.js';

/** Small words inside names, of any language (folded). */
const PARTICLES = new Set(
  "de du d' la le von van vom zu zum zur der den ter ten te bin ibn bint ben ould abu al el da das do dos di del della dei degli y af av wa of' 't".split(
    ' ',
  ),
);
/** Particles that also are prepositions of the text: they join only what is a given name already. */
const AMBIGUOUS = new Set("de du d' la le do da".split(' '));
const ARABIC_ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|ul)[-‑]\p{Lu}/u;
/** How far back particles are looked for. */
const LONGEST_PARTICLES = 8;

/** Gives the end of the run of capitalised words and particles that begins at a token; the token itself when none does. */
export function runEnd(tokens: readonly Token[], from: number, people: PeopleLexicon): number {
  const first = tokens[from];
  if (!first) return from;
  const isName = isNameWord(first);
  if (!isName && !PARTICLES.has(first.key)) return from;
  const isHonoured = from > 0 && endsHonorific(tokens, from, people);
  if (!isName && !isHonoured) return from;
  let to = isName ? from + 1 : from;
  for (;;) {
    const next = tokens[to];
    if (!next || (!next.spaced && to > from && tokens[to - 1]?.key !== "d'")) return to;
    if (isNameWord(next) && !(next.initial && to > from)) {
      to += 1;
      continue;
    }
    const joined = particleEnd(tokens, from, to, isHonoured);
    if (joined === to) return to;
    to = joined;
  }
}

/** Gives the end of "von der Leyen" from "von"; the start when the particles join nothing. */
function particleEnd(tokens: readonly Token[], from: number, at: number, isHonoured: boolean): number {
  let end = at;
  while (end - at < 3 && PARTICLES.has(tokens[end]?.key ?? '')) end += 1;
  const [first, last, before] = [tokens[at], tokens[end], tokens[at - 1]];
  if (end === at || !first || !last || !isNameWord(last) || (last.shape === 'upper' && before?.shape !== 'upper'))
    return at;
  if (tokens[end - 1]?.key !== "d'" && !last.spaced) return at;
  const isJoined =
    at === from || !AMBIGUOUS.has(first.key) || isGivenName(before?.key ?? '') || before?.shape === 'initial';
  const isDeep = tokens
    .slice(Math.max(from, at - LONGEST_PARTICLES), at)
    .some(({ shape, key }) => shape === 'lower' || key === 'la' || key === 'le');
  return isJoined || isDeep || (isHonoured && at === from + 1) ? end + 1 : at;
}

const isNameWord = (token: Token): boolean =>
  isCapitalised(token) ||
  (token.shape === 'lower' && token.text.charCodeAt(2) < 0x41 && ARABIC_ARTICLE.test(token.text));

/** Tells whether a form of address or an abbreviated title ends right before a token. */
export function endsHonorific(tokens: readonly Token[], to: number, people: PeopleLexicon): boolean {
  for (let from = Math.max(0, to - 3); from < to; from += 1) {
    if (!isCapitalised(tokens[from])) continue;
    const end = to - from;
    if (matchPhrase(people.honorifics, tokens, from)?.keys.length === end) return true;
    if (matchPhrase(people.abbreviations, tokens, from)?.keys.length === end) return true;
  }
  return false;
}
