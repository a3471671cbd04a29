import { formatDate } from '../../languages/format-date.js';
import { formatNumber } from '../../languages/format-number.js';
import type { Anchor } from '../../model/anchor.js';
import type { Conflict, Figure } from '../../model/dossier.js';
import { excerpt } from '../../text/excerpt.js';
import type { Notes, NoteView } from '../notes.js';
import type { SectionContext } from '../section.js';
import {
  createRuns,
  languageOf,
  type MarkView,
  type ReferenceView,
  type Run,
  viewMarks,
  viewReferences,
} from '../view.js';

/** One row of a table of figures. */
export interface FigureRow {
  readonly value: string;
  readonly unit: string;
  readonly text: Run;
  readonly asOf: string;
  readonly saidBy: string | null;
  readonly references: readonly ReferenceView[];
  /** Whether there are more references than are printed here. */
  readonly more: boolean;
  readonly sources: readonly Anchor[];
  /** Set once it is known that the row is printed. */
  readonly note: NoteView | null;
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

/** How much of each figure is shown. */
interface FigureSpace {
  /** Characters of the words around a figure. */
  readonly snippet: number;
  /** References to the articles; what is left out stands in another chapter. */
  readonly references: number;
}

/** Values named in one remark on figures that disagree; their table has all. */
const MOST_VALUES = 8;

/** Computes the rows of a table of figures. */
export function viewFigures(
  context: SectionContext,
  list: readonly Figure[],
  chapter: string,
  { snippet, references }: FigureSpace,
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
      references: viewReferences(context, figure.sources).slice(0, references),
      more: figure.sources.length > references,
      sources: figure.sources,
      note: null,
      marks: viewMarks(context, figure),
      conflict: disputed.has(figure.id) ? words.conflict : null,
    };
  });
}

/** Gives the rows that are printed their notes. */
export function addNotes(rows: readonly FigureRow[], notes: Notes): FigureRow[] {
  return rows.map((row) => ({ ...row, note: notes.next(row.sources) }));
}

/** Computes the remarks on figures that disagree. */
export function viewConflicts(context: SectionContext): ConflictView[] {
  const { dossier, language } = context;
  const words = language.labels.glance;
  const byId = new Map(dossier.figures.map((figure) => [figure.id, figure]));
  return dossier.conflicts.map((conflict: Conflict) => {
    const figures = conflict.figures.flatMap((id) => byId.get(id) ?? []);
    const values = [...new Set(figures.map((figure) => formatFigure(context, figure)))];
    const named = values.length > MOST_VALUES ? [...values.slice(0, MOST_VALUES - 1), '…'] : values;
    return {
      about: conflict.about,
      values: words.conflictOf(named.join(' / ')),
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
