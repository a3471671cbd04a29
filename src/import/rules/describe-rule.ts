import { LINE_RULES } from './registry.js';

/** Rules that are not on single lines. */
const OTHERS: Readonly<Record<string, string>> = {
  'site-chrome': 'Lines around the text that are no part of it',
  'after-article': 'Lines after the end of the article: comments, other articles, footers',
  'html-frame': 'Parts of a web page outside the article: navigation, asides, forms, footers',
  'html-hidden': 'Parts of a web page that are not shown',
  'image-local': 'Images of a web page; none is fetched',
  editor: 'Removed by the editor',
};

/** Says what a cleaning rule takes out; '' for an unknown rule. */
export function describeRule(id: string): string {
  return LINE_RULES.find((rule) => rule.id === id)?.description ?? OTHERS[id] ?? '';
}
