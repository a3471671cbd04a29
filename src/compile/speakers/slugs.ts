import { fold } from '../../text/fold.js';

/** Makes ids of labels: ASCII letters, digits and hyphens, safe in XML and URLs; a number tells equal ones apart. */
export function createSlugs(): (label: string) => string {
  const counts = new Map<string, number>();
  return (label) => {
    const words = fold(label)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const slug = `speaker-${words.slice(0, 60) || 'x'}`;
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
