/** Runs a process and measures it whole: wall time, or the peak of the memory of it and all it started. */
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

/**
 * Looking at the memory of a browser takes it time, so that it is done in runs of their own.
 * @param {string[]} command
 * @param {{ withMemory?: number }} [options] milliseconds between two looks at the memory, 0 = none
 * @returns {Promise<{ seconds: number, bytes: number }>}
 */
export function measure([program, ...args], { withMemory = 0 } = {}) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let bytes = 0;
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const look = () => {
      bytes = Math.max(bytes, memoryOfTree(child.pid));
    };
    const sampler = withMemory > 0 ? setInterval(look, withMemory) : undefined;
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(sampler);
      if (code !== 0) fail(new Error(`${args.join(' ')} failed: ${stderr}`));
      else done({ seconds: (performance.now() - started) / 1000, bytes });
    });
  });
}
