import { fold } from '../text/fold.js';

/**
 * Makes ids of articles from their file names: ASCII, safe as XML id and file name, unique also where case or
 * normalisation is ignored; equal names are numbered in order.
 */
export function createIds(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const base =
      name
        .split('/')
        .at(-1)
        ?.replace(/\.[^.]{1,9}$/, '') ?? '';
    const slug =
      fold(base)
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 48)
        .replace(/^-+|-+$/g, '') || 'article';
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return `art-${slug}${count === 1 ? '' : `--${count}`}`;
  });
}
