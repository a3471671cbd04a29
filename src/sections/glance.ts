import { type ConflictView, type FigureRow, selectKeyFigures, viewConflicts, viewFigures } from './figures.js';
import type { Section, SectionContext } from './section.js';
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
    figures: viewFigures(context, selectKeyFigures(context), 'glance-figures'),
    conflicts: viewConflicts(context),
  };
}
