import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { PlaceMention } from '../../model/annotation.js';
import type { Article } from '../../model/article.js';
import type { Draft } from './drafts.js';
import { matchPhrase } from './phrases.js';
import { tokenize } from './tokens.js';

/** The State whose offices an article means when it does not say so; null rather than a guess. */
export interface HomeCountry {
  /** For ministers, presidents, members of parliament. */
  readonly ofState: string | null;
  /** The country that is named most; null when two are named as often. */
  readonly main: string | null;
  /** For mayors, judges and other local offices. */
  readonly ofPlace: string | null;
}

/** Least share of all mentions of countries that the country of an article must have. */
const SHARE = 0.5;

/** Country domains that are sold for their sound and tell nothing when the text is silent. */
const SOUNDS = new Set(['TV', 'IO', 'ME', 'AI', 'FM', 'CO', 'CC', 'WS', 'TO', 'LY', 'GG', 'SH']);

/** Gives the country of the domain a page stands under, if the text names it or no country at all. */
function publishedIn(url: string | null, counts: ReadonlyMap<string, number>, people: PeopleLexicon): string | null {
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/i.exec(url ?? '')?.[1]?.toUpperCase();
  const code = domain === 'UK' ? 'GB' : domain;
  if (!code || !people.places.names.has(code)) return null;
  return counts.has(code) || (counts.size === 0 && !SOUNDS.has(code)) ? code : null;
}

/** Words of a line of letterhead at most. */
const LETTERHEAD = 6;

/** Lists the short lines above the text in which institutions name their State or seat: `Royaume du Maroc`, `Rabat, le 3 mai`. */
function letterheadOf({ removed }: Article): string[] {
  return removed
    .slice(0, 12)
    .filter(({ rule, text }) => (rule === 'site-chrome' || rule === 'byline') && text.split(/\s+/).length <= LETTERHEAD)
    .map(({ text }) => text);
}

/** Lists the countries that lines outside the text name, each once a line. */
function countriesIn(lines: readonly (string | null)[], people: PeopleLexicon): string[] {
  return lines.flatMap((line) => {
    const tokens = tokenize(line ?? '', [], people);
    const found = new Set<string>();
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = matchPhrase(people.places.forms, tokens, at);
      const isName = phrase && (tokens[at]?.shape !== 'lower' || phrase.value.isDemonym);
      const isPersonal = people.places.personalNames.has(tokens[at]?.key ?? '');
      const isTied =
        people.ofPrepositions.has(tokens[at - 1]?.key ?? '') || people.determiners.has(tokens[at - 1]?.key ?? '');
      if (isName && phrase.value.others.length === 0 && (!isPersonal || isTied)) found.add(phrase.value.code);
    }
    return [...found];
  });
}

/**
 * Tells of which State an article speaks: that of the page's domain, if nothing speaks against it; else the one country
 * of all office-holders whose country is given, if it comes up again; for offices of State also the country that
 * has at least half of all mentions, three or more, or that the first paragraph alone names and none outdoes. Envoys speak
 * of where they come from, not of where they are.
 */
export function findHomeCountry(
  article: Article,
  places: readonly PlaceMention[],
  drafts: readonly Draft[],
  people: PeopleLexicon,
): HomeCountry {
  const counts = new Map<string, number>();
  for (const { country } of places) counts.set(country, (counts.get(country) ?? 0) + 1);
  const headed = countriesIn(
    [article.titleBasis === 'lead' ? null : article.title, article.publisher, ...letterheadOf(article)],
    people,
  );
  for (const country of headed) counts.set(country, (counts.get(country) ?? 0) + 1);
  const published = publishedIn(article.url, counts, people);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const main = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  if (published !== null) return { ofState: published, ofPlace: published, main };
  const roles = drafts.flatMap((draft) => (draft.kind === 'person' ? draft.roles : []));
  const given = new Set(
    roles.flatMap(({ kind, country }) => (kind === 'state' || kind === 'head' ? (country ?? []) : [])),
  );
  const [only] = given;
  if (only && given.size === 1 && only === main && (counts.get(only) ?? 0) > 1) {
    return { ofState: only, ofPlace: only, main };
  }
  const sent = new Set(roles.flatMap(({ kind, country }) => (kind === 'envoy' ? (country ?? []) : [])));
  const lead = article.blocks.find(({ kind }) => kind === 'paragraph')?.id;
  const inLead = new Set(places.flatMap(({ anchor, country }) => (anchor.block === lead ? [country] : [])));
  const isLead = first && first[1] > 1 && main !== null && inLead.size === 1 && inLead.has(main);
  // Adjectives alone do not make it the country of the article: others must not be named more often.
  const named = new Map<string, number>();
  for (const { kind, country } of places) if (kind !== 'demonym') named.set(country, (named.get(country) ?? 0) + 1);
  const isNamed = main !== null && [...named.values()].every((times) => times <= (named.get(main) ?? 0));
  const isMain = isNamed && first && first[1] > 2 && first[1] / places.length >= SHARE;
  // Title or publisher name the only country there is.
  const isOnly = first !== undefined && second === undefined && headed.includes(first[0]);
  const isHome = (isMain || isLead || isOnly) && main !== null && !sent.has(main);
  return { ofState: isHome ? main : null, ofPlace: isHome ? main : null, main };
}
