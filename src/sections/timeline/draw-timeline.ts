import { formatCount } from '../../languages/format-count.js';
import type { Labels } from '../../languages/grammar/labels.js';
import type { Language } from '../../languages/language.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { Geometry } from '../section.js';
import { axisTicks } from './axis-ticks.js';
import { groupEvents, type TimelineRow } from './group-events.js';
import { breakLines, measureText } from './measure-text.js';
import type { TimelineEvent } from './timeline-events.js';

interface Drawing extends Geometry {
  readonly id: string;
  readonly title: string;
  /** Text alternative. */
  readonly text: string;
  readonly labels: Labels;
  readonly language: Language;
}

/** A row with its lines and its place, in points. */
interface PlacedRow extends TimelineRow {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** Columns of the drawing, in points. */
interface Columns {
  readonly axis: number;
  readonly elbow: number;
  readonly date: number;
  readonly text: number;
  /** Whether the date stands above the text, as on narrow pages. */
  readonly stacked: boolean;
}

/**
 * Draws events along a vertical axis that keeps the proportions of time. Events stand in rows beside it, each joined to
 * its true place by a line: a dense day fans out. Days are dots, periods bars; what is scheduled is drawn open.
 */
export function drawTimeline(events: readonly TimelineEvent[], drawing: Drawing): string {
  const columns = chooseColumns(drawing);
  const rows = placeRows(groupEvents(events), drawing, columns);
  const last = rows.at(-1);
  const height = last ? last.top + last.height : 0;
  const scale = createScale(rows, drawing.fontSize, height);
  const body = [
    drawAxis(rows, drawing, columns, scale),
    ...rows.map((row, index) => drawRow(row, rows.slice(Math.max(0, index - 8), index), drawing, columns, scale)),
  ];
  const { id, width } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" aria-labelledby="${id}-title ${id}-text"`,
    ` viewBox="0 0 ${round(width)} ${round(height)}" font-size="${drawing.fontSize}">`,
    `<title id="${id}-title">${escapeXml(drawing.title)}</title><desc id="${id}-text">${escapeXml(drawing.text)}</desc>`,
    ...body,
    '</svg>',
  ].join('');
}

function chooseColumns({ width, fontSize }: Geometry): Columns {
  const axis = fontSize * 3.6;
  const elbow = axis + fontSize * 1.2;
  const date = axis + fontSize * 4;
  const stacked = width / fontSize < 44;
  return { axis, elbow, date, text: stacked ? date : date + fontSize * 12.5, stacked };
}

function placeRows(rows: readonly TimelineRow[], drawing: Drawing, columns: Columns): PlacedRow[] {
  const { fontSize, width, language } = drawing;
  const room = (width - columns.text) / fontSize;
  const most = rows.length > 18 && !columns.stacked ? 1 : 2;
  let top = 0;
  return rows.map((row) => {
    const counted = row.count > 1 ? `${formatCount(language, 'events', row.count)} – ${row.text}` : row.text;
    const text = breakLines(counted, room, most);
    const lines = columns.stacked ? [row.date, ...text] : text;
    const height = (lines.length * 1.28 + 0.85) * fontSize;
    const placed = { ...row, lines, top, height };
    top += height;
    return placed;
  });
}

type Scale = (day: number) => number;

/** Days → points: linear from the first beginning to the last end, with half a row left at both ends. */
function createScale(rows: readonly PlacedRow[], fontSize: number, height: number): Scale {
  const from = Math.min(...rows.map((row) => row.from));
  const to = Math.max(...rows.map((row) => row.to), from + 1);
  const margin = fontSize * 1.2;
  return (day) => margin + ((day - from) / (to - from)) * Math.max(height - 2 * margin, 1);
}

function drawAxis(rows: readonly PlacedRow[], drawing: Drawing, { axis }: Columns, scale: Scale): string {
  const from = Math.min(...rows.map((row) => row.from));
  const to = Math.max(...rows.map((row) => row.to), from + 1);
  const { fontSize, labels } = drawing;
  const most = Math.max(2, Math.floor((scale(to) - scale(from)) / (fontSize * 2.4)));
  const ticks = axisTicks(labels.dates, from, to, most).map(({ day, label }) => {
    const y = round(scale(day));
    return (
      `<path class="tick" d="M${round(axis - fontSize * 0.45)} ${y}h${round(fontSize * 0.45)}"/>` +
      `<text class="year" x="${round(axis - fontSize * 0.7)}" y="${round(scale(day) + fontSize * 0.34)}" text-anchor="end">${escapeXml(label)}</text>`
    );
  });
  return `<path class="axis" d="M${round(axis)} ${round(scale(from))}V${round(scale(to))}"/>${ticks.join('')}`;
}

function drawRow(
  row: PlacedRow,
  before: readonly PlacedRow[],
  drawing: Drawing,
  columns: Columns,
  scale: Scale,
): string {
  const { fontSize } = drawing;
  const isPeriod = row.to - row.from > 1.01 && scale(row.to) - scale(row.from) > fontSize * 0.9;
  const y = isPeriod ? (scale(row.from) + scale(row.to)) / 2 : scale(row.from);
  const baseline = row.top + fontSize * 1.35;
  const mark = isPeriod ? drawBar(row, before, drawing, columns, scale) : drawDot(row, fontSize, columns.axis, y);
  const state = row.scheduled ? ' scheduled' : '';
  const leader = `<path class="leader${state}" d="M${round(columns.axis + fontSize * 0.5)} ${round(y)}L${round(columns.elbow)} ${round(y)}L${round(columns.date - fontSize * 1.3)} ${round(baseline - fontSize * 0.32)}H${round(columns.date - fontSize * 0.4)}"/>`;
  return `<g class="event${state}">${leader}${mark}${writeRow(row, drawing, columns, baseline)}</g>`;
}

function drawDot({ scheduled }: PlacedRow, fontSize: number, x: number, y: number): string {
  return `<circle class="${scheduled ? 'dot open' : 'dot'}" cx="${round(x)}" cy="${round(y)}" r="${round(fontSize * 0.34)}"/>`;
}

/** A period is a bar on the axis; one that overlaps an earlier one moves to the left of it. */
function drawBar(
  row: PlacedRow,
  before: readonly PlacedRow[],
  { fontSize }: Drawing,
  { axis }: Columns,
  scale: Scale,
): string {
  const lane = before.filter((other) => other.to - other.from > 1.01 && other.to > row.from).length % 2;
  const width = fontSize * 0.5;
  const x = axis - width / 2 - lane * fontSize * 0.7;
  const y = scale(row.from);
  return `<rect class="${row.scheduled || row.open ? 'bar open' : 'bar'}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(scale(row.to) - y)}" rx="${round(width / 2)}"/>`;
}

function writeRow(row: PlacedRow, { fontSize, width }: Drawing, columns: Columns, baseline: number): string {
  const line = (text: string, x: number, y: number, name: string): string =>
    `<text class="${name}" x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`;
  const lines = row.lines.map((text, index) =>
    line(text, columns.text, baseline + index * fontSize * 1.28, columns.stacked && index === 0 ? 'date' : 'text'),
  );
  if (columns.stacked) return lines.join('');
  const room = Math.min((columns.text - columns.date) / fontSize, width / fontSize);
  const date = measureText(row.date) * 1.06 > room ? (breakLines(row.date, room / 1.06, 1)[0] ?? '') : row.date;
  return line(date, columns.date, baseline, 'date') + lines.join('');
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
