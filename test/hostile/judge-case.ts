import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readEpub } from '../support/read-epub.js';
import { readPdfPages } from '../support/read-pdf.js';
import { type CliRun, runCli } from '../support/run-cli.js';
import { readXml } from '../support/xml.js';
import { type HostileCase, prepareCase } from './prepare-case.js';

/** What no output and no message may ever hold; it stands in a file beside the input and behind every address. */
export const CANARY = 'CANARY-7f3a91';

export interface Verdict {
  readonly problems: readonly string[];
  readonly code: number | null;
  readonly seconds: number;
  /** Largest resident set of the Node process, MB. */
  readonly megabytes: number;
  readonly stderr: string;
  /** Folder of the last run. */
  readonly out: string;
}

export interface JudgeOptions {
  readonly corpus: string;
  /** Empty folder to work in. */
  readonly work: string;
  readonly formats: string;
  /** Requests the canary server has seen so far. */
  readonly hits: () => number;
  /** Milliseconds after which a run counts as hung and is killed. */
  readonly timeout: number;
  /** Called with the process of each run. */
  readonly onStart?: (pid: number) => void;
}

/** Runs one case through the real command line and lists everything that is not as its manifest expects. */
export async function judgeCase(item: HostileCase, options: JudgeOptions): Promise<Verdict> {
  const { corpus, work, formats, hits, timeout, onStart } = options;
  const { input, out, environments, args } = prepareCase(corpus, item, work, CANARY);
  const canary = join(work, 'canary.txt');
  const before = statSync(canary).atimeMs;
  const [problems, hashes] = [new Set<string>(), new Set<string>()];
  const runs: CliRun[] = [];
  let target = out;
  for (const [index, env] of environments.entries()) {
    target = environments.length > 1 ? `${out}${index}` : out;
    const run = await runCli(['build', input, '--out', target, '--formats', formats, ...args], {
      env,
      timeout,
      ...(onStart ? { onStart: (pid: number) => onStart(pid) } : {}),
    });
    runs.push(run);
    for (const problem of [...judgeRun(item, run), ...(await judgeOutputs(item, target, formats))])
      problems.add(problem);
    const manifest = join(target, 'manifest.json');
    hashes.add(existsSync(manifest) && statSync(target).isDirectory() ? readFileSync(manifest, 'utf8') : '');
  }
  if (hashes.size > 1) problems.add('same input, other bytes');
  if (hits() > 0) problems.add(`network: ${hits()} requests`);
  // Access times tell of a read where the file system keeps them (relatime does, once after each change).
  if (statSync(canary).atimeMs !== before) problems.add('the file beside the input was read');
  return {
    problems: [...problems],
    code: runs.at(-1)?.code ?? null,
    seconds: Math.max(...runs.map(({ milliseconds }) => milliseconds)) / 1000,
    megabytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 2 ** 20,
    stderr: runs.map(({ stderr }) => stderr).join(''),
    out: target,
  };
}

function judgeRun(item: HostileCase, run: CliRun): string[] {
  const { code, signal, stderr, stdout } = run;
  const problems: string[] = [];
  if (signal !== null) problems.push(`ended by ${signal}`);
  if (/\n {4}at |Unhandled|TypeError|RangeError|Unexpected failure/.test(stderr)) problems.push('an exception escaped');
  if (/\p{Cc}/u.test(stderr.replace(/\n/g, ''))) problems.push('control characters on the terminal');
  if (`${stderr}${stdout}`.includes(CANARY)) problems.push('messages print a local file');
  if (item.expectation === 'refuse') {
    if (code === 0) problems.push('not refused');
    if (!/\([a-z-]+\)/.test(stderr)) problems.push('refused without saying why');
  } else if (code !== 0) problems.push(`exit status ${code}`);
  for (const wanted of item.mustSay ?? []) if (!stderr.includes(wanted)) problems.push(`does not say ${wanted}`);
  return problems;
}

async function judgeOutputs(item: HostileCase, folder: string, formats: string): Promise<string[]> {
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
  const problems = names.filter((name) => name.startsWith('.')).map((name) => `${name} is left behind`);
  const texts = new Map<string, string>();
  let markup = '';
  for (const format of formats.split(',')) {
    const name = `dossier.${format}`;
    if (!names.includes(name)) {
      if (item.expectation !== 'refuse') problems.push(`${name} is missing`);
      continue;
    }
    const bytes = readFileSync(join(folder, name));
    if (format === 'pdf') texts.set('PDF', (await readPdfPages(bytes)).join('\n'));
    if (format === 'epub') {
      const files = (await readEpub(bytes)).texts;
      for (const [file, text] of files) if (/\.(xhtml|opf|ncx|xml)$/.test(file)) problems.push(...judgeXml(file, text));
      markup += [...files.values()].join('\n');
      texts.set('EPUB', toText([...files.values()].join('\n')));
    }
    if (format === 'html') {
      markup += bytes.toString();
      texts.set('HTML', toText(bytes.toString()));
    }
  }
  return [...problems, ...judgeTexts(item, texts, markup)];
}

function judgeTexts(item: HostileCase, texts: ReadonlyMap<string, string>, markup: string): string[] {
  const problems: string[] = [];
  for (const [format, text] of texts) {
    if (text.includes(CANARY)) problems.push(`${format} prints a local file`);
    const squeezed = squeeze(text);
    for (const wanted of item.must) {
      if (item.expectation !== 'refuse' && !squeezed.includes(squeeze(wanted)))
        problems.push(`${format} lacks ${JSON.stringify(wanted)}`);
    }
  }
  for (const forbidden of item.mustNot) {
    if (markup.includes(forbidden)) problems.push(`markup holds ${JSON.stringify(forbidden)}`);
    // Markup may be printed as the text that it is; secrets and control characters may not.
    if (forbidden.includes('<') || forbidden.includes('="')) continue;
    for (const [format, text] of texts)
      if (text.includes(forbidden)) problems.push(`${format} holds ${JSON.stringify(forbidden)}`);
  }
  return problems;
}

function judgeXml(file: string, text: string): string[] {
  try {
    readXml(text);
    return [];
  } catch (error) {
    return [`${file} is not well-formed: ${(error as Error).message}`];
  }
}

const toText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;|&#x3c;/gi, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;|&#x22;/gi, '"')
    .replace(/&#(?:39|x27);|&apos;/gi, "'")
    .replace(/&amp;|&#x26;/gi, '&');

/** Takes out what layout and typography may change: spaces, hyphens, forms of apostrophes and ellipses. */
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B\u2011-]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/…/g, '...')
    .toLowerCase();
