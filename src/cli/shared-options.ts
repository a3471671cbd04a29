import { type Command, InvalidArgumentError, Option } from 'commander';
import { LOG_MODES, type LogMode } from './reporter.js';

/** What every command that does long work takes. */
export interface SharedOptions {
  readonly quiet?: boolean;
  readonly log?: LogMode;
}

/** Adds `--quiet` and `--log`. */
export function addSharedOptions(command: Command): Command {
  return command
    .option('-q, --quiet', 'say nothing but errors')
    .addOption(new Option('--log <mode>', 'how to report on standard error').choices(LOG_MODES).default('text'));
}

export function logModeOf({ quiet, log }: SharedOptions): LogMode {
  return quiet ? 'quiet' : (log ?? 'text');
}

/** Makes a parser of comma-separated choices, with a message that lists them. */
export function listOf<T extends string>(choices: readonly T[]): (value: string) => T[] {
  return (value) => {
    const given = value.split(',').map((item) => item.trim());
    return given.map((item) => {
      const choice = choices.find((other) => other === item);
      if (choice === undefined)
        throw new InvalidArgumentError(`Unexpected ${JSON.stringify(item)}, expected ${choices.join(', ')}.`);
      return choice;
    });
  };
}
