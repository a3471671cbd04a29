import type { Anchor } from '../../model/anchor.js';
import type { SectionContext } from '../section.js';

/** A place in an index entry: "2.4". */
export interface LocatorView {
  readonly separator: string;
  readonly target: string;
  readonly text: string;
  /** Own speech, as against a mention. */
  readonly strong: boolean;
}

/** The locators of an entry, and the targets of its page numbers. */
export interface LocatorsView {
  readonly locators: readonly LocatorView[];
  readonly targets: string;
  readonly strong: string;
  readonly pagePrefix: string;
  /** Whether one place and its page stay on one line. */
  readonly joined: boolean;
}

/** Lists where a speaker speaks and is mentioned, one locator per paragraph; own speech covers a mention. */
export function viewLocators(
  context: SectionContext,
  own: readonly Anchor[],
  mentions: readonly Anchor[],
): LocatorsView {
  const { references, language } = context;
  const places = new Map<string, { target: string; article: number; paragraph: number; strong: boolean }>();
  const strong = new Set<string>();
  const targets = new Set<string>();
  for (const [index, anchor] of [...own, ...mentions].entries()) {
    const reference = references.find(anchor);
    if (reference === null) continue;
    const speaks = index < own.length;
    targets.add(reference.target);
    if (speaks) strong.add(reference.target);
    const { article, paragraph, target } = reference;
    const text = paragraph === null ? String(article) : `${article}.${paragraph}`;
    if (!places.has(text)) places.set(text, { target, article, paragraph: paragraph ?? 0, strong: speaks });
  }
  const sorted = [...places].sort(([, a], [, b]) => a.article - b.article || a.paragraph - b.paragraph);
  return {
    locators: sorted.map(([text, place], index) => ({
      separator: index === 0 ? '' : ', ',
      target: place.target,
      text,
      strong: place.strong,
    })),
    targets: [...targets].join(' '),
    strong: [...strong].join(' '),
    pagePrefix: language.labels.glance.pagePrefix,
    joined: sorted.length === 1,
  };
}
