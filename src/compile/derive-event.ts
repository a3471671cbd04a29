import { findLanguage } from '../languages/registry.js';
import type { AnnotatedArticle } from '../model/annotation.js';
import type { DossierEvent } from '../model/dossier.js';
import { fold } from '../text/fold.js';

export interface DerivedEvent {
  readonly name: string | null;
  readonly place: string | null;
  readonly date: string | null;
}

/**
 * Derives what the articles are about: the name most articles use (a run of capitalised words that stands in the
 * text), the city or country they name most, and the date most of them cite. Null where the articles do not agree.
 */
export function deriveEvent(articles: readonly AnnotatedArticle[], chronology: readonly DossierEvent[]): DerivedEvent {
  return { name: commonName(articles), place: commonPlace(articles), date: commonDate(articles, chronology) };
}

/** A name counts when at least this share of the articles uses it. */
const SHARE = 0.5;

/** Counts forms by article; the commonest wins, then the longer, then code-point order, so that ties are stable. */
class Tally {
  readonly #forms = new Map<string, { articles: Set<number>; spellings: Map<string, number> }>();

  add(key: string, spelling: string, article: number): void {
    const entry = this.#forms.get(key) ?? { articles: new Set<number>(), spellings: new Map<string, number>() };
    entry.articles.add(article);
    entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
    this.#forms.set(key, entry);
  }

  best(least: number): string | null {
    const count = (spellings: Map<string, number>): number => [...spellings.values()].reduce((sum, n) => sum + n, 0);
    const [first] = [...this.#forms]
      .filter(([, { articles }]) => articles.size >= least)
      .sort(
        ([a, x], [b, y]) =>
          y.articles.size - x.articles.size ||
          count(y.spellings) - count(x.spellings) ||
          b.length - a.length ||
          (a < b ? -1 : 1),
      );
    if (first === undefined) return null;
    return [...first[1].spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
  }
}

function commonName(articles: readonly AnnotatedArticle[]): string | null {
  const tally = new Tally();
  for (const [index, { article, annotations }] of articles.entries()) {
    const language = findLanguage(article.language);
    if (language === null) continue;
    const persons = annotations.people.filter(({ kind }) => kind === 'person');
    const people = new Set(persons.flatMap(({ variants, name }) => [name ?? '', ...variants]).map(fold));
    for (const block of article.blocks) {
      if (block.kind === 'caption' || block.kind === 'heading') continue;
      for (const name of capitalisedRuns(block.text, language.summary.stopWords)) {
        const key = fold(name);
        if (![...people].some((person) => person !== '' && (key.includes(person) || person.includes(key)))) {
          tally.add(key, name, index);
        }
      }
    }
  }
  return tally.best(Math.max(2, Math.ceil(articles.length * SHARE)));
}

/** Lists runs such as "Convention de Hanoï": capitalised words joined by at most two words without content. */
function capitalisedRuns(text: string, stopWords: ReadonlySet<string>): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]{0,40}/gu)];
  const runs: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined || !isCapital(first[0]) || stopWords.has(fold(first[0]))) continue;
    let last = i;
    let content = 1;
    for (let j = i + 1; j < words.length && j - last <= 3; j += 1) {
      const [word, before] = [words[j], words[j - 1]];
      if (word === undefined || before === undefined) break;
      const gap = text.slice(before.index + before[0].length, word.index);
      if (!/^[ \u00A0]$/.test(gap)) break;
      if (isCapital(word[0])) {
        last = j;
        content += 1;
      } else if (!stopWords.has(fold(word[0]))) break;
    }
    const end = words[last];
    if (content >= 2 && end !== undefined) runs.push(text.slice(first.index, end.index + end[0].length));
    i = last;
  }
  return runs;
}

const isCapital = (word: string): boolean => /^(?:[dlDL]['’])?\p{Lu}/u.test(word);

function commonPlace(articles: readonly AnnotatedArticle[]): string | null {
  const least = Math.max(1, Math.ceil(articles.length * SHARE));
  const [cities, countries] = [new Tally(), new Tally()];
  for (const [index, { annotations }] of articles.entries()) {
    for (const { kind, country, anchor } of annotations.places) {
      if (kind === 'city') cities.add(fold(anchor.exact), anchor.exact, index);
      else if (kind === 'name') countries.add(country, anchor.exact, index);
    }
  }
  return cities.best(least) ?? countries.best(least);
}

function commonDate(articles: readonly AnnotatedArticle[], chronology: readonly DossierEvent[]): string | null {
  const weight = new Map<string, Set<string>>();
  for (const { date, sources } of chronology) {
    if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) continue;
    const files = weight.get(date) ?? new Set<string>();
    for (const { article } of sources) files.add(article);
    weight.set(date, files);
  }
  const [best] = [...weight].sort(
    ([a, x], [b, y]) => y.size - x.size || Number(b.includes('/')) - Number(a.includes('/')) || (a < b ? 1 : -1),
  );
  return best !== undefined && best[1].size >= Math.min(2, articles.length) ? best[0] : null;
}
