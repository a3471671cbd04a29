import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { judge, type Outcome, skip } from '../report.js';
import { type Environment, findJavaValidator } from './find-validators.js';
import { runTool } from './run-tool.js';

/** The part of EPUBCheck's JSON report that is read. */
const reportSchema = z.object({
  checker: z.object({ checkerVersion: z.string() }),
  messages: z.array(
    z.object({
      ID: z.string(),
      severity: z.string(),
      message: z.string(),
      locations: z.array(z.object({ path: z.string(), line: z.number() })),
    }),
  ),
});

/** Runs EPUBCheck with all its levels: fatal, error, warning, info and usage each count as a failure. */
export async function runEpubCheck(path: string, env: Environment): Promise<Outcome> {
  const found = await findJavaValidator('epubcheck', env);
  if (found.command === null) return skip(`EPUBCheck: ${found.missing}`);
  const folder = await mkdtemp(join(tmpdir(), 'briefing-dossier-'));
  try {
    const file = join(folder, 'report.json');
    const args = [...found.args, path, '--json', file, '--usage'];
    const { trouble, stderr } = await runTool(found.command, args, { env, seconds: 1800 });
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null)
      return judge([`EPUBCheck gave no report: ${trouble ?? (stderr.trim().split('\n')[0] || 'no output')}`], '');
    return readEpubCheck(text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a report. */
export function readEpubCheck(text: string): Outcome {
  const report = reportSchema.safeParse(JSON.parse(text));
  if (!report.success) return judge(['EPUBCheck gave a report of unknown form'], '');
  const problems = report.data.messages.map(({ ID, severity, message, locations: [first] }) => {
    const place = first === undefined ? '' : ` (${first.path}:${first.line})`;
    return `${severity} ${ID}: ${message}${place}`;
  });
  const { checkerVersion } = report.data.checker;
  return judge(problems, `EPUBCheck ${checkerVersion}: 0 fatal, error, warning, info, usage`);
}
