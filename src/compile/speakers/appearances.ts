import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { phraseKeys } from '../../languages/words.js';
import type { Anchor } from '../../model/anchor.js';
import type { AnnotatedArticle, LocalPerson } from '../../model/annotation.js';
import type { Statement } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';

/** Somebody as one article knows him or her, with what that article has said by this person. */
export interface Appearance {
  readonly person: LocalPerson;
  /** Folded words of the name; empty without one. */
  readonly keys: readonly string[];
  /** Forms without article. */
  readonly forms: readonly string[];
  readonly statements: readonly Statement[];
  /** Where the person is named or meant by role, outside own statements. */
  readonly mentions: readonly Anchor[];
  /** Words of the language of the article; null when it has none. */
  readonly lexicon: PeopleLexicon | null;
  /** What the affiliation is compared by: the id of an international organisation, or the folded name. */
  readonly body: string | null;
  /** Whether somebody without a name holds the seat of a State (representative, delegate). */
  readonly isSeat: boolean;
}

/** Lists all persons of all articles with their statements, in the order of the articles. */
export function collectAppearances(
  articles: readonly AnnotatedArticle[],
  lexiconOf: (tag: string) => PeopleLexicon | null,
): Appearance[] {
  return articles.flatMap(({ article, annotations: { people, quotations } }) => {
    const lexicon = lexiconOf(article.language);
    const order = new Map(article.blocks.map(({ id }, index) => [id, index]));
    const position = ({ block, start }: Anchor): number => (order.get(block) ?? 0) * 1e7 + start;
    const bySpeaker = new Map<string, Statement[]>();
    for (const [index, { kind, parts, speaker, basis, confidence }] of quotations.entries()) {
      if (speaker === null || parts.length === 0) continue;
      const list = bySpeaker.get(speaker) ?? [];
      const text = parts.map(({ exact }) => exact).join(' … ');
      list.push({ id: `${article.id}-q${index + 1}`, kind, text, sources: [...parts], basis, confidence });
      bySpeaker.set(speaker, list);
    }
    return people.map((person): Appearance => {
      const statements = (bySpeaker.get(person.id) ?? []).toSorted(
        (a, b) => firstOf(a, position) - firstOf(b, position),
      );
      const spoken = new Set(statements.flatMap(({ sources }) => sources.map(({ block }) => block)));
      const mentions = person.mentions.filter(({ kind, anchor }) => kind !== 'pronoun' && !spoken.has(anchor.block));
      return {
        person,
        keys: person.kind === 'person' && person.name !== null ? fold(person.name).split(/\s+/) : [],
        forms: person.variants.map((form) => withoutDeterminer(form, lexicon)),
        statements,
        mentions: onePerBlock(mentions.map(({ anchor }) => anchor)),
        lexicon,
        body: bodyOf(person.affiliation, lexicon),
        isSeat: person.kind === 'unnamed' && person.country !== null && isEnvoy(person.role, lexicon),
      };
    });
  });
}

function bodyOf(affiliation: string | null, lexicon: PeopleLexicon | null): string | null {
  if (affiliation === null) return null;
  const keys = phraseKeys(affiliation, lexicon?.elisions ?? new Set());
  const known = lexicon?.organisations.international.get(keys[0] ?? '');
  return known?.find((phrase) => phrase.keys.join(' ') === keys.join(' '))?.value ?? fold(affiliation);
}

function isEnvoy(role: string | null, lexicon: PeopleLexicon | null): boolean {
  const keys = phraseKeys(role ?? '', lexicon?.elisions ?? new Set());
  return keys.some((key) => lexicon?.roles.get(key)?.some(({ value }) => value.kind === 'envoy') ?? false);
}

const firstOf = ({ sources }: Statement, position: (anchor: Anchor) => number): number =>
  Math.min(...sources.map(position));

function onePerBlock(anchors: readonly Anchor[]): Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ block }) => !seen.has(block) && seen.add(block));
}

/** Drops the article in front of "le représentant cubain"; articles that belong to a name stay ("La Poste"). */
function withoutDeterminer(form: string, lexicon: PeopleLexicon | null): string {
  if (lexicon === null) return form;
  const [word = ''] = form.split(/(?<=['’])|\s/u);
  const [key = ''] = phraseKeys(word, new Set());
  const isDeterminer = lexicon.determiners
    .get(key)
    ?.some(({ keys, value }) => keys.length === 1 && value.kind !== 'quantity');
  const rest = form.slice(word.length).trimStart();
  return isDeterminer && rest !== '' ? rest : form;
}
