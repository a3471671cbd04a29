import { deflateSync, inflateSync } from 'node:zlib';
import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const FILTER = PDFName.of('Filter');
const PARAMETERS = PDFName.of('DecodeParms');
const FLATE = PDFName.of('FlateDecode');

/** Reads a stream, one byte per character; it is plain or deflated, as the engine writes them. */
export function readStream(stream: PDFRawStream): string {
  const filter = stream.dict.lookup(FILTER);
  const bytes = stream.getContents();
  if (filter === undefined) return Buffer.from(bytes).toString('latin1');
  if (filter !== FLATE) throw new Error(`a stream with the filter ${String(filter)} cannot be read`);
  return inflateSync(bytes).toString('latin1');
}

/** Packs content, one byte per character, for `replaceStream`. */
export function deflate(content: string): Uint8Array {
  return deflateSync(Buffer.from(content, 'latin1'));
}

/** Puts other content, deflated already, into a stream. */
export function replaceStream(stream: PDFRawStream, deflated: Uint8Array): void {
  stream.dict.set(FILTER, FLATE);
  stream.dict.delete(PARAMETERS);
  stream.updateContents(deflated);
}

/** Makes a stream; it is deflated unless readers of the plain file should find it (XMP, ISO 19005-3, 6.6.2.1). */
export function createStream(dict: PDFDict, bytes: Uint8Array, isDeflated = true): PDFRawStream {
  if (isDeflated) dict.set(FILTER, FLATE);
  return PDFRawStream.of(dict, isDeflated ? deflateSync(bytes) : bytes);
}
