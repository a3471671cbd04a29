import type { AnnotatedArticle, DateMention } from '../model/annotation.js';
import { fold } from '../text/fold.js';

export type ArticleOrder = 'event' | 'issued' | 'file' | readonly string[];

/** Sorts after every date. */
const NEVER = '9999';

/**
 * Puts the articles in order: by the date of the event each tells of, then publication date, then file name, or as
 * asked. Articles without any date come last; ties fall back on the file name by code points, whatever the locale.
 */
export function orderArticles(articles: readonly AnnotatedArticle[], order: ArticleOrder): AnnotatedArticle[] {
  const keys = new Map(articles.map((item) => [item, keyOf(item, order)]));
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...articles].sort((a, b) => {
    const [left, right] = [keys.get(a) ?? [], keys.get(b) ?? []];
    const index = left.findIndex((key, i) => key !== right[i]);
    return index < 0 ? 0 : compare(left[index] ?? '', right[index] ?? '');
  });
}

function keyOf({ article, annotations }: AnnotatedArticle, order: ArticleOrder): string[] {
  const file = [article.file.toLowerCase(), article.file, article.id];
  const issued = article.issued ?? NEVER;
  if (order === 'file') return file;
  if (order === 'issued') return [issued, ...file];
  if (order === 'event') return [eventDateOf(annotations.dates, article.issued) ?? issued, issued, ...file];
  const names = order.map(fold);
  const at = names.findIndex((name) => name === fold(article.file) || name === fold(article.id));
  return [String(at < 0 ? order.length : at).padStart(6, '0'), issued, ...file];
}

/**
 * Tells on which day the event of an article took place: the dated event nearest to its publication, the earliest
 * where several are as near; without publication date, the latest one.
 */
export function eventDateOf(dates: readonly DateMention[], issued: string | null): string | null {
  const starts = dates
    .filter(({ role, edtf }) => role !== 'reference' && edtf !== null)
    .map(({ edtf }) => edtf?.split('/')[0] ?? '')
    .filter((start) => /^\d{4}(-\d{2}){0,2}$/.test(start));
  if (starts.length === 0) return null;
  if (issued === null) return [...starts].sort().at(-1) ?? null;
  const dayOf = (date: string): number => Date.parse(`${date}-01-01`.slice(0, 10)) / 86_400_000;
  const distance = (date: string): number => Math.abs(dayOf(date) - dayOf(issued));
  return [...starts].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))[0] ?? null;
}
