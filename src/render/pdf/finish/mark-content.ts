import { readOperations } from './read-operations.js';

/** What decides whether marked content is real. */
export interface MarkOptions {
  /** Whether the marked content belongs to a figure, whose drawing is its content. */
  readonly isFigure: (mcid: number) => boolean;
  /** Whether the marked content only repeats what stands elsewhere (the head of a table on its second page). */
  readonly isRepeated: (mcid: number) => boolean;
  /** Whether a form XObject holds marked content of its own. */
  readonly isMarkedForm: (name: string) => boolean;
}

export interface MarkedContentStream {
  readonly content: string;
  /** Marked content that turned out to be decoration, and is an artifact now. */
  readonly artifacts: readonly number[];
  /** Marked content left, with the text it starts with. */
  readonly marked: ReadonlyMap<number, readonly TextPiece[]>;
}

/** Codes shown in one font. */
export interface TextPiece {
  /** Resource name of the font. */
  readonly font: string;
  codes: string;
}

interface OpenMark {
  readonly mcid: number | null;
  /** Place of its opening operation in the output. */
  readonly index: number;
  isReal: boolean;
  readonly text: TextPiece[];
  length: number;
}

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);
const ARTIFACT = '/Artifact BMC\n';
const MCID = /\/MCID\s+(\d+)/;
/** Hexadecimal digits of the text a mark starts with that are worth keeping; two bytes a letter. */
const LONGEST_START = 400;

/**
 * Marks everything a content stream paints as real content or artifact (ISO 14289-1, 7.1; ISO 32000-1, 14.8.2.2). The
 * engine leaves margin boxes, backgrounds and borders unmarked: each path, shading, image and text object outside
 * marked content becomes an artifact. Marked content that paints lines and areas alone, outside a figure, is
 * decoration (table rules, bullets, boxes), and becomes an artifact too. `W n` only clips, and is left alone.
 */
export function markContent(content: string, options: MarkOptions): MarkedContentStream {
  const out: string[] = [];
  const open: OpenMark[] = [];
  const artifacts: number[] = [];
  const marked = new Map<number, readonly TextPiece[]>();
  let copied = 0;
  let pathStart = -1;
  let textStart = -1;
  let font = '';

  const copyTo = (end: number): void => {
    if (end > copied) out.push(content.slice(copied, end));
    copied = Math.max(copied, end);
  };
  const wrap = (start: number, end: number): void => {
    copyTo(start);
    out.push(ARTIFACT);
    copyTo(end);
    out.push('\nEMC\n');
  };
  const makeReal = (): void => {
    for (const mark of open) mark.isReal = true;
  };

  readOperations(content, (operator, start, end, operands) => {
    const operand = (index: number): string => content.slice(operands[index * 2], operands[index * 2 + 1]);
    if (PATH.has(operator)) {
      if (pathStart < 0) pathStart = start;
    } else if (PAINT.has(operator)) {
      if (open.length === 0) wrap(pathStart < 0 ? start : pathStart, end);
      pathStart = -1;
    } else if (operator === 'n') {
      pathStart = -1;
    } else if (operator === 'BT') {
      if (open.length === 0) textStart = start;
    } else if (operator === 'ET') {
      if (textStart >= 0) wrap(textStart, end);
      textStart = -1;
    } else if (operator === 'Tf') {
      font = operand(0);
    } else if (SHOW.has(operator)) {
      makeReal();
      const mark = open.findLast(({ mcid }) => mcid !== null);
      if (mark !== undefined && mark.length < LONGEST_START)
        addText(mark, font, readCodes(operand(operands.length / 2 - 1)));
    } else if (operator === 'sh' || operator === 'EI') {
      if (open.length === 0) wrap(start, end);
      else makeReal();
    } else if (operator === 'Do') {
      if (open.length > 0) makeReal();
      else if (!options.isMarkedForm(operand(0))) wrap(start, end);
    } else if (operator === 'BDC' || operator === 'BMC') {
      const mcid = operator === 'BDC' ? MCID.exec(operand(1))?.[1] : undefined;
      copyTo(start);
      const index = out.push(content.slice(start, end)) - 1;
      copied = end;
      // Marked content inside a text object stands for itself.
      if (mcid !== undefined) textStart = -1;
      const isArtifact = operand(0) === '/Artifact';
      open.push({ mcid: mcid === undefined ? null : Number(mcid), index, isReal: isArtifact, text: [], length: 0 });
    } else if (operator === 'EMC') {
      const mark = open.pop();
      if (mark === undefined || mark.mcid === null) return;
      const { mcid, index, isReal, text } = mark;
      if (options.isRepeated(mcid) || (!isReal && !options.isFigure(mcid))) {
        out[index] = ARTIFACT;
        artifacts.push(mcid);
      } else marked.set(mcid, text);
    }
  });
  copyTo(content.length);
  return { content: out.join(''), artifacts, marked };
}

function addText(mark: OpenMark, font: string, codes: string): void {
  const last = mark.text.at(-1);
  if (last?.font === font) last.codes += codes;
  else mark.text.push({ font, codes });
  mark.length += codes.length;
}

function readCodes(operand: string): string {
  if (operand.startsWith('<')) return operand.slice(1, -1);
  let codes = '';
  for (const [, part = ''] of operand.matchAll(/<([^>]*)>/g)) codes += part;
  return codes;
}
