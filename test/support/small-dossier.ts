import type { Anchor } from '../../src/model/anchor.js';
import type { Dossier, Speaker, Statement } from '../../src/model/dossier.js';

const TEXT_A =
  'La ministre Awa Diop a annoncé que 12 pays avaient signé. « Nous irons plus loin », a-t-elle dit. Le 3 mai 2024, le texte entre en vigueur.';
const TEXT_B = 'Selon Paul Renard, 14 pays ont signé. Il a promis une aide. Il a promis une aide.';

/** Anchors the nth place of `exact` in a block text. */
export function anchorOf(article: string, block: string, text: string, exact: string): Anchor {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`${exact} is not in ${text}`);
  return { article, block, start, end: start + exact.length, exact };
}

const a = (exact: string): Anchor => anchorOf('a', 'b1', TEXT_A, exact);
const b = (exact: string): Anchor => anchorOf('b', 'b1', TEXT_B, exact);

function statement(id: string, kind: Statement['kind'], anchor: Anchor): Statement {
  return { id, kind, text: anchor.exact, sources: [anchor], basis: 'verb', confidence: 0.8 };
}

function speaker(id: string, name: string, statements: Statement[], mentions: Anchor[]): Speaker {
  return {
    id,
    kind: 'person',
    name,
    label: name,
    sortName: name,
    variants: [],
    role: null,
    affiliation: null,
    country: null,
    statements,
    mentions,
    confidence: 0.8,
  };
}

/** A dossier of two articles, for tests of corrections. */
export function createSmallDossier(): Dossier {
  const article = (id: string, text: string): Dossier['articles'][number] => ({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    title: id,
    titleBasis: 'stated',
    publisher: null,
    author: null,
    issued: '2024-05-03',
    issuedBasis: 'stated',
    language: 'fr',
    url: null,
    blocks: [{ id: 'b1', kind: 'paragraph', text, number: 1 }],
    removed: [],
    dates: [],
  });
  const figure = (id: string, value: number, anchor: Anchor): Dossier['figures'][number] => ({
    id,
    value,
    upper: null,
    qualifier: 'exact',
    unit: 'pays',
    text: anchor.exact,
    asOf: null,
    claimant: null,
    sources: [anchor],
    confidence: 0.7,
  });
  return {
    version: 1,
    title: 'Dossier',
    titleBasis: 'stated',
    subtitle: null,
    reference: null,
    producer: null,
    notice: null,
    language: 'fr',
    asOf: '2024-05-03',
    event: null,
    articles: [article('a', TEXT_A), article('b', TEXT_B)],
    missing: [],
    summary: [
      {
        text: a('Le 3 mai 2024, le texte entre en vigueur.').exact,
        sources: [a('Le 3 mai 2024, le texte entre en vigueur.')],
        confidence: 0.9,
      },
    ],
    chronology: [
      {
        id: 'e1',
        date: '2024-05-03',
        status: 'past',
        text: a('Le 3 mai 2024, le texte entre en vigueur.').exact,
        sources: [a('Le 3 mai 2024, le texte entre en vigueur.')],
        confidence: 0.9,
      },
    ],
    speakers: [
      speaker(
        's1',
        'Awa Diop',
        [
          statement('q1', 'indirect', a('que 12 pays avaient signé')),
          statement('q2', 'direct', a('Nous irons plus loin')),
        ],
        [a('Awa Diop')],
      ),
      speaker('s2', 'Paul Renard', [statement('q3', 'indirect', b('14 pays ont signé'))], [b('Paul Renard')]),
    ],
    figures: [figure('f1', 12, a('12 pays')), figure('f2', 14, b('14 pays'))],
    conflicts: [{ id: 'c1', figures: ['f1', 'f2'], about: 'pays', explanation: null }],
    threshold: 0.6,
    corrections: {},
  };
}
