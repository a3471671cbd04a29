/** Makes any number of different articles out of the sample: other names, days and figures, the same shapes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SYLLABLES = ['ba', 'den', 'ko', 'lis', 'mar', 'no', 'ri', 'sel', 'ta', 'vo', 'wen', 'zu'];
/** Names recur over this many articles, as persons do in a real press review. */
const PEOPLE = 60;

/** A name that depends on two numbers only. */
function nameOf(seed, index) {
  let value = (seed * 7919 + index * 104_729 + 13) % 1_000_003;
  let name = '';
  for (let i = 0; i < 3; i += 1) {
    name += SYLLABLES[value % SYLLABLES.length];
    value = Math.floor(value / SYLLABLES.length);
  }
  return name[0].toUpperCase() + name.slice(1);
}

/**
 * Writes `count` raw articles into `folder`.
 * @param raw folder of the sample's raw pages
 */
export function varySample(raw, folder, count) {
  mkdirSync(folder, { recursive: true });
  const pages = readdirSync(raw)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(raw, name), 'utf8') }));
  for (let i = 0; i < count; i += 1) {
    const { name, text } = pages[i % pages.length];
    const round = Math.floor(i / pages.length);
    const seen = new Map();
    // Names of two or three capitalised words: the last word changes from copy to copy.
    const varied =
      round === 0
        ? text
        : text
            .replace(/(\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?)(\p{Lu}\p{Ll}{3,})/gu, (_, first, last) => {
              if (!seen.has(last)) seen.set(last, nameOf(round % PEOPLE, seen.size));
              return first + seen.get(last);
            })
            .replace(/\b(\d{2,3})(?= (?:pays|heures|délégués|countries|hours))/g, (number) =>
              String(Number(number) + (round % 7)),
            );
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}-${name}`), varied);
  }
}
