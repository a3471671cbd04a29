import { createReporter, type LogMode, type Reporter, type ReporterStream } from './reporter.js';

/** What a command may touch of the outside world; tests pass their own. */
export interface CliContext {
  readonly stdout: ReporterStream;
  readonly stderr: ReporterStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the process is asked to stop. */
  readonly signal: AbortSignal;
}

/** Makes the reporter of a command on standard error. */
export function reporterFor({ stderr, env }: CliContext, mode: LogMode): Reporter {
  return createReporter(stderr, mode, env);
}
