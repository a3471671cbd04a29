import type { GlyphUse, GlyphUses } from './glyph-uses.js';
import type { PageFont } from './page-fonts.js';
import { openReader } from './read-operations.js';
import { decodeText, encodeText, type Letter, readCode, readLetter } from './text-codes.js';
import { TextWriter } from './text-writer.js';

export interface JoinOptions {
  readonly fonts: ReadonlyMap<string, PageFont>;
  readonly uses: GlyphUses;
  /** Codes by font key that keep their replacement text, because they stand for several characters. */
  readonly ambiguous: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Characters that only govern line breaking; the line is broken by now. */
const INVISIBLE = new Set(['\u00AD', '\u200B', '\u2060', '\uFEFF']);
const NO_BREAK_SPACES = new Set(['\u00A0', '\u202F', '\u2007', '\u2009']);
const REPLACEMENT = /^<<\s*\/ActualText\s*<feff([0-9a-f]*)>\s*>>$/i;

/**
 * Rewrites the text of a content stream so that words are whole. The engine places every letter by itself and wraps
 * soft hyphens, shown or not, and shared glyphs in replacement texts:
 *
 * - letters of a line are joined into one `TJ` with their exact places (a shift under half a thousandth is dropped,
 *   not added up);
 * - soft hyphens and word joiners are taken out; where a line breaks, the hyphen that is shown stays. It is left a
 *   hyphen (U+002D): readers join a word over it, whereas one that says it is soft (ISO 32000-1, 14.8.2.2.3) hides
 *   the word from the search of poppler and PDF.js;
 * - the replacement text of a letter that only shares its glyph is taken out, and reported in `uses` so that the
 *   font's own table can be corrected (ISO 32000-1, 9.10.3): many readers look only there;
 * - no-break spaces become spaces, since the line is broken by now.
 */
export function joinText(content: string, options: JoinOptions): string {
  return new TextJoiner(content, options).join();
}

class TextJoiner {
  readonly #content: string;
  readonly #options: JoinOptions;
  readonly #writer = new TextWriter();
  /** How far the content has been taken over or replaced. */
  #copied = 0;
  #font: PageFont | null = null;
  #use: GlyphUse | null = null;
  #size = 0;
  /** Where the text line starts and the next letter stands, in the engine's words. */
  #line = 0;
  #pen = 0;
  /** Whether the engine moved the line and we did not yet. */
  #isMoved = false;
  #replacement: string | null = null;
  #spans: ('dropped' | 'kept')[] = [];

  constructor(content: string, options: JoinOptions) {
    this.#content = content;
    this.#options = options;
  }

  join(): string {
    const content = this.#content;
    let at = 0;
    for (;;) {
      const begin = content.indexOf('BT', at);
      if (begin < 0) break;
      const isOperator = /\s/.test(content.charAt(begin + 2)) && (begin === 0 || /\s/.test(content.charAt(begin - 1)));
      at = isOperator ? this.#joinObject(begin + 2) : begin + 2;
    }
    this.#copyTo(content.length);
    return this.#writer.out.join('');
  }

  /** Joins one text object, from behind `BT` to behind `ET`; gives the place behind it. */
  #joinObject(from: number): number {
    this.#copyTo(from);
    this.#writer.out.push('\n');
    this.#startLine();
    this.#spans = [];
    this.#copied = from;
    const content = this.#content;
    const reader = openReader(content);
    reader.at = from;
    const letter: Letter = { move: 0, code: 0 };
    for (;;) {
      if (this.#font !== null && this.#replacement === null && this.#size > 0) {
        const end = readLetter(content, reader.at, letter);
        if (end >= 0) {
          this.#line += letter.move;
          this.#pen = this.#line;
          if (this.#use !== null) this.#use.plain[letter.code] = 1;
          this.#show(this.#font, letter.code);
          reader.at = end;
          this.#copied = end;
          continue;
        }
      }
      if (!reader.next()) return content.length;
      const { operator, operands } = reader;
      const first = content.slice(operands[0], operands[1]);
      const second = content.slice(operands[2], operands[3]);
      if (this.#take(operator, first, second)) {
        this.#copied = reader.end;
        continue;
      }
      this.#writer.flush();
      this.#copied = reader.start;
      if (operator !== 'ET') this.#follow(operator, first, second);
      this.#copyTo(reader.end);
      this.#writer.out.push('\n');
      if (operator === 'ET') return reader.end;
    }
  }

  /** Takes what is rewritten out of the stream; false when the operation stays as it is. */
  #take(operator: string, first: string, second: string): boolean {
    if (operator === 'Td' && Number(second) === 0) {
      this.#line += Number(first);
      this.#pen = this.#line;
      this.#isMoved = true;
      return true;
    }
    if (operator === 'BDC' && first === '/Span') {
      const value = REPLACEMENT.exec(second)?.[1];
      if (value === undefined) return false;
      this.#replacement = decodeText(value);
      this.#spans.push('dropped');
      return true;
    }
    if (operator === 'EMC' && this.#spans.length > 0) {
      this.#replacement = null;
      if (this.#spans.pop() === 'kept') {
        this.#writer.flush();
        this.#writer.out.push('EMC\n');
      }
      return true;
    }
    const font = this.#font;
    if (operator !== 'Tj' || font === null || this.#size <= 0 || !first.startsWith('<')) return false;
    this.#showString(font, first.slice(1, -1));
    return true;
  }

  #showString(font: PageFont, digits: string): void {
    const replacement = this.#replacement;
    const codes: number[] = [];
    for (let at = 0; at + 4 <= digits.length; at += 4) codes.push(Math.max(0, readCode(digits, at)));
    if (replacement !== null && INVISIBLE.has(replacement)) {
      for (const code of codes) this.#pen += this.#widthOf(font, code);
      return;
    }
    if (replacement !== null && this.#isKept(font, codes, replacement)) {
      this.#writer.flush();
      if (this.#spans.at(-1) === 'dropped') {
        this.#writer.out.push(`/Span<</ActualText <feff${encodeText(replacement)}>>> BDC\n`);
        this.#spans[this.#spans.length - 1] = 'kept';
      }
    } else this.#note(codes, replacement);
    for (const code of codes) this.#show(font, code);
  }

  /** Follows what an operation that stays does to the place and look of text. */
  #follow(operator: string, first: string, second: string): void {
    if (operator === 'Tm') {
      this.#startLine();
    } else if (operator === 'Tf') {
      this.#font = this.#options.fonts.get(first) ?? null;
      this.#use = this.#font === null ? null : this.#useOf(this.#font);
      this.#size = Number(second);
    } else if (operator === 'Td' || operator === 'Tj' || operator === 'TJ') {
      const isAside = operator === 'Td' && !this.#writer.isAt(this.#line);
      if (this.#isMoved || isAside) this.#writer.moveTo(this.#line);
      this.#isMoved = false;
      if (operator === 'Td') {
        this.#line += Number(first);
        this.#pen = this.#line;
      }
      this.#writer.follow(operator === 'Td' ? this.#line : null);
    }
  }

  #startLine(): void {
    this.#writer.reset();
    this.#line = 0;
    this.#pen = 0;
    this.#isMoved = false;
  }

  #show(font: PageFont, code: number): void {
    const width = this.#widthOf(font, code);
    this.#writer.show(code, this.#pen, width, this.#size);
    this.#pen += width;
    this.#isMoved = false;
  }

  #widthOf(font: PageFont, code: number): number {
    return (font.width(code) * this.#size) / 1000;
  }

  #copyTo(end: number): void {
    if (end > this.#copied) this.#writer.out.push(this.#content.slice(this.#copied, end));
    this.#copied = Math.max(this.#copied, end);
  }

  #isKept(font: PageFont, codes: readonly number[], text: string): boolean {
    const [code] = codes;
    if (code === undefined || codes.length !== 1 || text.length !== 1) return true;
    if (NO_BREAK_SPACES.has(text) && font.character(code) === ' ') return false;
    return this.#options.ambiguous.get(font.key)?.has(code) ?? false;
  }

  #note(codes: readonly number[], text: string | null): void {
    const use = this.#use;
    const [code] = codes;
    if (use === null || code === undefined) return;
    if (text === null) for (const plain of codes) use.plain[plain] = 1;
    else if (!NO_BREAK_SPACES.has(text)) {
      const known = use.replaced.get(code);
      use.replaced.set(code, known === undefined || known === text ? text : null);
    }
  }

  #useOf(font: PageFont): GlyphUse {
    const { uses } = this.#options;
    let use = uses.get(font.key);
    if (use === undefined) {
      use = { replaced: new Map(), plain: new Uint8Array(0x10000) };
      uses.set(font.key, use);
    }
    return use;
  }
}
