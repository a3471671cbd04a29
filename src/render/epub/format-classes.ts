import type { Element } from 'xast';

const FORMATS = ['print-only', 'epub-only', 'screen-only'] as const;
type FormatClass = (typeof FORMATS)[number];

/** Whether a format keeps the element: it carries that format's class, or none of the three. */
export function isKeptBy(format: FormatClass, node: Element): boolean {
  const classes = (node.attributes.class ?? '').split(/\s+/);
  return classes.includes(format) || !FORMATS.some((other) => classes.includes(other));
}
