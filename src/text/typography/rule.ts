import type { TypographyRules } from '../../languages/grammar/typography.js';

/** Replaces the characters from `start` to `end` of a run. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts the characters from `start` to `end` into an element, without changing them. */
export interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly tagName: 'sup' | 'span';
  readonly className: string | null;
}

/** The text of a run as rules see it. */
export interface RunText {
  readonly text: string;
  /** Whether the character stands inside quotation marks, where rules may only exchange spaces. */
  readonly isQuoted: (index: number) => boolean;
  /** Whether the character may be changed at all: no code, no address, and in the language of the rule. */
  readonly isOpen: (index: number) => boolean;
}

/**
 * Makes one rule of typography from the data of a language; null when the language does not want it. The rule reads a
 * run and gives edits, sorted and without overlap. It need not mind quotations, code or addresses: edits there are
 * refused unless they exchange a space for a space.
 */
export type CreateRule = (rules: TypographyRules) => Rule | null;
export type Rule = (run: RunText) => readonly Edit[];

/** Makes a rule that puts characters into elements; the text stays the same, so it holds in quotations too. */
export type CreateWrapRule = (rules: TypographyRules) => WrapRule | null;
export type WrapRule = (run: RunText) => readonly Wrap[];
