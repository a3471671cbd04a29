import { formatNumber } from '../../languages/format-number.js';
import { createNotes } from '../notes.js';
import type { Geometry, Section, SectionContext } from '../section.js';
import { conflictsHeight, fitRows } from './fit-rows.js';
import { selectFigures } from './select-figures.js';
import { addNotes, type FigureRow, viewConflicts, viewFigures } from './view-figures.js';

/** Rows of the key figures on the page "at a glance". */
export const KEY_FIGURES = 8;
/** Characters of the words around a figure, at most two lines of the table. */
const SNIPPET = 80;

/** Rows that are printed in any case. */
const FEWEST = 4;
/** Height of title, lead and head of the table, and of one row more than is counted, in sizes of the text. */
const HEAD = 13;
/** A page with fewer lines of text has no room for key figures beside the key points. */
const LINES_FOR_FIGURES = 40;

/** Whether the page "at a glance" has room for key figures; they stand in the chapter of figures otherwise. */
export function hasRoomForFigures({ height, textSize }: Geometry): boolean {
  return height / (textSize * 1.4) >= LINES_FOR_FIGURES;
}

/** The figures that matter, on one page, when there are more than the page "at a glance" shows. */
export const figures: Section = {
  kind: 'figures',
  part: 'summary',
  build: (context) => {
    const { language } = context;
    const rows = fitPage(context);
    if (rows.length <= (hasRoomForFigures(context.geometry) ? KEY_FIGURES : 0)) return [];
    const words = language.labels.glance;
    const notes = createNotes(context, 'figures', language.tag);
    const noted = addNotes(rows, notes);
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
          rows: noted,
          conflicts: viewConflicts(context),
          notes: notes.list(),
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
  const rows = viewFigures(context, selectFigures(context, dossier.figures.length), 'figures', {
    snippet: SNIPPET,
    references: Number.POSITIVE_INFINITY,
  });
  const room = height - textSize * HEAD - conflictsHeight(dossier.conflicts.length, geometry);
  const disputed = rows.filter((row) => row.conflict !== null).length;
  return fitRows(rows, geometry, room, Math.max(FEWEST, disputed));
}
