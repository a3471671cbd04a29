import type { RemovedLine } from '../../model/article.js';
import { stringifyMarkdown } from '../../text/markdown.js';
import { describeRule } from '../rules/describe-rule.js';

export interface RemovalReport {
  /** File name of the article. */
  readonly article: string;
  /** Original, `raw/…`. */
  readonly raw: string;
  readonly title: string | null;
  readonly removed: readonly RemovedLine[];
}

/** Longest text of one removed line in the report; the original has the rest. */
const LONGEST = 400;

/** Writes which lines of a page went, by which rule, as a table for people. */
export function composeRemovalReport({ article, raw, title, removed }: RemovalReport): string {
  const rules = [...new Set(removed.map(({ rule }) => rule))].sort();
  const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });
  const row = (...values: readonly string[]) => ({ type: 'tableRow' as const, children: values.map(cell) });
  const shorten = (text: string): string =>
    (text.length > LONGEST ? `${text.slice(0, LONGEST)} […] (${text.length})` : text).replaceAll('\t', ' | ');
  const text = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
  return stringifyMarkdown({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: `${article}: ${removed.length}` }] },
      ...(title === null ? [] : [text(title)]),
      text(raw),
      ...(removed.length === 0
        ? []
        : [
            {
              type: 'table' as const,
              children: [
                row('line', 'rule', 'text'),
                ...removed.map(({ line, rule, text: content }) => row(String(line), rule, shorten(content))),
              ],
            },
            {
              type: 'table' as const,
              children: [row('rule', 'description'), ...rules.map((rule) => row(rule, describeRule(rule)))],
            },
          ]),
    ],
  });
}
