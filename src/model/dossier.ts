import { z } from 'zod';
import { anchorSchema } from './anchor.js';
import { BLOCK_KINDS } from './article.js';

/** The published contract `dossier.json`, version 1. One schema checks it, types it and is exported as JSON Schema. */

const text = z.string().min(1);
const nullableText = text.nullable();
/** Probability from 0 to 1 that the item is right. */
const confidence = z.number().min(0).max(1);
const sources = z.array(anchorSchema);
/** Set where an editor's correction made or changed the item: the reason given in the overrides file. */
const editor = z.string().optional();
const edtf = z.string().nullable();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();

export const blockSchema = z.strictObject({
  id: text,
  kind: z.enum(BLOCK_KINDS),
  text: z.string(),
  number: z.int().nullable(),
});

export const dossierArticleSchema = z.strictObject({
  id: text,
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: nullableText,
  titleBasis: z.enum(['stated', 'lead', 'override']).nullable(),
  publisher: nullableText,
  author: nullableText,
  issued: edtf,
  issuedBasis: z.enum(['stated', 'url', 'inferred', 'override']).nullable(),
  language: text,
  url: nullableText,
  blocks: z.array(blockSchema),
  removed: z.array(z.strictObject({ line: z.int(), text: z.string(), rule: text })),
  dates: z.array(
    z.strictObject({ text, edtf, basis: z.enum(['stated', 'relative']), confidence, anchor: anchorSchema }),
  ),
});
export type DossierArticle = z.infer<typeof dossierArticleSchema>;

export const summaryPointSchema = z.strictObject({ text, sources, confidence, pinned: z.boolean().optional(), editor });
export type SummaryPoint = z.infer<typeof summaryPointSchema>;

export const eventSchema = z.strictObject({
  id: text,
  /** EDTF; null = the articles do not say when. */
  date: edtf,
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).optional(),
  status: z.enum(['past', 'scheduled']),
  text,
  sources,
  confidence,
  editor,
});
export type DossierEvent = z.infer<typeof eventSchema>;

export const statementSchema = z.strictObject({
  id: text,
  kind: z.enum(['direct', 'indirect']),
  text,
  sources,
  /** By what the speaker was found: a verb, "according to", a heading, the continuation of a quotation, … */
  basis: text,
  confidence,
  editor,
});
export type Statement = z.infer<typeof statementSchema>;

export const speakerSchema = z.strictObject({
  id: text,
  kind: z.enum(['person', 'unnamed', 'collective', 'organisation']),
  name: nullableText,
  /** What is printed: the name, or the delegation and role of an unnamed speaker. */
  label: text,
  /** What the entry files under: family name first where the culture inverts ("Waly, Ghada"; "Luong Cuong"). */
  sortName: text,
  variants: z.array(text),
  role: nullableText,
  affiliation: nullableText,
  country,
  statements: z.array(statementSchema),
  /** Places that name the speaker without being own speech. */
  mentions: sources,
  confidence,
  editor,
});
export type Speaker = z.infer<typeof speakerSchema>;

export const figureSchema = z.strictObject({
  id: text,
  value: z.number(),
  upper: z.number().nullable(),
  qualifier: z.enum(['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'nearly']),
  unit: z.string(),
  text,
  /** Date of the claim (EDTF) when the sentence or the article says it. */
  asOf: edtf,
  /** Id of the speaker who gives the figure, if one does. */
  claimant: nullableText,
  sources,
  confidence,
  editor,
});
export type Figure = z.infer<typeof figureSchema>;

export const conflictSchema = z.strictObject({
  id: text,
  figures: z.array(text).min(2),
  about: text,
  /** Why they differ, when the articles say so (a later count) or the editor does; null = unexplained. */
  explanation: nullableText,
  editor,
});
export type Conflict = z.infer<typeof conflictSchema>;

export const dossierSchema = z.strictObject({
  version: z.literal(1),
  title: text,
  /** Whether the title comes from the configuration or was derived from the articles. */
  titleBasis: z.enum(['stated', 'derived']),
  subtitle: nullableText,
  reference: nullableText,
  producer: nullableText,
  notice: nullableText,
  /** BCP 47 tag of the dossier itself. */
  language: text,
  /** State of information: latest date the articles speak from (EDTF), or as configured. */
  asOf: edtf,
  event: z
    .strictObject({
      name: nullableText,
      place: nullableText,
      date: edtf,
      basis: z.enum(['stated', 'derived']),
    })
    .nullable(),
  articles: z.array(dossierArticleSchema),
  /** Input files that could not be read or held no article: the dossier says that they are missing. */
  missing: z.array(z.strictObject({ file: text, reason: text, rule: text })),
  summary: z.array(summaryPointSchema),
  chronology: z.array(eventSchema),
  speakers: z.array(speakerSchema),
  figures: z.array(figureSchema),
  conflicts: z.array(conflictSchema),
  /** Items below this confidence are marked as to be checked in print. */
  threshold: confidence,
  /** How many corrections of the editor were applied, by kind. */
  corrections: z.record(z.string(), z.int()),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** Gives the JSON Schema (draft 2020-12) of `dossier.json`. */
export function dossierJsonSchema(): object {
  return z.toJSONSchema(dossierSchema, { target: 'draft-2020-12' });
}
