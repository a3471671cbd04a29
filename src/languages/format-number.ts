import type { NumberLabels } from './grammar/labels.js';

/** Writes a number with the separators of the language; at most three decimals. */
export function formatNumber(labels: NumberLabels, value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = '', fraction = ''] = plainDigits(Math.abs(value)).split('.');
  const grouped = Math.abs(value) < labels.groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, labels.group);
  const decimals = fraction.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === '' ? '' : labels.decimal + decimals}`;
}

function plainDigits(value: number): string {
  return value >= 1e21 ? BigInt(value).toString() : value.toFixed(Number.isInteger(value) ? 0 : 3);
}
