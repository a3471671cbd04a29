import { brotliDecompressSync } from 'node:zlib';

/** Tags that the table directory of WOFF2 writes as an index; only the position of `cmap`, `glyf`, `loca` matters. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ARBITRARY = 63;

/**
 * Reads which characters a WOFF2 font has glyphs for (W3C WOFF 2.0, sections 4 and 5; OpenType `cmap` formats 4 and
 * 12). The declared unicode-range of a web font claims more than its glyphs cover.
 */
export function readWoff2Cmap(bytes: Uint8Array): Set<number> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { directoryEnd, table } = findCmap(file);
  const compressed = file.subarray(directoryEnd, directoryEnd + file.readUInt32BE(20));
  const data = brotliDecompressSync(compressed);
  return readCmap(data.subarray(table.start, table.start + table.length));
}

interface Located {
  readonly directoryEnd: number;
  readonly table: { readonly start: number; readonly length: number };
}

function findCmap(file: Buffer): Located {
  const count = file.readUInt16BE(12);
  let at = 48;
  let start = 0;
  let table = { start: 0, length: 0 };
  const readBase128 = (): number => {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
      const byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  for (let index = 0; index < count; index += 1) {
    const flags = file.readUInt8(at);
    at += 1;
    const tag = flags & 0x3f;
    if (tag === ARBITRARY) at += 4;
    const version = flags >> 6;
    const original = readBase128();
    const isTransformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    const length = isTransformed ? readBase128() : original;
    if (tag === CMAP) table = { start, length };
    start += length;
  }
  return { directoryEnd: at, table };
}

function readCmap(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const offset = cmap.readUInt32BE(4 + 8 * index + 4);
    const format = cmap.readUInt16BE(offset);
    if (format === 4) readSegments(cmap, offset, characters);
    if (format === 12) readGroups(cmap, offset, characters);
  }
  return characters;
}

function readSegments(cmap: Buffer, offset: number, characters: Set<number>): void {
  const segments = cmap.readUInt16BE(offset + 6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const end = cmap.readUInt16BE(offset + 14 + 2 * index);
    const start = cmap.readUInt16BE(offset + 16 + 2 * segments + 2 * index);
    for (let code = start; code <= end && code < 0xffff; code += 1) characters.add(code);
  }
}

function readGroups(cmap: Buffer, offset: number, characters: Set<number>): void {
  const groups = cmap.readUInt32BE(offset + 12);
  for (let index = 0; index < groups; index += 1) {
    const at = offset + 16 + 12 * index;
    const end = cmap.readUInt32BE(at + 4);
    for (let code = cmap.readUInt32BE(at); code <= end; code += 1) characters.add(code);
  }
}
