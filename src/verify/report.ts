/** Outcome of one check; a check that could not run is skipped, never passed. */
export type CheckStatus = 'passed' | 'failed' | 'skipped';

/** What a check found. */
export interface Outcome {
  readonly status: CheckStatus;
  /** One line: what was checked, what failed, or why nothing was checked. */
  readonly reason: string;
  /** What is wrong, one line each. */
  readonly details: readonly string[];
}

/** One line of the report. */
export interface Check extends Outcome {
  readonly id: string;
}

/** What `dossier verify` found in a finished folder. */
export interface VerifyReport {
  readonly folder: string;
  readonly checks: readonly Check[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Details shown of a check that failed a thousand times. */
const MOST_DETAILS = 20;

/** Says that a check held, and of how much. */
export function pass(reason: string): Outcome {
  return { status: 'passed', reason, details: [] };
}

/** Says that a check could not run. */
export function skip(reason: string): Outcome {
  return { status: 'skipped', reason, details: [] };
}

/** Says what is wrong; nothing wrong is a pass with the reason given. */
export function judge(problems: readonly string[], passedReason: string): Outcome {
  if (problems.length === 0) return pass(passedReason);
  const hidden = problems.length - MOST_DETAILS;
  return {
    status: 'failed',
    reason: problems.length === 1 ? '1 problem' : `${problems.length} problems`,
    details: [...problems.slice(0, MOST_DETAILS), ...(hidden > 0 ? [`… and ${hidden} more`] : [])],
  };
}
