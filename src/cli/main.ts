#!/usr/bin/env node
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadBundle, tuneEngine } from '../load-bundle.js';
import { EXIT } from './exit-codes.js';

/** Status of Node when nothing is left to wait for and the program has not ended. */
const NOTHING_LEFT = 13;
const controller = new AbortController();
let stopped: NodeJS.Signals | null = null;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // A second signal means the person does not want to wait for the tidying up.
    if (stopped !== null) process.exit(EXIT.signal + constants.signals[signal]);
    stopped = signal;
    controller.abort(new Error(`stopped by ${signal}`));
  });
}
// A closed pipe (`dossier schema | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdout, stderr, env } = process;
// Should everything that was waited for vanish, Node would end with a status of its own and say nothing.
process.once('exit', (status) => {
  if (status !== NOTHING_LEFT) return;
  stderr.write('dossier: Unexpected end, expected an answer of the browser or the file system; try again\n');
  process.exitCode = EXIT.render;
});
const { run } = await loadProgram(process.argv.slice(2));
const code = await run(process.argv.slice(2), { stdout, stderr, env, signal: controller.signal });
process.exitCode = stopped === null ? code : EXIT.signal + constants.signals[stopped];
// A library that still waits for something (a page of a browser that was killed) must not keep anybody waiting.
stdout.write('', () => stderr.write('', () => process.exit()));

/** Loads the program from its bundle, else its modules one by one. */
async function loadProgram(args: readonly string[]): Promise<typeof import('./run.js')> {
  // What re-checks a dossier imports a library that stays outside the bundle.
  if (!args.includes('verify')) {
    tuneEngine();
    const bundle = loadBundle(fileURLToPath(new URL('../dossier.cjs', import.meta.url)));
    if (bundle !== null) return bundle.exports as typeof import('./run.js');
  }
  return import('./run.js');
}
