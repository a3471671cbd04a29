import type { CheckStatus, VerifyReport } from './report.js';

const SIGNS: Readonly<Record<CheckStatus, string>> = { passed: 'ok     ', failed: 'FAILED ', skipped: 'SKIPPED' };

/** Writes the report as plain text, one line per check, what is wrong below it. */
export function formatVerifyReport(report: VerifyReport): string {
  const width = Math.max(0, ...report.checks.map(({ id }) => id.length));
  const lines = report.checks.flatMap(({ id, status, reason, details }) => [
    `${SIGNS[status]} ${id.padEnd(width)}  ${reason}`,
    ...details.map((detail) => `        ${detail}`),
  ]);
  const skipped = report.skipped === 0 ? '' : ' (skipped is not passed)';
  const sum = `${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped${skipped}`;
  // Names of files and texts of other tools come from outside: a terminal never gets their control characters.
  return [...lines, sum].join('\n').replace(/[^\P{C}\n]/gu, '\uFFFD');
}
