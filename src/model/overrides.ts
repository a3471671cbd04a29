import { z } from 'zod';

/**
 * The editor's corrections, `overrides.yaml`: a flat list. Each entry addresses an article and the exact text of what
 * it corrects, and gives a reason.
 */
const text = z.string().min(1);
const address = {
  /** File name or id of the article. */
  article: text,
  /** The exact text of the item, as it stands in the article. */
  exact: text,
};
const reason = text;
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Unexpected country, expected ISO 3166-1 alpha-2 such as VN')
  .nullable();
const nullableText = text.nullable();

const metadataOverride = z.strictObject({
  item: z.literal('metadata'),
  article: text,
  title: nullableText.optional(),
  publisher: nullableText.optional(),
  author: nullableText.optional(),
  issued: nullableText.optional(),
  url: nullableText.optional(),
  language: text.optional(),
  reason,
});

const lineOverride = z.strictObject({
  item: z.literal('line'),
  ...address,
  /** `keep` a line that cleaning removed, `remove` one that it kept. */
  action: z.enum(['keep', 'remove']),
  reason,
});

const personOverride = z.strictObject({
  item: z.literal('person'),
  ...address,
  name: text.optional(),
  role: nullableText.optional(),
  affiliation: nullableText.optional(),
  country: country.optional(),
  sortName: text.optional(),
  /** Names of the entries that are the same person. */
  merge: z.array(text).min(1).optional(),
  /** Statements (by exact text) that belong to another person of this name. */
  split: z.strictObject({ name: text, statements: z.array(text).min(1) }).optional(),
  hide: z.literal(true).optional(),
  reason,
});

const quotationOverride = z.strictObject({
  item: z.literal('quotation'),
  ...address,
  speaker: text.optional(),
  kind: z.enum(['direct', 'indirect']).optional(),
  /** Adds a quotation that was not found; `exact` is its text. */
  add: z.literal(true).optional(),
  hide: z.literal(true).optional(),
  reason,
});

const eventOverride = z.strictObject({
  item: z.literal('event'),
  ...address,
  date: nullableText.optional(),
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).nullable().optional(),
  status: z.enum(['past', 'scheduled']).optional(),
  add: z.literal(true).optional(),
  hide: z.literal(true).optional(),
  reason,
});

const figureOverride = z.strictObject({
  item: z.literal('figure'),
  ...address,
  value: z.number().optional(),
  unit: text.optional(),
  hide: z.literal(true).optional(),
  reason,
});

const summaryOverride = z.strictObject({
  item: z.literal('summary'),
  ...address,
  /** Puts the sentence into the summary, or keeps it there. */
  pin: z.literal(true).optional(),
  hide: z.literal(true).optional(),
  /** Place in the summary, from 1. */
  position: z.int().positive().optional(),
  /** The editor's own words, printed instead and marked as the editor's; `exact` is what they rest on. */
  text: text.optional(),
  reason,
});

const conflictOverride = z.strictObject({
  item: z.literal('conflict'),
  ...address,
  explanation: text.optional(),
  dismiss: z.literal(true).optional(),
  reason,
});

export const overrideSchema = z.discriminatedUnion('item', [
  metadataOverride,
  lineOverride,
  personOverride,
  quotationOverride,
  eventOverride,
  figureOverride,
  summaryOverride,
  conflictOverride,
]);
export type Override = z.infer<typeof overrideSchema>;
export type OverrideOf<K extends Override['item']> = Extract<Override, { item: K }>;

export const overridesSchema = z.strictObject({
  version: z.literal(1).default(1),
  overrides: z.array(overrideSchema).nullable().default([]),
});

/** Gives the JSON Schema (draft 2020-12) of `overrides.yaml`, for completion in editors. */
export function overridesJsonSchema(): object {
  return z.toJSONSchema(overridesSchema, { target: 'draft-2020-12', io: 'input' });
}
