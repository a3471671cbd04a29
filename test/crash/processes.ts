import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine, as /proc tells it. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Lists the processes whose environment or command line names a folder; empty where there is no /proc. */
export function processesOf(folder: string): RunningProcess[] {
  return listNumbers().flatMap((pid) => {
    const command = read(`/proc/${pid}/cmdline`);
    if (pid === process.pid || !`${command}${read(`/proc/${pid}/environ`)}`.includes(folder)) return [];
    const stat = read(`/proc/${pid}/stat`);
    const [state = 'Z', parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? [] : [{ pid, parent: Number(parent), command: command.replaceAll('\0', ' ') }];
  });
}

/** The browser a process has started itself; its helpers are children of it. */
export function browserOf(pid: number, folder: string): RunningProcess | null {
  return processesOf(folder).find(({ parent, command }) => parent === pid && /chrom/i.test(command)) ?? null;
}

function listNumbers(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
