import type { Language } from '../languages/language.js';
import { createAnchor } from '../model/anchor.js';
import type { LocalPerson, PersonMention, PlaceMention, Sentence } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import { describe } from './people/attributes.js';
import { findShortNames, identifyBodies, nameBodies } from './people/body-drafts.js';
import { type Draft, type DraftMention, genderOf, positionOf } from './people/drafts.js';
import { findHomeCountry, type HomeCountry } from './people/home-country.js';
import { identifyPeople } from './people/identities.js';
import { resolvePronouns } from './people/pronouns.js';
import { readBlocks, tokenizeBlocks } from './people/reading.js';
import { resolveRoles } from './people/role-references.js';
import { scanBlock } from './people/scan.js';
import type { Token } from './people/tokens.js';

/**
 * Finds everybody an article speaks of: named persons with role and affiliation, unnamed representatives, groups and
 * organisations that can speak, after coreference. Each mention's anchor covers the whole referring expression: article,
 * title, role, name and apposition ("Le ministre de l'Intérieur, Jean Untel" is one mention of kind `full-name`);
 * pronouns that stand as subjects outside quotation marks are mentions of kind `pronoun`.
 */
export function annotatePeople(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
  cut: readonly (readonly Token[])[] = tokenizeBlocks(article, language, sentences),
): LocalPerson[] {
  const { people } = language;
  const readings = readBlocks(article, cut, sentences, places, language.people);
  const scans = readings.map((reading) => scanBlock(reading, people));
  const bodies = nameBodies(scans);
  const drafts = identifyPeople(scans, people, bodies);
  const home = findHomeCountry(article, places, drafts, people);
  resolveRoles(scans, drafts, { people, bodies, home });
  drafts.push(...identifyBodies(findShortNames(scans, people), people));
  resolvePronouns(readings, drafts, people);
  return drafts
    .filter(({ mentions }) => mentions.length > 0)
    .map((draft) => ({ draft, first: Math.min(...draft.mentions.map(positionOf)) }))
    .sort((a, b) => a.first - b.first)
    .map(({ draft }, index) => finish(draft, `p${index + 1}`, article, home, language));
}

function finish(draft: Draft, id: string, article: Article, home: HomeCountry, { people }: Language): LocalPerson {
  const { role, affiliation, country } = describe(draft, home, people);
  const anchorOf = ({ reading, from, to }: Pick<DraftMention, 'reading' | 'from' | 'to'>) => {
    const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
    return createAnchor(article.id, reading.block.id, reading.block.text, first?.start ?? 0, last?.end ?? 0);
  };
  const mentions = draft.mentions
    .toSorted((a, b) => positionOf(a) - positionOf(b))
    .map((mention): PersonMention => ({ anchor: anchorOf(mention), kind: mention.kind, person: id }));
  const names = draft.names.toSorted((a, b) => b.keys.length - a.keys.length);
  // "le représentant cubain" is representative, of Cuba.
  const isDelegate = draft.kind === 'unnamed' && role?.kind === 'envoy' && country !== null;
  const isBody = draft.kind === 'organisation' || draft.kind === 'collective';
  return {
    id,
    kind: draft.kind,
    name: draft.kind === 'person' || draft.kind === 'organisation' ? (names[0]?.text ?? null) : null,
    variants: draft.forms,
    role: (isDelegate ? role?.headText : role?.text)?.replace(/\s+/g, ' ') ?? null,
    affiliation: affiliation?.replace(/\s+/g, ' ') ?? null,
    country: isBody ? draft.country : country,
    gender: genderOf(draft),
    mentions,
    evidence: draft.roles.slice(0, 3).map(({ reading, span }) => anchorOf({ reading, ...span })),
    confidence: confidenceOf(draft),
  };
}

/** A name with a title, a form of address or a calling is almost certain; one without any proof is a guess. */
function confidenceOf({ kind, roles, names, forms }: Draft): number {
  if (kind === 'unnamed')
    return roles.some(({ country, organisation }) => country !== null || organisation !== null) ? 0.9 : 0.7;
  if (kind !== 'person') return 0.8;
  const isLong = names.some(({ keys }) => keys.length > 1);
  return roles.length > 0 ? (isLong ? 0.97 : 0.85) : isLong && forms.length > 1 ? 0.85 : 0.65;
}
