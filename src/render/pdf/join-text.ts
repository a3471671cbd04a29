import { decode, type PageFont } from './page-fonts.js';
import { readOperations } from './read-operations.js';

/** Which characters the codes of a font were seen to stand for, with and without the engine's replacement text. */
export interface GlyphUse {
  /** Replacement character by code; null when there were several. */
  readonly replaced: Map<string, string | null>;
  /** Codes shown for what the font's own table says. */
  readonly plain: Set<string>;
}

/** Collects the use of codes by font key, over all pages. */
export type GlyphUses = Map<string, GlyphUse>;

export interface JoinOptions {
  readonly fonts: ReadonlyMap<string, PageFont>;
  readonly uses: GlyphUses;
  /** Codes (`font key` + space + `code`) that keep their replacement text, because they stand for several characters. */
  readonly ambiguous: ReadonlySet<string>;
}

const SOFT_HYPHEN = '\u00AD';
const NO_BREAK_SPACES = new Set(['\u00A0', '\u202F', '\u2007', '\u2009']);
const HYPHENS = new Set(['-', '\u2010', SOFT_HYPHEN]);
const REPLACEMENT = /^<<\s*\/ActualText\s*<feff([0-9a-f]*)>\s*>>$/i;

/** Letters shown one after the other on one line in one font. */
interface Run {
  readonly start: number;
  /** Codes, and shifts in thousandths of an em as `TJ` takes them. */
  readonly items: (string | number)[];
  pen: number;
}

/**
 * Rewrites the text of a content stream so that words are whole. The engine places every letter by itself and wraps
 * soft hyphens, shown or not, and shared glyphs in replacement texts:
 *
 * - letters of a line are joined into one `TJ` with their exact places (a shift under half a thousandth is dropped,
 *   not added up);
 * - a soft hyphen inside a line is taken out; the hyphen at the end of a broken line says by `ActualText` that it is
 *   a soft one (ISO 32000-1, 14.8.2.2.3), so that readers can join the word again;
 * - the replacement text of a letter that only shares its glyph is taken out, and reported in `uses` so that the
 *   font's own table can be corrected (ISO 32000-1, 9.10.3): many readers look only there;
 * - no-break spaces become spaces, since the line is broken by now.
 */
export function joinText(content: string, { fonts, uses, ambiguous }: JoinOptions): string {
  const out: string[] = [];
  let copied = 0;
  let font: PageFont | null = null;
  let size = 0;
  /** Where the text line starts, in the engine's words and in ours. */
  let line = 0;
  let written = 0;
  let run: Run | null = null;
  let replacement: string | null = null;
  let spans: ('dropped' | 'kept')[] = [];
  let isInText = false;
  let lastWasSoft = false;
  let brokenLine = false;
  let shown: { at: number; code: string; count: number } | null = null;

  const emit = (text: string): void => {
    out.push(text);
  };
  const copyTo = (end: number): void => {
    if (end > copied) out.push(content.slice(copied, end));
    copied = Math.max(copied, end);
  };
  const move = (): void => {
    if (line !== written) emit(`${format(line - written)} 0 Td\n`);
    written = line;
  };
  const flush = (): void => {
    if (run === null) return;
    const { start, items } = run;
    run = null;
    if (start !== written) emit(`${format(start - written)} 0 Td\n`);
    written = start;
    emit(writeRun(items));
  };

  readOperations(content, (operator, start, end, operands) => {
    if (!isInText) {
      if (operator !== 'BT') return;
      copyTo(end);
      isInText = true;
      line = 0;
      written = 0;
      spans = [];
      brokenLine = lastWasSoft;
      lastWasSoft = false;
      shown = null;
      return;
    }
    const operand = (index: number): string => content.slice(operands[index * 2], operands[index * 2 + 1]);
    if (operator === 'Td' && Number(operand(1)) === 0) {
      line += Number(operand(0));
      copied = end;
      return;
    }
    if (operator === 'BDC' && operand(0) === '/Span') {
      const value = REPLACEMENT.exec(operand(1))?.[1];
      if (value !== undefined) {
        replacement = decode(value);
        spans.push('dropped');
        copied = end;
        return;
      }
    }
    if (operator === 'EMC' && spans.length > 0) {
      replacement = null;
      if (spans.pop() === 'kept') {
        flush();
        emit('EMC\n');
      }
      copied = end;
      return;
    }
    if (operator === 'Tj' && font !== null && size > 0 && content[operands[0] ?? 0] === '<') {
      const codes = operand(0).slice(1, -1).toLowerCase();
      copied = end;
      if (replacement === SOFT_HYPHEN) {
        lastWasSoft = true;
        return;
      }
      lastWasSoft = false;
      if (replacement !== null && isKept(font, codes, replacement)) {
        flush();
        if (spans.at(-1) === 'dropped') {
          emit(`/Span<</ActualText <feff${encodeText(replacement)}>>> BDC\n`);
          spans[spans.length - 1] = 'kept';
        }
      } else note(font, codes, replacement);
      show(font, codes);
      return;
    }
    flush();
    if (operator === 'ET') {
      isInText = false;
      if (brokenLine && shown?.count === 1 && font !== null && HYPHENS.has(font.character(shown.code) ?? '')) {
        const hyphen = out.splice(shown.at).join('');
        emit(`/Span<</ActualText <feff00ad>>> BDC\n${hyphen}EMC\n`);
      }
      brokenLine = false;
    } else if (operator === 'Tm') {
      line = 0;
      written = 0;
    } else if (operator === 'Tf') {
      font = fonts.get(operand(0)) ?? null;
      size = Number(operand(1));
    } else if (operator === 'Td' || operator === 'Tj' || operator === 'TJ') {
      move();
      if (operator === 'Td') {
        line += Number(operand(0));
        written = line;
      }
    }
    copied = Math.max(copied, start);
    copyTo(end);
    out.push('\n');
  });
  copyTo(content.length);
  return out.join('');

  function show(current: PageFont, codes: string): void {
    shown = shown === null ? { at: out.length, code: codes, count: codes.length / 4 } : { ...shown, count: 2 };
    if (run === null) run = { start: line, items: [], pen: line };
    const shift = Math.round(((run.pen - line) * 1000) / size);
    if (shift !== 0) {
      run.items.push(shift);
      run.pen -= (shift * size) / 1000;
    }
    run.items.push(codes);
    for (let at = 0; at < codes.length; at += 4) run.pen += (current.width(codes.slice(at, at + 4)) * size) / 1000;
  }

  function isKept(current: PageFont, codes: string, text: string): boolean {
    if (NO_BREAK_SPACES.has(text) && current.character(codes) === ' ') return false;
    return codes.length !== 4 || text.length !== 1 || ambiguous.has(`${current.key} ${codes}`);
  }

  function note(current: PageFont, codes: string, text: string | null): void {
    let use = uses.get(current.key);
    if (use === undefined) {
      use = { replaced: new Map(), plain: new Set() };
      uses.set(current.key, use);
    }
    if (text === null) {
      for (let at = 0; at < codes.length; at += 4) use.plain.add(codes.slice(at, at + 4));
    } else if (!NO_BREAK_SPACES.has(text)) {
      const known = use.replaced.get(codes);
      use.replaced.set(codes, known === undefined || known === text ? text : null);
    }
  }
}

/** Lists the codes that stand for more than one character, as `JoinOptions.ambiguous` takes them. */
export function findAmbiguous(uses: GlyphUses): Set<string> {
  const ambiguous = new Set<string>();
  for (const [key, { replaced, plain }] of uses) {
    for (const [code, text] of replaced) if (text === null || plain.has(code)) ambiguous.add(`${key} ${code}`);
  }
  return ambiguous;
}

function writeRun(items: readonly (string | number)[]): string {
  if (items.every((item) => typeof item === 'string')) return `<${items.join('')}> Tj\n`;
  let text = '[';
  let isOpen = false;
  for (const item of items) {
    if (typeof item === 'string') {
      text += isOpen ? item : `<${item}`;
      isOpen = true;
    } else {
      text += isOpen ? `>${item}` : `${item}`;
      isOpen = false;
    }
  }
  return `${text}${isOpen ? '>' : ''}] TJ\n`;
}

function format(value: number): string {
  return String(Math.round(value * 100_000) / 100_000);
}

function encodeText(text: string): string {
  let hexadecimal = '';
  for (let at = 0; at < text.length; at += 1) hexadecimal += text.charCodeAt(at).toString(16).padStart(4, '0');
  return hexadecimal;
}
