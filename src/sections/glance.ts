import {
  type ConflictView,
  type FigureRow,
  KEY_FIGURES,
  SNIPPETS,
  selectKeyFigures,
  viewConflicts,
  viewFigures,
} from './figures.js';
import type { Section, SectionContext } from './section.js';
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

interface PointView {
  readonly text: Run;
  readonly references: readonly ReferenceView[];
  readonly marks: readonly MarkView[];
}

interface GlanceView {
  readonly id: string;
  readonly words: SectionContext['language']['labels']['glance'];
  readonly points: readonly PointView[];
  readonly figures: readonly FigureRow[];
  readonly conflicts: readonly ConflictView[];
}

/** One page with the key points, each with its references, and the key figures with what disagrees. */
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
  const { dossier, language } = context;
  const run = createRuns('glance', language.tag);
  const chosen = dossier.summary.filter(
    (point, index) => index < KEY_POINTS || point.pinned === true || point.editor !== undefined,
  );
  return {
    id: 'glance',
    words: language.labels.glance,
    points: chosen.map((point) => ({
      text: run(point.text, point.editor === undefined ? languageOf(context, point.sources) : null),
      references: viewReferences(context, point.sources),
      marks: viewMarks(context, point),
    })),
    figures: viewFigures(
      context,
      selectKeyFigures(context, countRows(context, chosen)),
      'glance-figures',
      SNIPPETS.short,
    ),
    conflicts: viewConflicts(context),
  };
}

/** Fewest key figures, where even these do not fit on the page. */
const FEWEST_FIGURES = 4;

/** Estimates how many key figures find room on the page under the points; all that disagree are shown in any case. */
function countRows({ dossier, geometry }: SectionContext, points: readonly { readonly text: string }[]): number {
  const { textSize, tableSize, width, height } = geometry;
  const line = textSize * 1.4;
  const columns = (width - 2.2 * textSize) / textSize;
  const references = 9;
  const pointLines = points.map(({ text }) => Math.ceil((measureText(text) + references) / columns));
  const used = pointLines.reduce((sum, lines) => sum + lines * line + textSize * 0.7, 0) + textSize * 9.5;
  const conflicts = dossier.conflicts.length === 0 ? 0 : (2.6 + dossier.conflicts.length * 1.5) * tableSize * 1.4;
  const rows = Math.floor((height - used - conflicts) / (tableSize * 3.4));
  const disputed = new Set(dossier.conflicts.flatMap(({ figures }) => figures)).size;
  return Math.min(KEY_FIGURES, Math.max(rows, disputed, FEWEST_FIGURES));
}
