import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openBrowser } from '../../render/pdf/browser.js';
import { judge, type Outcome, skip } from '../report.js';
import { type Environment, findAce } from './find-validators.js';
import { runTool } from './run-tool.js';

/** The part of Ace's report (EARL) that is read. */
const reportSchema = z.object({
  'earl:result': z.object({ 'earl:outcome': z.string() }),
  assertions: z.array(
    z.object({
      'earl:testSubject': z.object({ url: z.string() }),
      assertions: z.array(
        z.object({
          'earl:result': z.object({ 'earl:outcome': z.string(), 'dct:description': z.string().optional() }),
          'earl:test': z.object({ 'dct:title': z.string(), 'earl:impact': z.string().optional() }),
        }),
      ),
    }),
  ),
});

/** Runs Ace with our browser; a violation of any impact counts as a failure. */
export async function runAce(path: string, env: Environment): Promise<Outcome> {
  const found = await findAce(env);
  if (found.command === null) return skip(`Ace: ${found.missing}`);
  const executable = await findBrowser(env);
  if (executable === null) return skip('Ace: no browser can be started');
  const folder = await mkdtemp(join(tmpdir(), 'briefing-dossier-'));
  try {
    const args = [...found.args, '--force', '--silent', '--outdir', join(folder, 'report'), path];
    const tool = { ...env, PUPPETEER_EXECUTABLE_PATH: executable };
    const { trouble, stderr, stdout } = await runTool(found.command, args, { env: tool, seconds: 1800, cwd: folder });
    const text = await readFile(join(folder, 'report', 'report.json'), 'utf8').catch(() => null);
    const why = trouble ?? (stderr.trim() || stdout.trim() || 'no output');
    return text === null ? judge([`Ace gave no report: ${why.replace(/\s+/g, ' ').slice(0, 200)}`], '') : readAce(text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a report. */
export function readAce(text: string): Outcome {
  const report = reportSchema.safeParse(JSON.parse(text));
  if (!report.success) return judge(['Ace gave a report of unknown form'], '');
  const problems = report.data.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions
      .filter(({ 'earl:result': result }) => result['earl:outcome'] === 'fail')
      .map(({ 'earl:test': test, 'earl:result': result }) => {
        const description = (result['dct:description'] ?? '').split('\n')[0];
        return `${url}: ${test['dct:title']} (${test['earl:impact'] ?? 'no impact given'}): ${description}`;
      }),
  );
  if (problems.length === 0 && report.data['earl:result']['earl:outcome'] !== 'pass') problems.push('Ace says: fail');
  return judge(problems, `Ace: 0 violations in ${report.data.assertions.length} documents`);
}

async function findBrowser(env: Environment): Promise<string | null> {
  try {
    const browser = await openBrowser({ env, onMessage: () => undefined });
    await browser.close();
    return browser.executable;
  } catch {
    return null;
  }
}
