import type { ChildProcess } from 'node:child_process';

/** Kills the browser and its children; puppeteer starts it as the leader of a process group. */
export function killGroup(browser: ChildProcess | null): void {
  // A number whose process has ended may belong to somebody else by now.
  if (browser?.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const { pid } = browser;
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
