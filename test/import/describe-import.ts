import type { ImportedArticle } from '../../src/import/import-text.js';

/** Writes what import made of a page in the form of the fixtures: metadata, kept lines with their role, removed lines. */
export function describeImport({ metadata, lines, removed }: ImportedArticle): string {
  const facts = Object.entries(metadata).map(([key, value]) => `${key}: ${value ?? ''}`.trimEnd());
  const kept = lines.map(({ line, role, text }) => `${line} ${role} | ${text}`);
  const gone = removed.map(({ line, rule, text }) => `${line} ${rule} | ${text}`);
  return [...facts, '', 'kept', ...kept, '', 'removed', ...gone, ''].join('\n');
}
