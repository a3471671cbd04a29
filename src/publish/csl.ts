import { findLanguage } from '../languages/registry.js';
import type { DossierArticle } from '../model/dossier.js';
import { fold } from '../text/fold.js';
import { type EdtfDate, parseEdtf } from '../text/parse-edtf.js';

/** A date of CSL-JSON: one part list, or two for an interval; year, then month and day when known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** One source in CSL-JSON (Citation Style Language 1.0.2, csl-data.json); what is not known is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'press_release' | 'webpage' | 'document';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
}

type Source = Pick<
  DossierArticle,
  'id' | 'title' | 'titleBasis' | 'publisher' | 'author' | 'issued' | 'url' | 'language'
>;

/**
 * Describes the articles in CSL-JSON, in their order. Authors stay as the page writes them (`literal`), a title taken
 * from the first sentence stands in square brackets (ISBD: supplied title), and no access date is made up.
 */
export function toCslJson(articles: readonly Source[]): CslItem[] {
  return articles.map((article) => {
    const { id, title, titleBasis, publisher, author, issued, url, language } = article;
    const date = issued === null ? null : toCslDate(issued);
    const type = chooseType(article);
    return {
      id,
      type,
      ...(title === null || title.trim() === '' ? {} : { title: titleBasis === 'lead' ? `[${title}]` : title }),
      ...(author === null ? {} : { author: [{ literal: author }] }),
      ...(publisher === null ? {} : { [type === 'press_release' ? 'publisher' : 'container-title']: publisher }),
      ...(date === null ? {} : { issued: date }),
      ...(url === null ? {} : { URL: url }),
      ...(language === 'und' ? {} : { language }),
    };
  });
}

/** A release of an authority, an article of a named outlet, a page of an unnamed one, or only a document. */
function chooseType({ publisher, url, language }: Source): CslItem['type'] {
  if (publisher === null) return url === null ? 'document' : 'webpage';
  const words = fold(publisher).split(/[^\p{L}]+/u);
  const authorities = findLanguage(language)?.citations.authorities ?? [];
  return words.some((word) => authorities.includes(word)) ? 'press_release' : 'article-newspaper';
}

/** Writes an EDTF date as CSL-JSON; null when CSL has no way to say it (a decade, an open interval). */
function toCslDate(edtf: string): CslDate | null {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  const bounds = parsed.interval ? [parsed.start, parsed.end] : [parsed.start];
  const parts = bounds.map((bound) => (bound === null || bound.span !== 1 ? null : toParts(bound)));
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const circa = bounds.some((bound) => bound !== null && (bound.approximate || bound.uncertain));
  return { 'date-parts': known, ...(circa ? { circa: true } : {}) };
}

function toParts({ year, month, day }: EdtfDate): number[] {
  return [year, month, day].filter((part) => part !== null);
}
