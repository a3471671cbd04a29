import type { PageLine } from '../page.js';

/** Most characters of a title taken from the lead. */
const LONGEST = 140;

/** Takes the opening of the first sentence as title, cut at a clause where it is long; null without a sentence. */
export function deriveTitle(lines: readonly PageLine[]): string | null {
  const lead =
    lines.find((line) => line.rule === null && line.role === 'paragraph' && line.words >= 3) ??
    lines.find((line) => line.rule === null && line.role === 'paragraph');
  return lead === undefined ? null : shortenLead(lead.text);
}

/** Cuts a text to its first sentence, or to a clause or word of it, ending in an ellipsis. */
export function shortenLead(text: string): string | null {
  const head = text.slice(0, 400);
  const sentence = /^.{20,}?[\p{Ll}\p{N}»”")][.!?…](?=\s|$)/u.exec(head)?.[0] ?? head;
  const bare = sentence.replace(/[.\s]+$/, '').trim();
  if (bare === '') return null;
  if (bare.length <= LONGEST && (sentence !== head || text.length <= 400)) return bare;
  const cut = bare.slice(0, LONGEST);
  const clause = Math.max(
    cut.lastIndexOf(', '),
    cut.lastIndexOf(' ; '),
    cut.lastIndexOf(' : '),
    cut.lastIndexOf(' – '),
  );
  const at = clause >= 50 ? clause : cut.lastIndexOf(' ');
  return `${cut.slice(0, at > 0 ? at : LONGEST).replace(/[\s,;:–-]+$/, '')} …`;
}
