import { Command } from 'commander';
import { type CliContext, reporterFor } from './context.js';
import { EXIT } from './exit-codes.js';
import { addSharedOptions, logModeOf, type SharedOptions } from './shared-options.js';

const EXAMPLES = `
Examples:
  $ dossier verify output
  $ dossier verify output --json > report.json
`;

/** `dossier verify`: re-check a finished folder. */
export function createVerifyCommand(context: CliContext, finish: (code: number) => void): Command {
  const command = new Command('verify')
    .description('re-check a finished folder: hashes, PDF, EPUB, links, and validators that are there')
    .argument('[folder]', 'the output folder', 'output')
    .option('--json', 'report as JSON')
    .addHelpText('after', EXAMPLES);
  return addSharedOptions(command).action(async (folder: string, options: SharedOptions & { json?: boolean }) => {
    const reporter = reporterFor(context, logModeOf(options));
    const [{ verifyOutput }, { formatVerifyReport }] = await Promise.all([
      import('../verify/verify-output.js'),
      import('../verify/format-report.js'),
    ]);
    const report = await verifyOutput(folder, {
      env: context.env,
      onProgress: (progress) => reporter.progress(progress),
    });
    reporter.end();
    context.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${formatVerifyReport(report)}\n`);
    finish(report.checks.some(({ status }) => status === 'failed') ? EXIT.content : EXIT.done);
  });
}
