import { brotliDecompressSync } from 'node:zlib';

/** Tables that WOFF2 knows by number, in the order of its table 1 (5.1). */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const WOFF2 = 0x774f4632;
const HEADER = 48;

/**
 * Lists the code points that a WOFF2 font maps to a glyph: its `cmap` table (OpenType 1.9), formats 4 and 12, which is
 * stored untransformed (WOFF2, 5.2).
 * @throws Error when the font is no WOFF2 or has no such table
 */
export function readCmap(woff2: Uint8Array): ReadonlySet<number> {
  const table = findCmap(woff2);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const covered = new Set<number>();
  for (let record = 0; record < view.getUint16(2); record += 1) {
    const platform = view.getUint16(4 + record * 8);
    if (platform !== 0 && platform !== 3) continue;
    const at = view.getUint32(8 + record * 8);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, covered);
    else if (format === 12) readGroups(view, at, covered);
  }
  return covered;
}

function findCmap(woff2: Uint8Array): Uint8Array {
  const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength);
  if (woff2.length < HEADER || view.getUint32(0) !== WOFF2) throw new Error('the font is no WOFF2');
  const tables = view.getUint16(12);
  const packed = view.getUint32(20);
  let at = HEADER;
  const readNumber = (): number => {
    let value = 0;
    for (let count = 0; count < 5; count += 1) {
      const byte = view.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
    throw new Error('the font has a broken table directory');
  };
  let offset = 0;
  let cmap: { offset: number; length: number } | null = null;
  for (let index = 0; index < tables; index += 1) {
    const flags = view.getUint8(at);
    at += 1;
    const known = flags & 0x3f;
    const tag = known === 63 ? readTag(view, at) : KNOWN_TAGS.slice(known * 5, known * 5 + 4);
    if (known === 63) at += 4;
    const version = flags >> 6;
    const length = readNumber();
    const isGlyphs = tag === 'glyf' || tag === 'loca';
    const isTransformed = isGlyphs ? version !== 3 : version !== 0;
    const stored = isTransformed ? readNumber() : length;
    if (tag === 'cmap') cmap = { offset, length: stored };
    offset += stored;
  }
  if (cmap === null) throw new Error('the font maps no characters');
  const data = brotliDecompressSync(woff2.subarray(at, at + packed));
  return data.subarray(cmap.offset, cmap.offset + cmap.length);
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

/** Format 4: segments of the basic multilingual plane. */
function readSegments(view: DataView, at: number, covered: Set<number>): void {
  const double = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + double + 2;
  const deltas = starts + double;
  const ranges = deltas + double;
  for (let segment = 0; segment < double; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const range = view.getUint16(ranges + segment);
    const delta = view.getUint16(deltas + segment);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(ranges + segment + range + (code - start) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const record = at + 16 + group * 12;
    const start = view.getUint32(record);
    const glyph = view.getUint32(record + 8);
    for (let code = start; code <= view.getUint32(record + 4); code += 1) {
      if (glyph + code - start !== 0) covered.add(code);
    }
  }
}
