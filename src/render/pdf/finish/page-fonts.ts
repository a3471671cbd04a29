import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { deflate, readStream, replaceStream } from './streams.js';
import { decodeText, encodeText, readCode, writeCode } from './text-codes.js';

/** What the words on a page need to know of a font. */
export interface PageFont {
  /** Unique in the document. */
  readonly key: string;
  /** Width of a two-byte code in thousandths of an em. */
  width(code: number): number;
  /** Characters that a code stands for; undefined when the font does not say. */
  character(code: number): string | undefined;
}

const NAMES = {
  defaultWidth: PDFName.of('DW'),
  descendants: PDFName.of('DescendantFonts'),
  font: PDFName.of('Font'),
  resources: PDFName.of('Resources'),
  toUnicode: PDFName.of('ToUnicode'),
  widths: PDFName.of('W'),
};

const PAIR = /<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>/g;
const TRIPLE = /<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>/g;

interface KnownFont extends PageFont {
  readonly toUnicode: PDFRawStream | null;
  readonly characters: Map<number, string>;
}

/** The fonts of one document, each read once. */
export interface FontTable {
  /** Fonts of a page or form by their resource names. */
  of(owner: PDFDict): ReadonlyMap<string, PageFont>;
  /** Says for a font what codes stand for, in place of what it said (ISO 32000-1, 9.10.3). */
  correct(key: string, corrections: ReadonlyMap<number, string>): void;
}

/** Reads the composite fonts that the engine writes (Identity-H, two bytes a code); others are left out. */
export function readFonts(pdf: PDFDocument): FontTable {
  const known = new Map<PDFRef, KnownFont | null>();
  const byKey = new Map<string, KnownFont>();
  const find = (ref: PDFRef): KnownFont | null => {
    const found = known.get(ref);
    if (found !== undefined) return found;
    const font = readFont(pdf, ref);
    known.set(ref, font);
    if (font !== null) byKey.set(font.key, font);
    return font;
  };
  return {
    of(owner) {
      const fonts = new Map<string, PageFont>();
      const resources = owner.lookupMaybe(NAMES.resources, PDFDict)?.lookupMaybe(NAMES.font, PDFDict);
      for (const [name, ref] of resources?.entries() ?? []) {
        const font = ref instanceof PDFRef ? find(ref) : null;
        if (font !== null) fonts.set(name.asString(), font);
      }
      return fonts;
    },
    correct(key, corrections) {
      const font = byKey.get(key);
      if (font?.toUnicode == null) return;
      const characters = new Map([...font.characters, ...corrections]);
      replaceStream(font.toUnicode, deflate(writeCharacterMap(characters)));
    },
  };
}

function readFont(pdf: PDFDocument, ref: PDFRef): KnownFont | null {
  const font = pdf.context.lookupMaybe(ref, PDFDict);
  const descendant = font?.lookupMaybe(NAMES.descendants, PDFArray)?.lookupMaybe(0, PDFDict);
  if (font === undefined || descendant === undefined) return null;
  const usual = descendant.lookupMaybe(NAMES.defaultWidth, PDFNumber)?.asNumber() ?? 1000;
  const widths = readWidths(descendant.lookupMaybe(NAMES.widths, PDFArray), usual);
  const stream = font.lookup(NAMES.toUnicode);
  const toUnicode = stream instanceof PDFRawStream ? stream : null;
  const characters = toUnicode === null ? new Map<number, string>() : readCharacterMap(readStream(toUnicode));
  return {
    key: ref.toString(),
    toUnicode,
    characters,
    width: (code) => widths[code] ?? usual,
    character: (code) => characters.get(code),
  };
}

/** Reads `/W`: `first [w w …]` and `first last w`, ISO 32000-1, 9.7.4.3. */
function readWidths(array: PDFArray | undefined, usual: number): Float64Array {
  const widths = new Float64Array(0x10000).fill(usual);
  const items = array?.asArray() ?? [];
  for (let at = 0; at < items.length; ) {
    const first = items[at];
    const second = items[at + 1];
    const third = items[at + 2];
    if (first instanceof PDFNumber && second instanceof PDFArray) {
      second.asArray().forEach((width, index) => {
        if (width instanceof PDFNumber) widths[first.asNumber() + index] = width.asNumber();
      });
      at += 2;
    } else if (first instanceof PDFNumber && second instanceof PDFNumber && third instanceof PDFNumber) {
      widths.fill(third.asNumber(), first.asNumber(), second.asNumber() + 1);
      at += 3;
    } else break;
  }
  return widths;
}

/** Reads the `bfchar` and `bfrange` lines of a ToUnicode map. */
export function readCharacterMap(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', value = ''] of section.matchAll(PAIR))
      characters.set(readCode(code, 0), decodeText(value));
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', value = ''] of section.matchAll(TRIPLE)) {
      const start = Number.parseInt(first, 16);
      const base = Number.parseInt(value.slice(-4), 16);
      for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
        const unit = writeCode(base + code - start);
        characters.set(code, decodeText(value.slice(0, -4) + unit));
      }
    }
  }
  return characters;
}

/** Writes a ToUnicode map, at most 100 lines a section as the CMap specification asks. */
export function writeCharacterMap(characters: ReadonlyMap<number, string>): string {
  const lines = [...characters]
    .sort(([one], [other]) => one - other)
    .map(([code, value]) => `<${writeCode(code)}> <${encodeText(value)}>`);
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const section = lines.slice(at, at + 100);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar\n`);
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo\n<< /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n' +
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${sections.join('')}` +
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend'
  );
}
