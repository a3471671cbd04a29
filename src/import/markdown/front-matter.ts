import { z } from 'zod';
import { createMessage } from '../../messages.js';
import type { Message, Place } from '../../model/message.js';
import { cleanCharacters } from '../../text/clean-characters.js';
import { isEdtf } from '../../text/edtf-check.js';
import { parseYaml } from '../../text/parse-yaml.js';

const text = z
  .union([z.string(), z.number()])
  .transform((value) => cleanCharacters(String(value)).text.replace(/\s+/g, ' ').trim());
const nullableText = text.nullable().transform((value) => (value === '' ? null : value));
const date = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isEdtf, 'Unexpected date, expected EDTF such as 2025-10-26, and a day that exists')
  .nullable();
/** BCP 47: letters, digits and hyphens only, so that it can stand in markup. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, 'Unexpected language, expected a BCP 47 tag such as fr')
  .nullable();
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'Unexpected value, expected a SHA-256 in lower-case hexadecimal');

/** Keys of the front matter of an article; `date` and `lang` are accepted for `issued` and `language`. */
export const frontMatterSchema = z.strictObject({
  title: nullableText.optional(),
  titleBasis: z.enum(['stated', 'lead', 'override']).nullable().optional(),
  publisher: nullableText.optional(),
  author: nullableText.optional(),
  issued: date.optional(),
  date: date.optional(),
  issuedBasis: z.enum(['stated', 'url', 'inferred', 'override']).nullable().optional(),
  language: language.optional(),
  lang: language.optional(),
  url: nullableText.optional(),
  source: z
    .string()
    .regex(/^raw\/(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|]{1,500}$/, 'Unexpected path, expected a file in raw/')
    .optional(),
  sha256: hash.optional(),
  importHash: hash.optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export interface MarkdownParts {
  /** Null when the front matter is not valid; the messages say why. */
  readonly frontMatter: FrontMatter | null;
  readonly body: string;
  /** Lines before the body in the file. */
  readonly bodyOffset: number;
  readonly messages: readonly Message[];
  /** Finds the line of a key. */
  readonly placeOf: (path: readonly string[]) => Place | null;
}

/** Splits a Markdown file into YAML front matter and body; a file without fence has none. Only `---` is a fence. */
export function readFrontMatter(markdown: string, file: string): MarkdownParts {
  const lines = markdown.split('\n');
  const first = lines[0] ?? '';
  const none = { frontMatter: {}, body: markdown, bodyOffset: 0, messages: [], placeOf: () => null };
  const refuse = (reason: string): MarkdownParts => ({
    ...none,
    frontMatter: null,
    messages: [createMessage('front-matter-valid', reason, { file, place: { line: 1, column: 1 } })],
  });
  if (/^(?:---|\+\+\+|;;;)\s*[\p{L}{][^\s]{0,30}\s*$/u.test(first)) {
    return refuse(`Unexpected front matter engine ${JSON.stringify(first.slice(3, 40).trim())}, expected --- and YAML`);
  }
  if (!/^---\s*$/.test(first)) return none;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return refuse('Unexpected end of file in front matter, expected a closing ---');
  const yaml = lines.slice(1, end).join('\n');
  const { data, messages, placeOf } = parseYaml(
    { text: yaml, file, rule: 'front-matter-valid', lineOffset: 1 },
    frontMatterSchema,
  );
  return { frontMatter: data, body: lines.slice(end + 1).join('\n'), bodyOffset: end + 1, messages, placeOf };
}
