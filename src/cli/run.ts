import { Command, CommanderError } from 'commander';
import { DossierError } from '../messages.js';
import { readVersion } from '../version.js';
import { createBuildCommand } from './build-command.js';
import { createCheckCommand } from './check-command.js';
import type { CliContext } from './context.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { createImportCommand } from './import-command.js';
import { createReporter, type LogMode } from './reporter.js';
import { createReviewCommand } from './review-command.js';
import { createSchemaCommand } from './schema-command.js';
import { createVerifyCommand } from './verify-command.js';

const DESCRIPTION = 'Turns a folder of raw articles about one event into a briefing dossier: PDF, EPUB, HTML and JSON.';
const EXAMPLES = `
Examples:
  $ dossier build articles --out dossier     raw pages in, dossier out
  $ dossier import articles                  clean them into content/ first, to review
  $ dossier review                           list all that was derived, to correct
  $ dossier verify dossier                   re-check what was written

Exit status: 0 done; 1 content errors (or warnings with --frail); 2 wrong usage or configuration;
3 a format could not be rendered; 128 + n stopped by signal n.
`;

/**
 * Runs the command line.
 * @param args the words after the program's name
 * @returns the exit status
 */
export async function run(args: readonly string[], context: CliContext): Promise<number> {
  let code: number = EXIT.done;
  const finish = (value: number): void => {
    code = value;
  };
  const program = new Command('dossier')
    .description(DESCRIPTION)
    .version(await readVersion(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .showHelpAfterError('(see dossier --help)');
  const commands = [
    createImportCommand(context, finish),
    createBuildCommand(context, finish),
    createCheckCommand(context, finish),
    createReviewCommand(context, finish),
    createVerifyCommand(context, finish),
    createSchemaCommand(context, finish),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({
        writeOut: (text) => context.stdout.write(text),
        writeErr: (text) => context.stderr.write(text),
      });
  }
  try {
    if (args.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, args, context);
  }
}

function report(error: unknown, args: readonly string[], context: CliContext): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const mode: LogMode =
    args.includes('json') && args.includes('--log') ? 'json' : args.includes('--log=json') ? 'json' : 'text';
  const reporter = createReporter(context.stderr, mode, context.env);
  reporter.end();
  if (context.signal.aborted) {
    reporter.note('stopped; nothing was written');
    return EXIT.signal;
  }
  if (error instanceof DossierError) {
    reporter.messages(error.messages);
    const status = exitCodeOf(error.messages);
    return status === EXIT.done ? EXIT.content : status;
  }
  throw error;
}
