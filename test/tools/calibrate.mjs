#!/usr/bin/env node
/**
 * Compares confidence with correctness on the gold of the corpora and prints one table for each kind of item: how many
 * items a bin holds, how sure the program is of them on average, and how many of them are right.
 *
 *     node calibrate.mjs [DIST]      DIST is the folder of the compiled program, `dist` by default
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { readDossier } = await import(pathToFileURL(resolve(process.argv[2] ?? join(ROOT, 'dist'), 'build.js')).href);

const words = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of one text that the other holds, each counted once. */
function overlap(text, other) {
  const left = new Map();
  for (const word of words(other)) left.set(word, (left.get(word) ?? 0) + 1);
  const own = words(text);
  const shared = own.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return own.length === 0 ? 0 : shared.length / own.length;
}

const isSame = (name, other) => words(name ?? '').join(' ') === words(other ?? '').join(' ');

/** Whether a speaker of the gold is the one that the dossier lists; those without a name go by their forms. */
function isSpeaker(speaker, gold) {
  const forms = [gold.name, ...gold.variants].filter(Boolean);
  if (speaker.name && forms.some((form) => isSame(form, speaker.name))) return true;
  return [speaker.label, ...speaker.variants].some((form) => forms.some((other) => overlap(form, other) >= 0.99));
}

/** Pairs of confidence and correctness for each kind of item of one page. */
function judge(dossier, gold, raw) {
  const speakers = gold.speakers ?? [];
  const said = speakers.flatMap((speaker) =>
    speaker.quotes.map((quote) => ({ speaker, quote, text: raw.slice(quote.start, quote.end) })),
  );
  const statements = dossier.speakers.flatMap((speaker) =>
    speaker.statements.map(({ text, kind, confidence }) => {
      const near = said.filter(
        (item) => overlap(text, item.text) >= 0.7 && overlap(item.text, text) >= 0.5 && item.quote.kind === kind,
      );
      return [confidence, near.some((item) => isSpeaker(speaker, item.speaker))];
    }),
  );
  const people = dossier.speakers
    .filter(({ kind }) => kind === 'person' || kind === 'unnamed')
    .map((speaker) => [speaker.confidence, speakers.some((one) => isSpeaker(speaker, one))]);
  const dates = dossier.articles.flatMap((article) =>
    article.dates.map(({ text, edtf, confidence }) => {
      const near = gold.dates.filter((date) => overlap(text, date.text) > 0 || overlap(date.text, text) > 0);
      const values = near.flatMap(({ iso, alt }) => [iso, ...alt]);
      return [confidence, edtf === null ? near.some((date) => date.needs_pubdate) : values.includes(edtf)];
    }),
  );
  // Dates that the gold holds for no event, or for one that may be left out, judge nothing.
  const events = dossier.chronology.flatMap(({ date, confidence, text }) => {
    const near = gold.dates.filter((one) => overlap(one.sentence_contains, text) >= 0.6);
    const isRight = near.some(({ iso, alt }) => date === null || [iso, ...alt].includes(date));
    return near.length > 0 && near.every((one) => !one.is_event) ? [] : [[confidence, isRight]];
  });
  return { statements, people, dates, events };
}

const found = { statements: [], people: [], dates: [], events: [] };
for (const split of ['dev', 'heldout']) {
  const folder = join(ROOT, 'test/corpus', split);
  for (const name of readdirSync(join(folder, 'gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8'));
    const path = join(folder, 'raw', gold.file);
    const { dossier } = await readDossier({ paths: [path] });
    const judged = judge(dossier, gold, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
    for (const [kind, items] of Object.entries(judged)) found[kind].push(...items);
  }
}
for (const [kind, items] of Object.entries(found)) {
  const bins = new Map();
  for (const [confidence, isRight] of items) {
    const bin = Math.min(0.95, Math.floor(confidence * 20 + 1e-9) / 20);
    const [sum, right, count] = bins.get(bin) ?? [0, 0, 0];
    bins.set(bin, [sum + confidence, right + Number(isRight), count + 1]);
  }
  console.log(`\n${kind}: ${items.length}\n  bin        n   sure  right`);
  for (const [bin, [sum, right, count]] of [...bins].sort(([a], [b]) => a - b)) {
    const range = `${bin.toFixed(2)}-${(bin + 0.05).toFixed(2)}`;
    console.log(
      `  ${range} ${String(count).padStart(4)}   ${(sum / count).toFixed(2)}   ${(right / count).toFixed(2)}`,
    );
  }
}
