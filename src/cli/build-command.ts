import { Command, Option } from 'commander';
import { FORMATS, type Format } from '../model/formats.js';
import { PAPERS, type PaperName } from '../model/publication.js';
import { PDF_PROFILES, type PdfProfile } from '../render/pdf/profiles.js';
import { type CliContext, reporterFor } from './context.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { addSharedOptions, listOf, logModeOf, type SharedOptions } from './shared-options.js';

interface Options extends SharedOptions {
  readonly out: string;
  readonly formats?: Format[];
  readonly theme?: string;
  readonly paper?: PaperName;
  readonly lang?: string;
  readonly pdfProfile: PdfProfile;
  readonly booklet?: boolean;
  readonly frail?: boolean;
}

const EXAMPLES = `
Examples:
  $ dossier build                             content/ → output/
  $ dossier build articles --out dossier      raw files, saved pages or Markdown
  $ dossier build page1.html page2.txt --formats pdf,epub --paper letter
  $ dossier build content --theme large-print --lang en
`;

/** `dossier build`: articles in, dossier out. */
export function createBuildCommand(context: CliContext, finish: (code: number) => void): Command {
  const command = new Command('build')
    .description('build the dossier: PDF, EPUB, HTML and JSON')
    .argument('[path...]', 'a content folder, or raw files and folders', ['content'])
    .option('-o, --out <folder>', 'where to write', 'output')
    .option('-f, --formats <list>', `comma-separated: ${FORMATS.join(', ')}`, listOf(FORMATS))
    .option('-t, --theme <name>', 'institution, press, large-print, or a folder of templates and styles')
    .addOption(new Option('-p, --paper <size>', 'paper size').choices(Object.keys(PAPERS)))
    .option('-l, --lang <tag>', 'language of the dossier (else dossier.yaml, else that of most articles)')
    .addOption(
      new Option('--pdf-profile <profile>', 'archive and accessibility profile')
        .choices(PDF_PROFILES)
        .default('a3a-ua1'),
    )
    .option('--booklet', 'also write dossier-booklet.pdf: two pages a sheet, to fold')
    .option('--frail', 'stop at the first content error, and count warnings as errors')
    .addHelpText('after', EXAMPLES);
  return addSharedOptions(command).action(async (paths: string[], options: Options) => {
    const reporter = reporterFor(context, logModeOf(options));
    const { out, formats, theme, paper, lang, pdfProfile, booklet = false, frail = false } = options;
    // Loaded when needed: a mistyped option or --help must not wait for engines.
    const { buildDossier } = await import('../build.js');
    const result = await buildDossier({
      paths,
      out,
      ...(formats ? { formats } : {}),
      ...(theme === undefined ? {} : { theme }),
      ...(paper === undefined ? {} : { paper }),
      ...(lang === undefined ? {} : { language: lang }),
      profile: pdfProfile,
      booklet,
      frail,
      env: context.env,
      signal: context.signal,
      onProgress: (progress) => reporter.progress(progress),
    });
    reporter.messages(result.messages);
    const { articles, missing } = result.dossier;
    reporter.note(
      `${articles.length} articles${missing.length > 0 ? `, ${missing.length} missing` : ''} → ${out}: ${result.files.map(({ name }) => name).join(', ')}`,
    );
    reporter.end();
    const code = exitCodeOf(result.messages, { frail });
    finish(result.failed.length > 0 ? EXIT.render : code);
  });
}
