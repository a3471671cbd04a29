import { cleanCharacters } from '../../text/clean-characters.js';
import { isCalendarDate } from '../../text/edtf-check.js';
import { safeUrl } from '../../text/safe-url.js';

/** What the head of a page says of the article; null = nothing. */
export interface HtmlMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly issued: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Types of schema.org that are articles. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Most characters of a field. */
const LONGEST = 400;

/** Reads JSON-LD (schema.org), Open Graph, Dublin Core and plain meta elements, `<title>`, `<time>` and the canonical link. */
export function readHtmlMetadata(document: Document): HtmlMetadata {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = [...document.querySelectorAll('meta')].find((element) =>
        [element.getAttribute('property'), element.getAttribute('name'), element.getAttribute('itemprop')].some(
          (value) => value?.toLowerCase() === name,
        ),
      );
      const content = tidy(found?.getAttribute('content'));
      if (content !== null) return content;
    }
    return null;
  };
  const linked = readLinkedData(document);
  const publisher =
    linked.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher');
  const heading = readHeading(document);
  const title =
    heading ??
    linked.title ??
    meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline') ??
    tidy(document.title);
  const time = document
    .querySelector(
      'article time[datetime], main time[datetime], time[datetime][pubdate], time[itemprop="datePublished"]',
    )
    ?.getAttribute('datetime');
  const author =
    linked.author ??
    meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author');
  return {
    title: title === null ? null : withoutSite(title, publisher),
    publisher,
    author: author !== null && /^https?:|^@/.test(author) ? null : author,
    issued: firstDate([
      linked.issued,
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'parsely-pub-date',
        'sailthru.date',
        'date',
        'pubdate',
        'publication_date',
      ),
      time ?? null,
    ]),
    url: firstUrl([
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      meta('og:url'),
      linked.url,
    ]),
    language: tidy(document.documentElement.getAttribute('lang')),
  };
}

function tidy(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = cleanCharacters(value).text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return text === '' ? null : text;
}

/** The only h1, or that of the article. */
function readHeading(document: Document): string | null {
  const own = document.querySelector('article h1, main h1, h1[itemprop="headline"]');
  const all = document.querySelectorAll('h1');
  return tidy((own ?? (all.length === 1 ? all[0] : null))?.textContent);
}

/** Takes `| The Site` off a title. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const last = parts.at(-1) ?? '';
  const isSite = publisher !== null && last.toLowerCase() === publisher.toLowerCase();
  const isBar = /\s[|»]\s/.test(title.slice(title.length - last.length - 3));
  return parts.length > 1 && (isSite || isBar)
    ? title.slice(0, title.length - last.length).replace(/\s+[|–—·»-]\s+$/, '')
    : title;
}

/** The day as written, in the page's own time zone. */
function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const day =
      /^\s*(\d{4}-\d{2}-\d{2})/.exec(value ?? '')?.[1] ??
      /^\s*(\d{4})(\d{2})(\d{2})/
        .exec(value ?? '')
        ?.slice(1)
        .join('-');
    if (day !== undefined && isCalendarDate(day)) return day;
  }
  return null;
}

function firstUrl(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const url = value === null ? null : safeUrl(value);
    if (url !== null) return url;
  }
  return null;
}

interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly issued: string | null;
  readonly url: string | null;
}

/** Reads the first article among the JSON-LD of the page; broken JSON is passed over. */
function readLinkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > 500_000) continue;
    const article = findArticle(parseJson(text), 6);
    if (article !== null) {
      return {
        title: tidy(stringOf(article.headline)),
        publisher: nameOf(article.publisher),
        author: nameOf(article.author),
        issued: stringOf(article.datePublished),
        url: stringOf(article.url) ?? stringOf(article.mainEntityOfPage),
      };
    }
  }
  return { title: null, publisher: null, author: null, issued: null, url: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticle(item, depth - 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isFields(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(value['@graph'] ?? null, depth - 1);
}

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : isFields(value) ? stringOf(value['@id'] ?? null) : null;

function nameOf(value: unknown): string | null {
  const all = [value].flat().slice(0, 10);
  const names = all
    .map((one) => tidy(typeof one === 'string' ? one : isFields(one) ? stringOf(one.name) : null))
    .filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}
