/** Text of a file, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly problem: 'input-is-text' | 'input-encoding'; readonly reason: string };

/** File signatures of what is often given by mistake (or on purpose) under a text name. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'an ELF program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a Windows program', bytes: [0x4d, 0x5a, 0x90, 0x00] },
  { name: 'a Mach-O program', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a PostScript document', bytes: [0x25, 0x21, 0x50, 0x53] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a ZIP archive (or office document)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68, 0x39] },
  { name: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a RIFF file (WebP, WAV, AVI)', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'an SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
  { name: 'a WebAssembly program', bytes: [0x00, 0x61, 0x73, 0x6d] },
  { name: 'a Java class', bytes: [0xca, 0xfe, 0xba, 0xbe] },
];

/** Above this share of NUL bytes a file is binary (or UTF-16), not text with a few stray ones. */
const NUL_SHARE = 0.02;
/** Above this share of control characters the text is binary that happens to be valid UTF-8. */
const CONTROL_SHARE = 0.1;

/**
 * Decodes the bytes of a text file: strict UTF-8 (RFC 3629: no overlong forms, no surrogates), or UTF-16 announced by
 * a byte-order mark. Everything else is refused with the first offending byte, never guessed or replaced by U+FFFD.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = decodeWide(bytes);
  if (wide !== null) return wide;
  const signature = SIGNATURES.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) return { problem: 'input-is-text', reason: `Unexpected content: ${signature.name}, expected text` };
  const nuls = describeNuls(bytes);
  if (nuls !== null) return nuls;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (countControls(text) > Math.max(8, text.length * CONTROL_SHARE)) {
      return { problem: 'input-is-text', reason: 'Unexpected control characters all over, expected text' };
    }
    return { text, encoding: 'utf-8' };
  } catch {
    return describeInvalid(bytes);
  }
}

/** Decodes what starts with a UTF-16 byte-order mark; null when none is there. */
function decodeWide(bytes: Uint8Array): Decoded | null {
  const [first, second, third, fourth] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  if ((little && third === 0 && fourth === 0) || (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)) {
    return { problem: 'input-encoding', reason: 'Unexpected UTF-32, expected UTF-8' };
  }
  if (!little && !big) return null;
  const encoding = little ? 'utf-16le' : 'utf-16be';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return {
      problem: 'input-encoding',
      reason: `Unexpected half character in ${encoding.toUpperCase()}, expected UTF-8`,
    };
  }
}

function describeNuls(bytes: Uint8Array): Decoded | null {
  const counts = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts;
  const half = bytes.length / 2;
  const isUtf16 = bytes.length > 3 && Math.max(even, odd) > half * 0.3 && Math.min(even, odd) < half * 0.05;
  if (isUtf16) {
    const order = odd > even ? 'little-endian' : 'big-endian';
    const reason = `Unexpected NUL in every other byte, not UTF-8: looks like UTF-16 (${order}) without byte-order mark, expected UTF-8`;
    return { problem: 'input-encoding', reason };
  }
  if (even + odd <= Math.max(2, bytes.length * NUL_SHARE)) return null;
  return { problem: 'input-is-text', reason: `Unexpected NUL bytes (${even + odd}): binary content, expected text` };
}

/** Names the first byte that is not UTF-8, and what the file looks like. */
function describeInvalid(bytes: Uint8Array): Decoded {
  const offset = findInvalid(bytes);
  const byte = bytes[offset] ?? 0;
  const line = 1 + bytes.subarray(0, offset).filter((one) => one === 0x0a).length;
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const where = `Unexpected byte ${hex} at offset ${offset} (line ${line})`;
  const next = bytes[offset + 1] ?? 0;
  const isOverlong =
    byte === 0xc0 ||
    byte === 0xc1 ||
    (byte === 0xe0 && next >= 0x80 && next < 0xa0) ||
    (byte === 0xf0 && next >= 0x80 && next < 0x90);
  if (isOverlong && next >= 0x80 && next < 0xc0) {
    return { problem: 'input-encoding', reason: `${where}: overlong UTF-8, expected UTF-8 in its shortest form` };
  }
  const printable = bytes.filter((one) => one >= 0x20 || one === 0x09 || one === 0x0a || one === 0x0d).length;
  if (printable < bytes.length * 0.95) {
    return { problem: 'input-is-text', reason: `${where}: binary content, expected text` };
  }
  return {
    problem: 'input-encoding',
    reason: `${where}: not UTF-8, looks like Windows-1252 or Latin-1; expected UTF-8`,
  };
}

/** Finds the offset of the first byte that breaks UTF-8 (Unicode 16, table 3-7); the length when none does. */
function findInvalid(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  const second = bytes[offset + 1] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let index = 2; index < length; index += 1) {
    const byte = bytes[offset + index] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

function countControls(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x1b) count += 1;
  }
  return count;
}
