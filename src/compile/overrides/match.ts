import { distance } from 'fastest-levenshtein';
import type { Anchor } from '../../model/anchor.js';
import { createAnchor } from '../../model/anchor.js';
import type { Dossier, DossierArticle } from '../../model/dossier.js';

/** Longer texts are compared by their beginning only, so that a suggestion stays cheap. */
const COMPARED = 200;

/** A correction that could not be applied: why, in words for the editor. */
export class OverrideProblem extends Error {
  override readonly name = 'OverrideProblem';
}

/** Finds an article by file name, file name without ending, or id. */
export function findArticle(dossier: Dossier, address: string): DossierArticle {
  const bare = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const exact = dossier.articles.filter(({ id, file }) => id === address || file === address);
  const found = exact.length > 0 ? exact : dossier.articles.filter(({ file }) => bare(file) === bare(address));
  const [article] = found;
  if (article !== undefined && found.length === 1) return article;
  const names = dossier.articles.map(({ file }) => file);
  throw new OverrideProblem(
    found.length > 1 ? `article ${quote(address)} matches ${found.length} files` : unmatched('article', address, names),
  );
}

/** Finds the one item whose text is `exact`, or else holds it; throws OverrideProblem for none or several. */
export function findItem<T>(items: readonly T[], textOf: (item: T) => string, exact: string, what: string): T {
  const wanted = squeeze(exact);
  const same = items.filter((item) => squeeze(textOf(item)) === wanted);
  const found = same.length > 0 ? same : items.filter((item) => squeeze(textOf(item)).includes(wanted));
  const [item] = found;
  if (item !== undefined && found.length === 1) return item;
  throw new OverrideProblem(
    found.length > 1
      ? `${what} ${quote(exact)} matches ${found.length} places`
      : unmatched(what, exact, items.map(textOf)),
  );
}

/** Anchors the one place of an article where `exact` stands; throws OverrideProblem for none or several. */
export function findPassage(article: DossierArticle, exact: string): Anchor {
  const places = article.blocks.flatMap((block) => {
    const starts: number[] = [];
    for (let at = block.text.indexOf(exact); at >= 0; at = block.text.indexOf(exact, at + 1)) starts.push(at);
    return starts.map((start) => ({ block, start }));
  });
  const [place] = places;
  if (place !== undefined && places.length === 1) {
    return createAnchor(article.id, place.block.id, place.block.text, place.start, place.start + exact.length);
  }
  if (places.length > 1)
    throw new OverrideProblem(`text ${quote(exact)} stands ${places.length} times in ${article.file}`);
  const sentences = article.blocks.flatMap(({ text }) => text.split(/(?<=[.!?»”])\s+/));
  throw new OverrideProblem(unmatched('text', exact, sentences));
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'").trim();
const quote = (text: string): string => `«${text.length > 80 ? `${text.slice(0, 79)}…` : text}»`;

function unmatched(what: string, wanted: string, candidates: readonly string[]): string {
  const target = squeeze(wanted).slice(0, COMPARED);
  const scored = candidates
    .map((text) => ({ text, score: distance(squeeze(text).slice(0, COMPARED), target) }))
    .sort((a, b) => a.score - b.score);
  const nearest = scored[0] === undefined ? '' : `; the nearest is ${quote(scored[0].text)}`;
  return `${what} ${quote(wanted)} matches nothing${nearest}`;
}
