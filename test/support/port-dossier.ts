import type { Dossier } from '../../src/model/dossier.js';

/** Makes a small valid dossier of one article; every anchor slice equals its exact text. */
export function createPortDossier(overrides: Partial<Dossier> = {}): Dossier {
  const text = 'Le port a rouvert mardi 3 mars 2026 devant 200 personnes.';
  const anchor = (exact: string) => {
    const start = text.indexOf(exact);
    return { article: 'port', block: 'b1', start, end: start + exact.length, exact };
  };
  return {
    version: 1,
    title: 'Le port rouvert',
    titleBasis: 'stated',
    subtitle: null,
    reference: null,
    producer: null,
    notice: null,
    language: 'fr',
    asOf: '2026-03-03',
    event: null,
    articles: [
      {
        id: 'port',
        file: 'port.txt',
        sha256: '0'.repeat(64),
        title: 'Le port rouvert',
        titleBasis: 'stated',
        publisher: null,
        author: null,
        issued: '2026-03-03',
        issuedBasis: 'stated',
        language: 'fr',
        url: null,
        blocks: [{ id: 'b1', kind: 'paragraph', text, number: 1 }],
        removed: [],
        dates: [
          {
            text: 'mardi 3 mars 2026',
            edtf: '2026-03-03',
            basis: 'stated',
            confidence: 1,
            anchor: anchor('mardi 3 mars 2026'),
          },
        ],
      },
    ],
    missing: [],
    summary: [{ text, sources: [anchor(text)], confidence: 1 }],
    chronology: [
      { id: 'e1', date: '2026-03-03', status: 'past', text, sources: [anchor('mardi 3 mars 2026')], confidence: 1 },
    ],
    speakers: [],
    figures: [],
    conflicts: [],
    threshold: 0.5,
    corrections: {},
    ...overrides,
  };
}
