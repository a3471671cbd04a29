import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import { isGlued, type TokenRange } from '../dates/match-form.js';

/** Reads a currency sign glued before the digits, with letters before it (`US$`), or a currency in letters (`Rs 83`). */
export function currencyBefore(
  { tokens }: TokenRange,
  at: number,
  grammar: NumberGrammar,
): { readonly sign: string; readonly from: number } | null {
  const sign = tokens[at - 1];
  const isCode = sign !== undefined && grammar.currencyCodes.has(sign.key) && sign.text !== sign.lower;
  if (isCode && sign.end + 1 === tokens[at]?.start) return { sign: sign.text, from: at - 1 };
  if (!sign || !grammar.currencySigns.has(sign.key) || !isGlued(sign, tokens[at])) return null;
  return { sign: sign.text, from: isGlued(tokens[at - 2], sign) && tokens[at - 2]?.kind === 'word' ? at - 2 : at - 1 };
}

/** Reads a short scale of money: `$300m`, `3 M€`. */
export function readMoney(
  { tokens, to }: TokenRange,
  at: number,
  grammar: NumberGrammar,
  isMoney: boolean,
): { readonly value: number; readonly next: number } | null {
  const [token, sign] = [at < to ? tokens[at] : undefined, tokens[at + 1]];
  const value = token && grammar.shortScales.get(token.key);
  if (!token || value === undefined) return null;
  const isBefore = isMoney && isGlued(tokens[at - 1], token);
  const isAfter = sign !== undefined && grammar.currencySigns.has(sign.key);
  return isBefore || isAfter ? { value, next: at + 1 } : null;
}
