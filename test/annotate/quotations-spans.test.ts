import { describe, expect, it } from 'vitest';
import { findQuotedSpans } from '../../src/annotate/quotations/quoted-spans.js';
import type { BlockKind } from '../../src/model/article.js';
import { createTestArticle } from '../support/article.js';

/** Finds the quoted words of paragraphs; parts of one quotation joined by ` // `. */
function quoted(...blocks: readonly (string | { readonly kind: BlockKind; readonly text: string })[]): string[] {
  const article = createTestArticle({ language: 'fr', blocks });
  return findQuotedSpans(article.blocks).map(({ parts }) =>
    parts.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end)).join(' // '),
  );
}

describe('findQuotedSpans', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['guillemets with inner spaces', ['Il dit : « Oui. » Puis rien.'], ['Oui.']],
    ['guillemets with no-break spaces', ['Il dit : «\u00a0Oui.\u202f»'], ['Oui.']],
    ['guillemets glued to the words', ['Il dit:«Oui.»Puis rien.'], ['Oui.']],
    ['curly marks', ['She said “yes” and “no”.'], ['yes', 'no']],
    ['straight marks', ['She said "yes" and "no".'], ['yes', 'no']],
    ['straight marks with inner spaces', ['Il dit " oui " et " non ".'], ['oui', 'non']],
    ['low and high marks', ['Er sagt: „Ja.“ Dann „nein“.'], ['Ja.', 'nein']],
    ['a closing curly mark used to open', ['Han sade ”ja” igen.'], ['ja']],
    ['single angles', ['Il dit ‹oui›.'], ['oui']],
    ['single curly marks with apostrophes', ['‘It isn’t Mary’s,’ he said.'], ['It isn’t Mary’s,']],
    [
      'single straight marks with a possessive',
      ["'The farmers' case is strong,' he said."],
      ["The farmers' case is strong,"],
    ],
    ['apostrophes are no marks', ["L'eau d'hier n'est pas l'eau d’aujourd’hui."], []],
    ['possessives and years are no marks', ["The farmers' union of the '90s and the players' strike."], []],
    ['inches are no marks', ['A 12" pipe and a 6" valve'], []],
    ['marks of another kind inside', ['« Elle a dit “non”, voilà. »'], ['Elle a dit “non”, voilà.']],
    ['marks of the same kind inside', ['« Elle a dit « non », voilà. » Fin.'], ['Elle a dit « non », voilà.']],
    ['single inside double', ['“She said ‘no’ twice.”'], ['She said ‘no’ twice.']],
    ['a stray closing mark', ['Voilà » dit-il. « Oui. »'], ['Oui.']],
    ['never closed', ['Il dit : « Oui, et voilà.'], ['Oui, et voilà.']],
    ['not closed before the next', ['« Un. « Deux », dit-il.'], ['Un.', 'Deux']],
    ['opened again in each paragraph', ['« Un.', '« Deux.', '« Trois », dit-il.'], ['Un. // Deux. // Trois']],
    ['opened again by a closing mark', ['« Un.', '» Deux.', '» Trois. »'], ['Un. // Deux. // Trois.']],
    ['curly, opened again', ['“One.', '“Two,” he said.'], ['One. // Two,']],
    ['straight, opened again', ['"One.', '"Two," he said.'], ['One. // Two,']],
    ['going on without marks', ['Il dit : « Un.', 'Deux.', 'Trois. » Fin.'], ['Un. // Deux. // Trois.']],
    ['not closed, then another paragraph', ['Il dit : « Un.', 'Rien ici.', 'Elle dit : « Deux. »'], ['Un.', 'Deux.']],
    ['empty marks', ['Il dit « ».'], []],
  ];
  for (const [name, blocks, expected] of cases) {
    it(name, () => expect(quoted(...blocks).filter((text) => text !== '')).toEqual(expected));
  }

  it('goes on behind a caption, not behind a heading', () => {
    const [caption, heading] = [
      { kind: 'caption', text: 'Le port. « Photo »' },
      { kind: 'heading', text: 'Un titre' },
    ] as const;
    expect(quoted('« Un.', caption, '« Deux. »')).toEqual(['Un. // Deux.']);
    expect(quoted('« Un.', heading, '« Deux. »')).toEqual(['Un.', 'Deux.']);
  });

  it('takes a block quotation whole', () => {
    expect(quoted({ kind: 'blockquote', text: 'Nous partons ce soir.' })).toEqual(['Nous partons ce soir.']);
  });

  it('stays linear on garbage', () => {
    for (const piece of ['« ', '» ', '"', "' ", '“a” ', '“ «a» ', "'a ", '„“']) {
      const started = process.cpuUsage();
      quoted(piece.repeat(200_000 / piece.length));
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
    }
  });
});
