import { formatNumber } from '../../languages/format-number.js';
import type { Section, SectionContext } from '../section.js';
import { conflictsHeight, fitRows } from './fit-rows.js';
import { selectFigures } from './select-figures.js';
import { type FigureRow, viewConflicts, viewFigures } from './view-figures.js';

/** Rows of the key figures on the page "at a glance". */
export const KEY_FIGURES = 8;
/** Characters of the words around a figure, at most two lines of the table. */
const SNIPPET = 80;

/** The figures that matter, on one page, when there are more than the page "at a glance" shows. */
export const figures: Section = {
  kind: 'figures',
  part: 'summary',
  build: (context) => {
    const { language } = context;
    const rows = fitPage(context);
    if (rows.length <= KEY_FIGURES) return [];
    const words = language.labels.glance;
    return [
      {
        id: 'figures',
        kind: 'figures',
        title: words.allFigures,
        runningHead: words.allFigures,
        language: language.tag,
        epubType: 'chapter',
        role: null,
        break: 'page',
        template: 'figures',
        view: {
          id: 'figures',
          words,
          shown: sayShown(context, rows.length),
          rows,
          conflicts: viewConflicts(context),
        },
        headings: [],
      },
    ];
  },
};

/** Says how many figures are printed of how many, and where the others are; empty when all are. */
export function sayShown({ dossier, language }: SectionContext, shown: number): string {
  const { glance, numbers } = language.labels;
  const total = dossier.figures.length;
  return shown >= total ? '' : glance.figuresShown(formatNumber(numbers, shown), formatNumber(numbers, total));
}

function fitPage(context: SectionContext): FigureRow[] {
  const { dossier, geometry } = context;
  const { height, textSize } = geometry;
  const rows = viewFigures(context, selectFigures(context, dossier.figures.length), 'figures', SNIPPET);
  const room = height - textSize * 10 - conflictsHeight(dossier.conflicts.length, geometry);
  return fitRows(rows, geometry, room, 0);
}
