import { formatCount } from '../languages/format-count.js';
import { formatDate } from '../languages/format-date.js';
import type { DossierEvent } from '../model/dossier.js';
import { createMarkup, type Markup } from '../text/markup.js';
import { createNotes, type Notes, type NoteView } from './notes.js';
import type { Section, SectionContext } from './section.js';
import { drawTimeline } from './timeline/draw-timeline.js';
import { type TimelineEvent, toTimelineEvents } from './timeline/timeline-events.js';
import {
  createRuns,
  languageOf,
  type MarkView,
  type ReferenceView,
  type Run,
  viewMarks,
  viewReferences,
} from './view.js';

/** Measures of the drawing on screens and e-readers: a phone's width, in its own units; the face is the reader's. */
const NARROW = { width: 330, height: 1100, fontSize: 11, faceWidth: 1.22 };

/** Characters of a part of a date that the narrowest column holds. */
const LONGEST_PART = 20;

interface DatePart {
  readonly text: string;
  readonly isShort: boolean;
}

interface EventView {
  readonly id: string;
  /** The date, cut where a line may break. */
  readonly date: readonly DatePart[];
  readonly scheduled: string | null;
  readonly text: Run;
  readonly references: readonly ReferenceView[];
  readonly note: NoteView | null;
  readonly marks: readonly MarkView[];
}

/** The drawn timeline, and the table of events with their sources. */
export const chronology: Section = {
  kind: 'chronology',
  part: 'summary',
  build: (context) => {
    const { dossier, language } = context;
    if (dossier.chronology.length === 0) return [];
    const words = language.labels.chronology;
    const drawings = drawTimelines(context);
    const notes = createNotes(context, 'chronology', language.tag);
    const events = viewEvents(context, notes);
    return [
      {
        id: 'chronology',
        kind: 'chronology',
        title: words.title,
        runningHead: words.title,
        language: language.tag,
        epubType: 'chapter',
        role: null,
        break: 'page',
        template: 'chronology',
        view: { id: 'chronology', words, ...drawings, events, notes: notes.list() },
        headings: [
          ...(drawings.wide === null ? [] : [{ title: words.figureTitle, target: 'chronology-drawing' }]),
          { title: words.tableTitle, target: 'chronology-table' },
        ],
      },
    ];
  },
};

function viewEvents(context: SectionContext, notes: Notes): EventView[] {
  const { dossier, language } = context;
  const { chronology: words, dates } = language.labels;
  const run = createRuns('chronology', language.tag);
  return dossier.chronology.map((event, index) => ({
    id: `ev${index + 1}`,
    date: cutDate(event.date === null ? words.undated : formatDate(dates, event.date, event.partOfDay)),
    scheduled: event.status === 'scheduled' ? words.status.scheduled : null,
    text: run(event.text, languageOf(context, event.sources)),
    references: viewReferences(context, event.sources),
    note: notes.next(event.sources),
    marks: viewMarks(context, event),
  }));
}

/** Lines of a date break after a comma or a dash between spaces, not inside "25–26 octobre 2025" or "après-midi". */
function cutDate(date: string): DatePart[] {
  return date.split(/(?<=,| –) /).map((text) => ({ text, isShort: text.length <= LONGEST_PART }));
}

function drawTimelines(context: SectionContext): { readonly wide: Markup | null; readonly narrow: Markup | null } {
  const { language, dossier, geometry } = context;
  const { labels } = language;
  const events = toTimelineEvents(dossier.chronology, (event: DossierEvent) =>
    formatDate(labels.dates, event.date, event.partOfDay),
  );
  if (events.length < 2) return { wide: null, narrow: null };
  const title = labels.chronology.figureTitle;
  const text = describe(context, events);
  const draw = (id: string, { width, height, fontSize, faceWidth }: typeof NARROW): Markup =>
    createMarkup(drawTimeline(events, { id, title, text, language, width, height, fontSize, faceWidth }));
  return { wide: draw('timeline', { ...geometry, faceWidth: 1 }), narrow: draw('timeline-narrow', NARROW) };
}

function describe({ language }: SectionContext, events: readonly TimelineEvent[]): string {
  const { chronology: words } = language.labels;
  const first = events[0]?.date ?? '';
  const last = events.at(-1)?.date ?? '';
  return words.figureText(formatCount(language, 'events', events.length), first, last);
}
