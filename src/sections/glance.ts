import type { SummaryPoint } from '../model/dossier.js';
import { figures, hasRoomForFigures, KEY_FIGURES, sayShown } from './figures/figures.js';
import { conflictsHeight, fitRows } from './figures/fit-rows.js';
import { selectFigures } from './figures/select-figures.js';
import { addNotes, type ConflictView, type FigureRow, viewConflicts, viewFigures } from './figures/view-figures.js';
import { createNotes, type NoteView } from './notes.js';
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
/** Remarks on figures that disagree, and references of one figure, where a chapter of figures has all of them. */
const MOST_CONFLICTS = 5;
const MOST_REFERENCES = 3;
/** Characters of the words around a key figure, one line of the table. */
const SNIPPET = 42;
/** Line height of a point in sizes of its type, and the space below it in points. */
const LINE = 1.4;
const SPACE = 7;
/** Height of the title and of the heading of the figures, in sizes of the text. */
const TITLE = 4;
const HEADING = 5.5;

interface PointView {
  readonly text: Run;
  readonly references: readonly ReferenceView[];
  readonly note: NoteView | null;
  readonly marks: readonly MarkView[];
}

interface GlanceView {
  readonly id: string;
  readonly words: SectionContext['language']['labels']['glance'];
  readonly points: readonly PointView[];
  readonly figures: readonly FigureRow[];
  readonly conflicts: readonly ConflictView[];
  readonly notes: readonly NoteView[];
  /** Says where the other figures are when no chapter of figures follows. */
  readonly shown: string;
}

/** The key points, each with its references, and, where the page has room, the key figures with what disagrees. */
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
  const hasFigures = hasRoomForFigures(geometry);
  // One page: what finds no room here stands in the chapter of figures, if there is one.
  const hasChapter = figures.build(context).length > 0;
  const conflicts = viewConflicts(context).slice(0, hasChapter ? MOST_CONFLICTS : undefined);
  const disputes = conflictsHeight(conflicts.length, geometry);
  const head = textSize * (hasFigures ? TITLE + HEADING : TITLE);
  const reserved = hasFigures ? disputes + FEWEST_FIGURES * tableSize * 3.4 : 0;
  const { points, used } = fitPoints(dossier.summary, geometry, height - head - reserved);
  const rows = viewFigures(context, selectFigures(context, KEY_FIGURES), 'glance-figures', {
    snippet: SNIPPET,
    references: hasChapter ? MOST_REFERENCES : Number.POSITIVE_INFINITY,
  });
  const disputed = rows.filter((row) => row.conflict !== null).length;
  const fewest = Math.max(FEWEST_FIGURES, hasChapter ? Math.min(disputed, KEY_FIGURES) : disputed);
  const shown = hasFigures ? fitRows(rows, geometry, height - disputes - head - used, fewest) : [];
  const notes = createNotes(context, 'glance', language.tag);
  const viewed = points.map((point) => ({
    text: run(point.text, point.editor === undefined ? languageOf(context, point.sources) : null),
    references: viewReferences(context, point.sources),
    note: notes.next(point.sources),
    marks: viewMarks(context, point),
  }));
  return {
    id: 'glance',
    words: language.labels.glance,
    points: viewed,
    figures: addNotes(shown, notes),
    notes: notes.list(),
    conflicts: hasFigures ? conflicts : [],
    shown: hasChapter ? '' : sayShown(context, shown.length),
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
    const height = lines * textSize * LINE + SPACE;
    const wanted = point.pinned === true || point.editor !== undefined;
    if (!wanted && (count >= KEY_POINTS || used + height > room)) return false;
    used += height;
    count += 1;
    return true;
  });
  return { points, used };
}
