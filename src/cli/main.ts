#!/usr/bin/env node
import { constants } from 'node:os';
import { EXIT } from './exit-codes.js';
import { run } from './run.js';

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
const code = await run(process.argv.slice(2), { stdout, stderr, env, signal: controller.signal });
process.exitCode = stopped === null ? code : EXIT.signal + constants.signals[stopped];
