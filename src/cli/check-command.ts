import { Command } from 'commander';
import { type CliContext, reporterFor } from './context.js';
import { exitCodeOf } from './exit-codes.js';
import { addSharedOptions, logModeOf, type SharedOptions } from './shared-options.js';

const EXAMPLES = `
Examples:
  $ dossier check                 messages about content/, nothing written
  $ dossier check articles --log json 2> messages.jsonl
`;

/** `dossier check`: messages only, nothing written. */
export function createCheckCommand(context: CliContext, finish: (code: number) => void): Command {
  const command = new Command('check')
    .description('read everything and report; write nothing')
    .argument('[path...]', 'a content folder, or raw files and folders', ['content'])
    .option('--frail', 'count warnings as errors')
    .addHelpText('after', EXAMPLES);
  return addSharedOptions(command).action(async (paths: string[], options: SharedOptions & { frail?: boolean }) => {
    const reporter = reporterFor(context, logModeOf(options));
    const { readDossier } = await import('../build.js');
    const { messages, dossier } = await readDossier({
      paths,
      signal: context.signal,
      onProgress: (progress) => reporter.progress(progress),
    });
    reporter.messages(messages);
    const count = (severity: string): number => messages.filter((message) => message.severity === severity).length;
    reporter.note(
      `${dossier.articles.length} articles: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`,
    );
    reporter.end();
    finish(exitCodeOf(messages, { frail: options.frail ?? false }));
  });
}
