import { join } from 'node:path';
import { z } from 'zod';
import { createMessage, DossierError } from './messages.js';
import { DEFAULT_LIMITS, type Limits } from './model/limits.js';
import { isEdtf } from './text/edtf-check.js';
import { parseYaml } from './text/parse-yaml.js';
import { readTextIfThere } from './text/read-text.js';

const text = z.string().trim().min(1);
const edtf = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isEdtf, 'Unexpected date, expected EDTF such as 2025-10-25 or 2025-10-25/2025-10-26');
/** BCP 47: letters, digits and hyphens only, so that it can stand in markup. */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Unexpected language, expected a BCP 47 tag such as fr');
const limit = z.int().positive();

/** The schema of `dossier.yaml`. */
export const configSchema = z.strictObject({
  title: text.optional(),
  subtitle: text.optional(),
  reference: text.optional(),
  producer: text.optional(),
  notice: text.optional(),
  rights: text.optional(),
  language: languageTag.optional(),
  asOf: edtf.optional(),
  event: z.strictObject({ name: text.optional(), place: text.optional(), date: edtf.optional() }).optional(),
  /** `event` (by event date, then publication date, then file), `issued`, `file`, or the file names in order. */
  order: z.union([z.enum(['event', 'issued', 'file']), z.array(text).min(1)]).default('event'),
  theme: text.optional(),
  paper: z.enum(['a4', 'letter', 'a5']).optional(),
  formats: z
    .array(z.enum(['pdf', 'epub', 'html', 'json']))
    .min(1)
    .optional(),
  /** Derived items of lower confidence are marked as to be checked. */
  threshold: z.number().min(0).max(1).default(0.6),
  limits: z
    .strictObject({
      fileBytes: limit.optional(),
      articles: limit.optional(),
      lines: limit.optional(),
      lineLength: limit.optional(),
      nesting: limit.optional(),
      imageBytes: limit.optional(),
      imagePixels: limit.optional(),
      articleSeconds: limit.optional(),
      stageSeconds: limit.optional(),
    })
    .default({}),
});
export type ConfigFile = z.infer<typeof configSchema>;

/** What a build needs to know, with every default filled in. */
export interface Config extends Omit<ConfigFile, 'limits'> {
  readonly limits: Limits;
}

/** Fills in defaults; the input of tests and of builds without `dossier.yaml`. */
export function createConfig(file: z.input<typeof configSchema> = {}): Config {
  const parsed = configSchema.parse(file);
  const given = Object.entries(parsed.limits).filter(([, value]) => value !== undefined);
  return { ...parsed, limits: { ...DEFAULT_LIMITS, ...Object.fromEntries(given) } };
}

/**
 * Reads `dossier.yaml` of a content folder; gives the defaults when there is none.
 * @throws DossierError (`config-valid`) with line-accurate messages
 */
export async function readConfig(folder: string | null): Promise<Config> {
  if (folder === null) return createConfig();
  const path = join(folder, 'dossier.yaml');
  const source = await readTextIfThere(path);
  if (source === null) return createConfig();
  const { data, messages } = parseYaml({ text: source, file: path, rule: 'config-valid' }, configSchema);
  if (data === null) throw new DossierError(messages);
  const given = Object.entries(data.limits).filter(([, value]) => value !== undefined);
  return { ...data, limits: { ...DEFAULT_LIMITS, ...Object.fromEntries(given) } };
}

/**
 * Decides the one clock of a build: `SOURCE_DATE_EPOCH` (reproducible-builds.org specification, whole seconds), else
 * midnight UTC of the latest date the dossier speaks from, else the Unix epoch.
 * @returns ISO 8601 in UTC with seconds
 * @throws DossierError (`clock-valid`) when the variable is not a whole number of seconds
 */
export function decideClock(env: Readonly<Record<string, string | undefined>>, asOf: string | null): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && epoch !== '') {
    const seconds = Number(epoch);
    if (!/^\d{1,12}$/.test(epoch) || !Number.isSafeInteger(seconds) || seconds > 253_402_300_799) {
      const reason = `Unexpected SOURCE_DATE_EPOCH ${JSON.stringify(epoch.slice(0, 40))}, expected whole seconds since 1970`;
      throw new DossierError([createMessage('clock-valid', reason)]);
    }
    return toIso(seconds * 1000);
  }
  const day = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(asOf ?? '');
  if (!day) return toIso(0);
  const month = Math.min(12, Number(day[2] ?? '1'));
  return toIso(Date.UTC(Number(day[1]), month - 1, Number(day[3] ?? '1')));
}

const toIso = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** Gives the JSON Schema (draft 2020-12) of `dossier.yaml`, for completion in editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
}
