import { formatCount } from '../languages/format-count.js';
import { formatDate } from '../languages/format-date.js';
import { formatNumber } from '../languages/format-number.js';
import type { Conflict, Figure } from '../model/dossier.js';
import { excerpt } from '../text/excerpt.js';
import { fold } from '../text/fold.js';
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

/** Rows of the key figures on the page "at a glance". */
export const KEY_FIGURES = 8;
/** Characters of the words around a figure, about one line and two lines of the table. */
export const SNIPPETS = { short: 42, long: 110 } as const;

/** One row of a table of figures. */
export interface FigureRow {
  readonly value: string;
  readonly unit: string;
  readonly text: Run;
  readonly asOf: string;
  readonly saidBy: string | null;
  readonly references: readonly ReferenceView[];
  readonly marks: readonly MarkView[];
  /** Set when the figure disagrees with another: label of the flag. */
  readonly conflict: string | null;
}

/** What two or more figures disagree about. */
export interface ConflictView {
  readonly about: string;
  readonly values: string;
  readonly explanation: string;
  readonly explained: boolean;
  readonly marks: readonly MarkView[];
}

/** All figures, when there are more than the page "at a glance" shows. */
export const figures: Section = {
  kind: 'figures',
  part: 'summary',
  build: (context) => {
    const { dossier, language } = context;
    if (dossier.figures.length <= selectKeyFigures(context, KEY_FIGURES).length) return [];
    const words = language.labels.glance;
    const rows = viewFigures(context, dossier.figures, 'figures', SNIPPETS.long);
    const count = formatCount(language, 'figures', dossier.figures.length);
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
        view: { id: 'figures', words, count, rows, conflicts: viewConflicts(context) },
        headings: [],
      },
    ];
  },
};

/**
 * Chooses the key figures: those in conflict first, then by number of sources and confidence, none twice; in reading
 * order.
 */
export function selectKeyFigures({ dossier }: SectionContext, most: number): Figure[] {
  const disputed = new Set(dossier.conflicts.flatMap((conflict) => conflict.figures));
  const weight = (figure: Figure): number =>
    (disputed.has(figure.id) ? 100 : 0) + Math.min(figure.sources.length, 20) + figure.confidence;
  const chosen = new Map<string, Figure>();
  for (const figure of dossier.figures.toSorted((a, b) => weight(b) - weight(a))) {
    const { value, upper, unit } = figure;
    const key = `${value} ${upper} ${fold(unit)}`;
    if (chosen.size < most && !chosen.has(key)) chosen.set(key, figure);
  }
  const kept = new Set(chosen.values());
  return dossier.figures.filter((figure) => kept.has(figure));
}

/** Computes the rows of a table of figures. */
export function viewFigures(
  context: SectionContext,
  list: readonly Figure[],
  chapter: string,
  snippet: number,
): FigureRow[] {
  const { dossier, language } = context;
  const words = language.labels.glance;
  const disputed = new Set(dossier.conflicts.flatMap((conflict) => conflict.figures));
  const speakers = new Map(dossier.speakers.map((speaker) => [speaker.id, speaker.label]));
  const run = createRuns(chapter, language.tag);
  return list.map((figure) => {
    const claimant = figure.claimant === null ? undefined : speakers.get(figure.claimant);
    return {
      value: formatFigure(context, figure),
      unit: figure.unit,
      text: run(excerpt(figure.text, figure.sources[0]?.exact ?? '', snippet), languageOf(context, figure.sources)),
      asOf: figure.asOf === null ? '—' : formatDate(language.labels.dates, figure.asOf),
      saidBy: claimant === undefined ? null : words.saidBy(claimant),
      references: viewReferences(context, figure.sources),
      marks: viewMarks(context, figure),
      conflict: disputed.has(figure.id) ? words.conflict : null,
    };
  });
}

/** Computes the notes on figures that disagree. */
export function viewConflicts(context: SectionContext): ConflictView[] {
  const { dossier, language } = context;
  const words = language.labels.glance;
  const byId = new Map(dossier.figures.map((figure) => [figure.id, figure]));
  return dossier.conflicts.map((conflict: Conflict) => {
    const values = conflict.figures.flatMap((id) => byId.get(id) ?? []).map((figure) => formatFigure(context, figure));
    return {
      about: conflict.about,
      values: words.conflictOf([...new Set(values)].join(' / ')),
      explanation: conflict.explanation ?? words.unexplained,
      explained: conflict.explanation !== null,
      marks: viewMarks(context, { confidence: 1, editor: conflict.editor }),
    };
  });
}

function formatFigure({ language }: SectionContext, { value, upper, qualifier }: Figure): string {
  const { numbers } = language.labels;
  const number = formatNumber(numbers, value);
  return numbers.qualifier[qualifier](upper === null ? number : numbers.range(number, formatNumber(numbers, upper)));
}
