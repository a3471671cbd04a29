#!/usr/bin/env node
/** Runs the scorer over a dossier of the shared articles and fails when a figure is below its target. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const [dossier, shared] = process.argv.slice(2);
if (dossier === undefined || shared === undefined) {
  console.error('Usage: node check-scores.mjs DOSSIER.json SHARED');
  process.exit(2);
}
const args = ['--dossier', dossier, '--gold', join(shared, 'gold'), '--raw', join(shared, 'articles')];
args.push('--dossier-gold', join(shared, 'gold', 'seeds_dossier.json'), '--json');
const figures = JSON.parse(
  execFileSync('node', [join(shared, 'score', 'score.mjs'), ...args], { maxBuffer: 1e8 }).toString(),
);

/** Figure, what it must reach, and whether it is a count that must not exceed it. */
const TARGETS = [
  ['cleaning.bodyF1', 0.98],
  ['cleaning.boilerplateLeak', 0, 'most'],
  ['cleaning.captionLeak', 0, 'most'],
  ['metadata.title', 1],
  ['metadata.publisher', 1],
  ['metadata.date', 1],
  ['metadata.url', 1],
  ['dates.spanValue.f1', 0.95],
  ['chronology.events.recall', 0.95],
  ['chronology.events.precision', 0.95],
  ['speakers.found.f1', 0.95],
  ['speakers.phantoms', 0, 'most'],
  ['speakers.mustNotMerge', 0, 'most'],
  ['quotes.direct80.f1', 0.95],
  ['quotes.verbatim', 1],
  ['quotes.indirect30.f1', 0.85],
  ['quotes.indirect80.f1', 0.75],
  ['quotes.attribution', 0.95],
  ['quotes.tightness', 0.9],
  ['dossier.conflicts', 1],
  ['dossier.falseAlarms', 0, 'most'],
  ['dossier.summaryFacts', 7 / 8],
  ['dossier.summaryLength', 10, 'most'],
  ['dossier.repeats', 0, 'most'],
  ['anchors.exact', 1],
];
const read = (path) => path.split('.').reduce((value, key) => value?.[key], figures);
let failed = 0;
for (const [path, bar, kind] of TARGETS) {
  const value = read(path);
  const isReached = value === null || (kind === 'most' ? value <= bar : value >= bar - 1e-9);
  if (!isReached) failed += 1;
  const shown = typeof value === 'number' ? value.toFixed(3) : String(value);
  console.log(
    `${isReached ? 'ok    ' : 'FAILED'} ${path.padEnd(30)} ${shown.padStart(7)}  ${kind === 'most' ? '≤' : '≥'} ${bar.toFixed(3)}`,
  );
}
process.exit(failed === 0 ? 0 : 1);
