/** Runs a process and measures it whole: wall time, and the peak of the memory of it and all it started. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Parent of each running process (Linux only). */
function parents() {
  const table = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      table.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return table;
}

/** Proportional set size, in bytes: memory that processes share counts once. */
function memoryOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function memoryOfTree(root) {
  const table = parents();
  const isBelow = (pid) => {
    for (let at = pid; at > 1; at = table.get(at) ?? 0) if (at === root) return true;
    return false;
  };
  return [...table.keys()].filter(isBelow).reduce((sum, pid) => sum + memoryOf(pid), 0);
}

/** @returns {Promise<{ seconds: number, bytes: number, code: number | null, stderr: string }>} */
export function measure(command, args) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let bytes = 0;
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const sampler = setInterval(() => {
      bytes = Math.max(bytes, memoryOfTree(child.pid));
    }, 200);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(sampler);
      done({ seconds: (performance.now() - started) / 1000, bytes, code, stderr });
    });
  });
}
