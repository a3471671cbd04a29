import { spawn } from 'node:child_process';

/** How a program ended. */
export interface ToolResult {
  /** Exit status; null when it could not be started or was stopped. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it did not end by itself, or null. */
  readonly trouble: string | null;
}

export interface ToolOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly seconds: number;
  readonly cwd?: string;
}

/** Bytes of output kept of each stream; a report is far smaller. */
const MOST_OUTPUT = 100_000_000;

/** Runs a program to its end; it and its children are killed when the time is up. Never throws. */
export async function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  const { env, seconds, cwd } = options;
  return await new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...env },
      ...(cwd === undefined ? {} : { cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    let trouble: string | null = null;
    const timer = setTimeout(() => {
      trouble = `stopped after ${seconds} s`;
      killGroup(child.pid);
    }, seconds * 1000);
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      resolve({ code: trouble === null ? code : null, stdout: stdout(), stderr: stderr(), trouble });
    };
    child.on('error', (error) => {
      trouble ??= `could not be started: ${error.message}`;
      finish(null);
    });
    child.on('close', finish);
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MOST_OUTPUT) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** The program leads a process group of its own, except on Windows. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
