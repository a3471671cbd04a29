import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { eventDateOf, orderArticles } from '../../src/compile/order-articles.js';
import { listCandidates } from '../../src/compile/summary/candidates.js';
import { compileSummary } from '../../src/compile/summary/compile-summary.js';
import { findLanguage } from '../../src/languages/registry.js';
import type { AnnotatedArticle } from '../../src/model/annotation.js';
import { createTestArticle, type TestArticleOptions } from '../support/article.js';

function read(options: TestArticleOptions): AnnotatedArticle {
  const article = createTestArticle(options);
  return { article, annotations: annotate(article, findLanguage(options.language)) };
}

const FIRST = read({
  id: 'a',
  language: 'fr',
  issued: '2024-05-04',
  blocks: [
    'Le Forum de Dakar sur l’eau s’est tenu le 3 mai 2024 à Dakar, en présence de ministres de toute la région.',
    { kind: 'heading', text: 'La ministre Awa Diop annonce un accord historique sur le partage des eaux du fleuve.' },
    'La ministre Awa Diop a déclaré que 12 pays avaient signé l’accord sur le partage des eaux du fleuve.',
    'Il a ajouté que cet accord était le premier du genre et qu’il faudrait le ratifier avant la fin de l’année.',
    '« Nous irons plus loin ensemble, et nous le ferons sans attendre que d’autres décident à notre place. »',
    'L’accord sur le partage des eaux entrera en vigueur lorsque huit États au moins l’auront ratifié.',
    {
      kind: 'caption',
      text: 'Les ministres réunis à Dakar devant la presse internationale au complet. Photo : Sans Nom',
    },
  ],
});
const SECOND = read({
  id: 'b',
  language: 'fr',
  issued: '2024-05-05',
  blocks: [
    'Le Forum de Dakar sur l’eau s’est tenu le 3 mai 2024 à Dakar, en présence des ministres de toute la région.',
    'Les négociations sur le partage des eaux du fleuve avaient été lancées le 12 mars 2019 à Bamako par six États.',
    'Selon Paul Renard, directeur de l’Office du fleuve, quatre barrages seront construits au titre de l’accord.',
  ],
});
const CONTEXT = { chronology: [], figures: [], conflicts: [], eventDate: '2024-05-03', language: 'fr', most: 7 };

describe('summary', () => {
  const points = compileSummary([FIRST, SECOND], CONTEXT).map(({ text }) => text);

  it('begins with the event', () => {
    expect(points[0]).toContain('s’est tenu le 3 mai 2024 à Dakar');
  });

  it('tells nothing twice', () => {
    expect(points.filter((text) => text.includes('s’est tenu')).length).toBe(1);
  });

  it('takes whole sentences, never captions, headings, bare quotations or sentences that lean on others', () => {
    for (const text of points) expect(text).not.toMatch(/^(?:Il a ajouté|«)|Photo|annonce un accord historique/);
  });

  it('says what comes next', () => {
    expect(points.some((text) => text.includes('entrera en vigueur'))).toBe(true);
  });

  it('is anchored to what the articles say', () => {
    for (const { text, sources } of compileSummary([FIRST, SECOND], CONTEXT)) {
      const [anchor] = sources;
      const block = [FIRST, SECOND]
        .find(({ article }) => article.id === anchor?.article)
        ?.article.blocks.find(({ id }) => id === anchor?.block);
      expect(block?.text.slice(anchor?.start, anchor?.end)).toBe(text);
    }
  });

  it('offers no sentence that points outside itself', () => {
    const dangling = [
      ['fr', 'Par ailleurs, les délégations ont discuté de la répartition des ressources pendant deux journées.'],
      ['fr', 'La première est d’obtenir que les États ratifient le texte et le reprennent dans leur droit interne.'],
      ['fr', 'Dix mois plus tard, les États ont été invités à signer le texte au siège de l’organisation régionale.'],
      ['fr', 'Le ministre a indiqué que la discussion reprendrait demain matin dans la grande salle du palais.'],
      ['en', 'However, the delegations discussed the distribution of resources for two whole days in the capital.'],
      ['en', 'The second is to make sure that every one of the member states shares its best practice with others.'],
      ['en', 'On the morning of 25 October, the representatives of sixty-nine member countries solemnly signed it.'],
    ] as const;
    for (const [language, text] of dangling)
      expect(listCandidates([read({ language, text, issued: '2024-05-04' })]), text).toEqual([]);
  });
});

describe('order of articles', () => {
  const ids = (articles: readonly AnnotatedArticle[]): string[] => articles.map(({ article }) => article.id);

  it('follows the event, then publication, then file', () => {
    expect(ids(orderArticles([SECOND, FIRST], 'event'))).toEqual(['a', 'b']);
  });

  it('follows a list of file names, the rest after it', () => {
    expect(ids(orderArticles([FIRST, SECOND], ['b.txt']))).toEqual(['b', 'a']);
  });

  it('puts articles without any date last', () => {
    const undated = read({ id: '0', language: 'fr', text: 'Un texte sans la moindre date.', issued: null });
    expect(ids(orderArticles([undated, SECOND, FIRST], 'event'))).toEqual(['a', 'b', '0']);
  });

  it('takes the event nearest to publication', () => {
    expect(eventDateOf(SECOND.annotations.dates, '2024-05-05')).toBe('2024-05-03');
    expect(eventDateOf([], null)).toBeNull();
  });
});
