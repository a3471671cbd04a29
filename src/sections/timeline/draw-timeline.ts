import { formatCount } from '../../languages/format-count.js';
import type { Language } from '../../languages/language.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { Geometry } from '../section.js';
import { axisTicks } from './axis-ticks.js';
import { groupEvents, type TimelineRow } from './group-events.js';
import { breakLines, measureText } from './measure-text.js';
import { stretchScale } from './stretch-scale.js';
import type { TimelineEvent } from './timeline-events.js';

/** A drawing to be made: its page, its words, and the text alternative. */
export interface Drawing extends Pick<Geometry, 'width' | 'height' | 'fontSize'> {
  readonly id: string;
  readonly title: string;
  /** Text alternative. */
  readonly text: string;
  readonly language: Language;
  /** How much wider than ours the face may be in which the drawing is shown. */
  readonly faceWidth: number;
}

/** A row with its lines and its place, in points. */
interface PlacedRow extends WrittenRow {
  readonly top: number;
  /** Track of a period beside the axis, from 0; null for a day. */
  readonly track: number | null;
}

/** Columns of the drawing, in points. */
interface Columns {
  readonly axis: number;
  readonly date: number;
  readonly text: number;
  /** Whether the date stands above the text, as on narrow pages. */
  readonly stacked: boolean;
}

/** Days → points down the axis. */
type Scale = (day: number) => number;

/** What the title above the drawing takes, in points, and the legend under it, in sizes of its type. */
const TITLE = 58;
const LEGEND = 5.6;
/** Rows that one drawing holds at most. */
const MOST_ROWS = 26;
/** Dates stand in a heavier face, which is so much wider. */
const BOLD = 1.06;
/** Tracks for periods that overlap. */
const TRACKS = 4;
const LINE = 1.28;

/**
 * Draws events along a vertical axis. Events stand in rows at their time; the axis stretches where they crowd. Events of
 * one date stand under it together. Days are dots, periods bars; what is scheduled is drawn open.
 */
export function drawTimeline(events: readonly TimelineEvent[], drawing: Drawing): string {
  const { id, width, fontSize } = drawing;
  const columns = chooseColumns(drawing);
  const room = drawing.height - TITLE - LEGEND * fontSize;
  const { rows: written, heights, total } = fitRows(events, drawing, columns, room);
  const { to } = extent(written);
  const extents = written.map(({ from }, index) => ({ from, height: heights[index] ?? 0 }));
  const { tops, place, height } = stretchScale(extents, to, Math.max(total, Math.min(total * 1.45, room)));
  const scale: Scale = (day) => place(day) + fontSize * 0.96;
  const tracks = chooseTracks(written);
  const rows = written.map(
    (row, index): PlacedRow => ({ ...row, top: tops[index] ?? 0, track: tracks[index] ?? null }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" aria-labelledby="${id}-title ${id}-text"`,
    ` viewBox="0 0 ${round(width)} ${round(height + fontSize * 1.5)}" font-size="${round(fontSize)}">`,
    `<title id="${id}-title">${escapeXml(drawing.title)}</title><desc id="${id}-text">${escapeXml(drawing.text)}</desc>`,
    drawAxis(rows, drawing, columns, scale),
    ...drawRows(rows, drawing, columns, scale),
    '</svg>',
  ].join('');
}

function chooseColumns({ width, fontSize }: Drawing): Columns {
  const axis = fontSize * 3.4;
  const date = axis + fontSize * 4.6;
  const stacked = width / fontSize < 46;
  return { axis, date, text: stacked ? date : date + fontSize * 13, stacked };
}

interface FittedRows {
  readonly rows: readonly WrittenRow[];
  readonly heights: readonly number[];
  readonly total: number;
}

/**
 * Writes two lines per event, else two for the first of a date, else one, else draws events together, until the drawing
 * fits on its page.
 */
function fitRows(events: readonly TimelineEvent[], drawing: Drawing, columns: Columns, room: number): FittedRows {
  let fitted = writeRows(events, drawing, columns, MOST_ROWS, { first: 2, next: 2 });
  if (fitted.total > room) fitted = writeRows(events, drawing, columns, MOST_ROWS, { first: 2, next: 1 });
  for (let rows = MOST_ROWS; fitted.total > room && rows > 1; rows = Math.ceil(rows * 0.8) - 1) {
    fitted = writeRows(events, drawing, columns, rows, { first: 1, next: 1 });
  }
  return fitted;
}

function writeRows(
  events: readonly TimelineEvent[],
  drawing: Drawing,
  columns: Columns,
  most: number,
  lines: { readonly first: number; readonly next: number },
): FittedRows {
  const grouped = groupEvents(events, most);
  const rows = grouped.map((row, index) => {
    const continued = isContinued(grouped[index - 1], row);
    return { ...writeLines(row, drawing, columns, continued ? lines.next : lines.first, continued), continued };
  });
  const heights = rows.map(
    (row, index) =>
      (row.lines.length * LINE + (rows[index + 1]?.continued ? 0.3 : columns.stacked ? 0.55 : 0.75)) * drawing.fontSize,
  );
  return { rows, heights, total: heights.reduce((sum, height) => sum + height, 0) };
}

interface WrittenRow extends TimelineRow {
  readonly lines: readonly string[];
  /** Whether the row has the date of the one before it, which is then not written again. */
  readonly continued: boolean;
}

function isContinued(before: TimelineRow | undefined, row: TimelineRow): boolean {
  return before !== undefined && before.date === row.date && before.scheduled === row.scheduled;
}

function writeLines(
  row: TimelineRow,
  { fontSize, width, language, faceWidth }: Drawing,
  columns: Columns,
  most: number,
  continued: boolean,
): TimelineRow & Pick<WrittenRow, 'lines'> {
  const counted = row.count > 1 ? `${formatCount(language, 'events', row.count)} – ${row.text}` : row.text;
  const lines = breakLines(counted, (width - columns.text) / fontSize / faceWidth, most);
  if (columns.stacked) {
    const room = (width - columns.text) / fontSize / faceWidth / BOLD;
    const [begin = ''] = row.date.split(' … ');
    const dates = breakLines(measureText(row.date) > room ? `${begin} …` : row.date, room, 1);
    return { ...row, lines: continued ? lines : [...dates, ...lines] };
  }
  const [date = row.date] = breakLines(row.date, (columns.text - columns.date) / fontSize - 0.6, 1);
  return { ...row, date, lines };
}

function extent(rows: readonly TimelineRow[]): { readonly from: number; readonly to: number } {
  const from = Math.min(...rows.map((row) => row.from));
  return { from, to: Math.max(...rows.map((row) => row.to), from + 1) };
}

/** Gives each period the first track that is free when it begins. */
function chooseTracks(rows: readonly WrittenRow[]): (number | null)[] {
  const ends = Array.from({ length: TRACKS }, () => Number.NEGATIVE_INFINITY);
  return rows.map((row) => {
    if (row.continued || row.to - row.from <= 1.01) return null;
    const free = ends.findIndex((end) => end < row.from);
    const track = free < 0 ? TRACKS - 1 : free;
    ends[track] = Math.max(ends[track] ?? row.to, row.to);
    return track;
  });
}

function drawAxis(
  rows: readonly PlacedRow[],
  { fontSize, language }: Drawing,
  { axis }: Columns,
  scale: Scale,
): string {
  const { from, to } = extent(rows);
  const most = Math.max(2, Math.floor((scale(to) - scale(from)) / (fontSize * 2.4)));
  let free = Number.NEGATIVE_INFINITY;
  const ticks = axisTicks(language.labels.dates, from, to, most).flatMap(({ day, label }) => {
    const y = scale(day);
    if (y < free) return [];
    free = y + fontSize * 1.5;
    return [
      `<path class="tick" d="M${round(axis - fontSize * 0.45)} ${round(y)}h${round(fontSize * 0.45)}"/>` +
        `<text class="year" x="${round(axis - fontSize * 0.75)}" y="${round(y + fontSize * 0.34)}" text-anchor="end">${escapeXml(label)}</text>`,
    ];
  });
  return `<path class="axis" d="M${round(axis)} ${round(scale(from))}V${round(scale(to))}"/>${ticks.join('')}`;
}

/** Draws the lines first, so that they run under the bars. */
function drawRows(rows: readonly PlacedRow[], { fontSize }: Drawing, columns: Columns, scale: Scale): string[] {
  const drawn = rows.map((row) => {
    const baseline = row.top + fontSize * 1.28;
    const words = writeRow(row, fontSize, columns, baseline);
    if (row.continued) return { leader: '', event: words };
    const placed = row.track === null ? drawDot(row, fontSize, columns, scale) : drawBar(row, fontSize, columns, scale);
    return { leader: drawLeader(row, placed, fontSize, columns, baseline), event: placed.mark + words };
  });
  return [...drawn.map(({ leader }) => leader), ...drawn.map(({ event }) => event)];
}

function drawLeader(row: PlacedRow, { right, at }: Mark, fontSize: number, columns: Columns, baseline: number): string {
  const elbow = columns.date - fontSize * 1.3;
  const level = baseline - fontSize * 0.32;
  const bracket = Math.abs(level - at) < 0.5 ? '' : `V${round(level)}`;
  const name = row.scheduled ? 'leader scheduled' : 'leader';
  return `<path class="${name}" d="M${round(right)} ${round(at)}H${round(elbow)}${bracket}H${round(columns.date - fontSize * 0.45)}"/>`;
}

interface Mark {
  readonly mark: string;
  /** Where the line to the row begins. */
  readonly right: number;
  readonly at: number;
}

function drawDot({ scheduled, from }: PlacedRow, fontSize: number, { axis }: Columns, scale: Scale): Mark {
  const y = scale(from);
  const radius = fontSize * 0.36;
  const name = scheduled ? 'dot open' : 'dot';
  const mark = `<circle class="${name}" cx="${round(axis)}" cy="${round(y)}" r="${round(radius)}"/>`;
  return { mark, right: axis + radius, at: y };
}

/** A period is a bar beside the axis, long enough to be seen. */
function drawBar(row: PlacedRow, fontSize: number, { axis }: Columns, scale: Scale): Mark {
  const width = fontSize * 0.46;
  const x = axis + fontSize * (0.5 + (row.track ?? 0) * 0.75);
  const y = scale(row.from);
  const height = Math.max(scale(row.to) - y, fontSize * 0.9);
  const name = row.scheduled || row.open ? 'bar open' : 'bar';
  const mark = `<rect class="${name}" x="${round(x)}" y="${round(y - fontSize * 0.3)}" width="${round(width)}" height="${round(height + fontSize * 0.3)}" rx="${round(width / 2)}"/>`;
  return { mark, right: x + width, at: y };
}

function writeRow(row: PlacedRow, fontSize: number, columns: Columns, baseline: number): string {
  const write = (text: string, x: number, y: number, name: string): string =>
    `<text class="${name}" x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`;
  const lines = row.lines.map((text, index) => {
    const isDate = columns.stacked && index === 0 && !row.continued;
    return write(text, columns.text, baseline + index * fontSize * LINE, isDate ? 'date' : 'text');
  });
  return (columns.stacked || row.continued ? '' : write(row.date, columns.date, baseline, 'date')) + lines.join('');
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
