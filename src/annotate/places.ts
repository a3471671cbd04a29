import { isGivenName } from '../languages/given-names.js';
import type { PlaceForm } from '../languages/grammar/places.js';
import type { Language } from '../languages/language.js';
import { createAnchor } from '../model/anchor.js';
import type { PlaceMention } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import { matchPhrase } from './people/phrases.js';
import { tokenizeBlocks } from './people/reading.js';
import type { Token } from './people/tokens.js';

interface Found {
  readonly form: PlaceForm;
  readonly mention: Omit<PlaceMention, 'country'>;
}

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'initial');

/**
 * Finds countries by name, alias, nationality or town; the longest match wins. A form that is also a personal name does
 * not count beside other parts of a name ("Jordan Smith", "M. France"); one that several countries share ("Congolese")
 * means the one that the article names unmistakably.
 */
export function annotatePlaces(
  article: Article,
  language: Language,
  cut: readonly (readonly Token[])[] = tokenizeBlocks(article, language, []),
): PlaceMention[] {
  const found: Found[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const tokens = cut[index] ?? [];
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = matchPhrase(language.people.places.forms, tokens, at);
      if (phrase === null) continue;
      const end = at + phrase.keys.length;
      const kind = phrase.value.isDemonym && tokens[at]?.shape === 'lower' ? 'demonym' : phrase.value.kind;
      if (!isPlace(phrase.value, kind, tokens, at, end, language)) continue;
      const [first, last] = [tokens[at], tokens[end - 1]];
      if (!first || !last) continue;
      const anchor = createAnchor(article.id, block.id, block.text, first.start, last.end);
      found.push({ form: phrase.value, mention: { kind, anchor } });
      at = end - 1;
    }
  }
  const certain = new Set(found.filter(({ form }) => form.others.length === 0).map(({ form }) => form.code));
  return found.map(({ form, mention }) => {
    const country = certain.has(form.code) ? form.code : (form.others.find((code) => certain.has(code)) ?? form.code);
    return { country, ...mention };
  });
}

function isPlace(
  form: PlaceForm,
  kind: PlaceMention['kind'],
  tokens: readonly Token[],
  at: number,
  end: number,
  { people }: Language,
): boolean {
  const { places } = people;
  const [first, before, after] = [tokens[at], tokens[at - 1], tokens[end]];
  if (!first) return false;
  if (form.upper && first.text !== first.text.toUpperCase()) return false;
  if (kind === 'demonym') {
    if (places.hasCapitalDemonyms && !isCapitalised(first)) return false;
    const isNoun = after === undefined || after.shape === 'mark' || people.functionWords.has(after.key);
    return !(isNoun && before && places.languageCues.has(before.key));
  }
  if (!isCapitalised(first)) return false;
  if (end - at > 1) return true;
  if (isInFirm(tokens, at, end, people)) return false;
  const isAfterArticle =
    before !== undefined && (places.articles.has(before.key) || people.localPrepositions.has(before.key));
  if (places.articleNeeded.has(first.key) && !isAfterArticle) return false;
  if (before && matchPhrase(people.honorifics, tokens, at - 1) !== null) return false;
  if (!places.personalNames.has(first.key)) return true;
  const isBehindName =
    isCapitalised(before) && first.spaced && !isWord(before, people) && (!before?.initial || isGivenName(before.key));
  const isBeforeName = isCapitalised(after) && after?.spaced === true && !isWord(after, people);
  if (isBehindName) return false;
  return !isBeforeName || (before !== undefined && people.localPrepositions.has(before.key));
}

/** "Radio France internationale", "France Bleu": a country inside the name of a firm, set apart by no article or preposition. */
function isInFirm(tokens: readonly Token[], at: number, end: number, people: Language['people']): boolean {
  if (people.hasNounModifiers) return false;
  const [before, after] = [tokens[at - 1], tokens[end]];
  const isBehindNoun =
    before !== undefined &&
    isCapitalised(before) &&
    tokens[at]?.spaced === true &&
    (people.organisations.nouns.has(before.key) || people.organisations.words.has(before.key));
  if (isBehindNoun) return true;
  const isTied =
    before !== undefined &&
    (people.localPrepositions.has(before.key) ||
      people.places.articles.has(before.key) ||
      people.ofPrepositions.has(before.key));
  return !isTied && after?.shape === 'capital' && after.spaced && !isWord(after, people) && !isGivenName(after.key);
}

/** Tells words that are no part of a personal name: function words, roles, portfolios, organisations, nationalities. */
function isWord(token: Token | undefined, people: Language['people']): boolean {
  if (!token) return true;
  const { key } = token;
  const { functionWords, roles, roleModifiers, portfolios, calendar, organisations, places } = people;
  return (
    functionWords.has(key) ||
    calendar.has(key) ||
    roleModifiers.has(key) ||
    portfolios.has(key) ||
    roles.has(key) ||
    organisations.nouns.has(key) ||
    organisations.words.has(key) ||
    places.forms.has(key)
  );
}
