import type { SummaryPoint } from '../model/dossier.js';
import { figures, KEY_FIGURES, sayShown } from './figures/figures.js';
import { conflictsHeight, fitRows } from './figures/fit-rows.js';
import { selectFigures } from './figures/select-figures.js';
import { type ConflictView, type FigureRow, viewConflicts, viewFigures } from './figures/view-figures.js';
import type { Geometry, Section, SectionContext } from './section.js';
import { measureText } from './timeline/measure-text.js';
import {
  createRuns,
  languageOf,
  type MarkView,
  type ReferenceView,
  type Run,
  viewMarks,
  viewReferences,
} from './view.js';

/** Key points on one page; an editor's choice may exceed it, a machine's is cut. */
const KEY_POINTS = 7;
/** Fewest key figures, where even these do not fit on the page. */
const FEWEST_FIGURES = 4;
/** Characters of the words around a key figure, one line of the table. */
const SNIPPET = 42;
/** A page with fewer lines of text gives the key figures a page of their own. */
const LINES_OF_ONE_PAGE = 40;

interface PointView {
  readonly text: Run;
  readonly references: readonly ReferenceView[];
  readonly marks: readonly MarkView[];
}

interface GlanceView {
  readonly id: string;
  readonly words: SectionContext['language']['labels']['glance'];
  /** Whether points and figures stand on a page each. */
  readonly spread: boolean;
  readonly points: readonly PointView[];
  readonly figures: readonly FigureRow[];
  readonly conflicts: readonly ConflictView[];
  /** Says where the other figures are when no chapter of figures follows. */
  readonly shown: string;
}

/** The key points, each with its references, and the key figures with what disagrees: one page, two of small paper. */
export const glance: Section = {
  kind: 'glance',
  part: 'summary',
  build: (context) => {
    const words = context.language.labels.glance;
    const view = viewGlance(context);
    if (view.points.length === 0 && view.figures.length === 0) return [];
    return [
      {
        id: 'glance',
        kind: 'glance',
        title: words.title,
        runningHead: words.title,
        language: context.language.tag,
        epubType: 'abstract',
        role: 'doc-abstract',
        break: 'recto',
        template: 'glance',
        view,
        headings: [],
      },
    ];
  },
};

function viewGlance(context: SectionContext): GlanceView {
  const { dossier, language, geometry } = context;
  const { height, textSize, tableSize } = geometry;
  const run = createRuns('glance', language.tag);
  const conflicts = conflictsHeight(dossier.conflicts.length, geometry);
  const spread = height / (textSize * 1.4) < LINES_OF_ONE_PAGE;
  const title = textSize * (spread ? 4 : 9.5);
  const reserved = spread ? 0 : conflicts + FEWEST_FIGURES * tableSize * 3.4;
  const { points, used } = fitPoints(dossier.summary, geometry, height - title - reserved);
  const rows = viewFigures(context, selectFigures(context, KEY_FIGURES), 'glance-figures', SNIPPET);
  const room = height - conflicts - (spread ? textSize * 3 + tableSize * 2 : title + used);
  const disputed = rows.filter((row) => row.conflict !== null).length;
  const shown = fitRows(rows, geometry, room, Math.max(FEWEST_FIGURES, disputed));
  return {
    id: 'glance',
    words: language.labels.glance,
    spread: spread && points.length > 0,
    points: points.map((point) => ({
      text: run(point.text, point.editor === undefined ? languageOf(context, point.sources) : null),
      references: viewReferences(context, point.sources),
      marks: viewMarks(context, point),
    })),
    figures: shown,
    conflicts: viewConflicts(context),
    shown: figures.build(context).length === 0 ? sayShown(context, shown.length) : '',
  };
}

/** Chooses the points that find room, and those that an editor wants in any case. */
function fitPoints(
  summary: readonly SummaryPoint[],
  { textSize, width }: Geometry,
  room: number,
): { readonly points: SummaryPoint[]; readonly used: number } {
  const columns = (width - 2.2 * textSize) / textSize;
  const references = 9;
  let used = 0;
  let count = 0;
  const points = summary.filter((point) => {
    const lines = Math.ceil((measureText(point.text) + references) / columns);
    const height = lines * textSize * 1.4 + textSize * 0.7;
    const wanted = point.pinned === true || point.editor !== undefined;
    if (!wanted && (count >= KEY_POINTS || used + height > room)) return false;
    used += height;
    count += 1;
    return true;
  });
  return { points, used };
}
