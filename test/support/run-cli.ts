import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const CLI = join(ROOT, 'dist/cli/main.js');

export interface CliRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** Largest resident set of the Node process, bytes; 0 where /proc is not there. */
  readonly peakBytes: number;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  /** Called with the process once it runs. */
  readonly onStart?: (pid: number, kill: (signal: NodeJS.Signals) => void) => void;
  readonly onStderr?: (text: string) => void;
}

/** Runs the built command line as a process of its own. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { SOURCE_DATE_EPOCH: _epoch, ...inherited } = process.env;
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...inherited, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr, peakBytes] = ['', '', 0];
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeout ?? 60_000);
    const sampler = setInterval(() => {
      peakBytes = Math.max(peakBytes, readPeak(child.pid));
    }, 50);
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
      options.onStderr?.(data.toString());
    });
    child.on('error', fail);
    child.on('spawn', () => options.onStart?.(child.pid ?? 0, (signal) => child.kill(signal)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(sampler);
      done({ code, signal, stdout, stderr, milliseconds: performance.now() - started, peakBytes });
    });
  });
}

function readPeak(pid: number | undefined): number {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(match?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
