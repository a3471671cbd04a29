import type { Message, Progress } from '../model/message.js';
import { printable } from '../text/printable.js';

export const LOG_MODES = ['text', 'json', 'quiet'] as const;
export type LogMode = (typeof LOG_MODES)[number];

/** Where a command says what it does; standard output stays clean for piping. */
export interface Reporter {
  progress(progress: Progress): void;
  messages(messages: readonly Message[]): void;
  note(text: string): void;
  /** Clears what the terminal shows for the moment only. */
  end(): void;
}

export interface ReporterStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const COLOURS = { error: '\u001B[31m', warning: '\u001B[33m', info: '\u001B[36m' } as const;
const RESET = '\u001B[0m';

/** Makes a reporter: a living line on a terminal, plain lines elsewhere, JSON lines or errors only on request. */
export function createReporter(
  stream: ReporterStream,
  mode: LogMode,
  env: Readonly<Record<string, string | undefined>>,
): Reporter {
  const isTerminal = stream.isTTY === true && mode === 'text';
  const isColoured = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  let living = false;
  let lastStage = '';
  const clear = (): void => {
    if (living) stream.write('\r\u001B[K');
    living = false;
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    progress(progress) {
      if (mode === 'quiet') return;
      if (mode === 'json') {
        stream.write(`${JSON.stringify({ type: 'progress', ...progress })}\n`);
      } else if (isTerminal) {
        const count = progress.total === null ? `${progress.done}` : `${progress.done}/${progress.total}`;
        const text = `${progress.stage.padEnd(8)} ${count} ${printable(progress.label)}`;
        stream.write(`\r\u001B[K${text.slice(0, (stream.columns ?? 80) - 1)}`);
        living = true;
      } else if (progress.stage !== lastStage) {
        lastStage = progress.stage;
        const total = progress.total === null ? '' : ` (${progress.total})`;
        stream.write(`${progress.stage}${total}\n`);
      }
    },
    messages(messages) {
      for (const message of messages) {
        if (mode === 'json') stream.write(`${JSON.stringify({ type: 'message', ...message })}\n`);
        else if (mode !== 'quiet' || message.severity === 'error') line(formatMessage(message, isColoured));
      }
    },
    note(text) {
      if (mode === 'text') line(printable(text));
      else if (mode === 'json') stream.write(`${JSON.stringify({ type: 'note', text })}\n`);
    },
    end: clear,
  };
}

/** Writes a message as `file:line:column severity reason (rule)` with the remedy below. */
export function formatMessage({ rule, severity, file, place, reason, remedy }: Message, isColoured = false): string {
  const where = [file, place?.line, place?.column].filter((part) => part !== null && part !== undefined).join(':');
  const word = isColoured ? `${COLOURS[severity]}${severity}${RESET}` : severity;
  const head = `${where === '' ? '' : `${printable(where)} `}${word} ${printable(reason)} (${rule})`;
  return remedy === null ? head : `${head}\n  → ${printable(remedy)}`;
}
