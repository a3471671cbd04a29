import { Command } from 'commander';
import { type CliContext, reporterFor } from './context.js';
import { exitCodeOf } from './exit-codes.js';
import { addSharedOptions, logModeOf, type SharedOptions } from './shared-options.js';

const EXAMPLES = `
Examples:
  $ dossier import articles                       into content/
  $ dossier import page.html more/ --into my-dossier
`;

interface Options extends SharedOptions {
  readonly into: string;
  readonly force?: boolean;
}

/** `dossier import`: clean raw files into Markdown that a person reviews. */
export function createImportCommand(context: CliContext, finish: (code: number) => void): Command {
  const command = new Command('import')
    .description('clean raw files into reviewable Markdown, and list every removed line')
    .argument('<raw...>', 'raw files and folders')
    .option('-i, --into <folder>', 'content folder to write to', 'content')
    .option('--force', 'overwrite articles that were edited by hand')
    .addHelpText('after', EXAMPLES);
  return addSharedOptions(command).action(async (paths: string[], options: Options) => {
    const reporter = reporterFor(context, logModeOf(options));
    const { importArticles } = await import('../import-articles.js');
    const result = await importArticles({
      paths,
      into: options.into,
      force: options.force ?? false,
      onProgress: (progress) => reporter.progress(progress),
    });
    reporter.messages(result.messages);
    reporter.note(
      `${result.written.length} written, ${result.unchanged.length} unchanged, ${result.kept.length} kept as edited by hand → ${options.into}`,
    );
    reporter.end();
    finish(exitCodeOf(result.messages));
  });
}
