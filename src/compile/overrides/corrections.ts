import type { ArticleCorrections } from '../../import/corrections.js';
import type { PlacedOverride } from './read-overrides.js';

/**
 * Collects the corrections that apply while articles are read: metadata, and lines to keep or remove, by article
 * address.
 */
export function collectCorrections(overrides: readonly PlacedOverride[]): {
  corrections: ArticleCorrections[];
  counts: Record<string, number>;
} {
  const byArticle = new Map<string, ArticleCorrections>();
  const counts: Record<string, number> = {};
  for (const { override, file, place } of overrides) {
    if (override.item !== 'metadata' && override.item !== 'line') continue;
    counts[override.item] = (counts[override.item] ?? 0) + 1;
    const known: ArticleCorrections = byArticle.get(override.article) ?? {
      article: override.article,
      metadata: [],
      lines: [],
    };
    const source = { file, place };
    if (override.item === 'line') {
      const line = { exact: override.exact, action: override.action, source };
      byArticle.set(override.article, { ...known, lines: [...known.lines, line] });
    } else {
      const { item: _item, article: _article, reason: _reason, ...values } = override;
      byArticle.set(override.article, { ...known, metadata: [...known.metadata, { values, source }] });
    }
  }
  return { corrections: [...byArticle.values()], counts };
}
