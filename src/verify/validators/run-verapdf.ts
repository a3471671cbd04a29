import { z } from 'zod';
import { judge, type Outcome, skip } from '../report.js';
import { type Environment, findJavaValidator } from './find-validators.js';
import { runTool, type ToolResult } from './run-tool.js';

/** The part of veraPDF's JSON report that is read. */
const reportSchema = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        validationResult: z
          .array(
            z.object({
              profileName: z.string().optional(),
              compliant: z.boolean().optional(),
              details: z.object({
                passedRules: z.number(),
                failedRules: z.number(),
                ruleSummaries: z.array(
                  z.object({
                    ruleStatus: z.string(),
                    specification: z.string(),
                    clause: z.string(),
                    testNumber: z.number(),
                    failedChecks: z.number(),
                    description: z.string(),
                  }),
                ),
              }),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

/**
 * Runs veraPDF on a file.
 * @param flavour the profile: `3a` (ISO 19005-3), `4f` (ISO 19005-4), `ua1` (ISO 14289-1), `ua2` (ISO 14289-2)
 */
export async function runVeraPdf(path: string, flavour: string, env: Environment): Promise<Outcome> {
  const found = await findJavaValidator('verapdf', env);
  if (found.command === null) return skip(`veraPDF: ${found.missing}`);
  const args = [...found.args, '--format', 'json', '--flavour', flavour, '--maxfailuresdisplayed', '1', path];
  return readVeraPdf(await runTool(found.command, args, { env, seconds: 1800 }), flavour);
}

/** Reads a report; a run without one is a failure. */
export function readVeraPdf({ stdout, stderr, trouble }: ToolResult, flavour: string): Outcome {
  const report = reportSchema.safeParse(parseJson(stdout));
  const results = report.success ? (report.data.report.jobs[0]?.validationResult ?? []) : [];
  const result = results[0];
  if (result === undefined) {
    return judge([`veraPDF gave no report: ${trouble ?? (stderr.trim().split('\n').at(-1) || 'no output')}`], '');
  }
  const { details } = result;
  const problems = details.ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(
      (rule) =>
        `${rule.specification}, ${rule.clause}-${rule.testNumber} (${rule.failedChecks} times): ${rule.description}`,
    );
  if (details.failedRules > 0 && problems.length === 0) problems.push(`${details.failedRules} failed rules`);
  return judge(problems, `veraPDF ${flavour}: ${details.passedRules} rules, 0 failed`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
