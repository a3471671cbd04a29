import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { type CliContext, reporterFor } from './context.js';
import { exitCodeOf } from './exit-codes.js';
import { addSharedOptions, logModeOf, type SharedOptions } from './shared-options.js';

const EXAMPLES = `
Examples:
  $ dossier review                       writes content/overrides.review.yaml
  $ dossier review content --into -      to standard output
  Edit the file, save it as content/overrides.yaml, and build again.
`;

/** `dossier review`: all that was derived, least sure first, as a file to edit. */
export function createReviewCommand(context: CliContext, finish: (code: number) => void): Command {
  const command = new Command('review')
    .description('write all that was derived, with confidence and evidence, as a file to correct')
    .argument('[path]', 'a content folder', 'content')
    .option('-i, --into <file>', 'file to write, - for standard output (default: PATH/overrides.review.yaml)')
    .addHelpText('after', EXAMPLES);
  return addSharedOptions(command).action(async (path: string, options: SharedOptions & { into?: string }) => {
    const reporter = reporterFor(context, logModeOf(options));
    const { reviewDossier } = await import('../review.js');
    const { text, messages } = await reviewDossier({ paths: [path], signal: context.signal });
    const into = options.into ?? join(path, 'overrides.review.yaml');
    if (into === '-') context.stdout.write(text);
    else await writeFile(into, text);
    reporter.messages(messages.filter(({ severity }) => severity !== 'info'));
    if (into !== '-') reporter.note(`review written to ${into}`);
    reporter.end();
    finish(exitCodeOf(messages));
  });
}
