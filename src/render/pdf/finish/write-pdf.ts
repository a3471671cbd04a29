import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Four bytes above 127, so that nobody takes the file for text (ISO 32000-1, 7.5.2; ISO 19005-3, 6.1.2). */
const BINARY = Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

/**
 * Writes a document with a plain cross-reference table (ISO 32000-1, 7.5). Only objects that can be reached from the
 * trailer are written, numbered in the order they are met: nothing that was taken out stays in the file, and the same
 * document always gives the same bytes. Linear, where the library's own writer is quadratic once objects are missing.
 */
export function writePdf(pdf: PDFDocument): Uint8Array {
  const { context } = pdf;
  const { Root, Info, ID } = context.trailerInfo;
  const numbers = new Map<PDFRef, number>();
  const queue: PDFRef[] = [];
  const chunks: Uint8Array[] = [Buffer.from(`${context.header.toString().split('\n')[0]}\n`, 'latin1'), BINARY];
  const offsets: number[] = [];
  let length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);

  const refer = (ref: PDFRef): string => {
    let number = numbers.get(ref);
    if (number === undefined) {
      // What refers to nothing is null (ISO 32000-1, 7.3.10).
      if (context.lookup(ref) === undefined) return 'null';
      queue.push(ref);
      number = queue.length;
      numbers.set(ref, number);
    }
    return `${number} 0 R`;
  };
  const write = (object: PDFObject): string => {
    if (object instanceof PDFRef) return refer(object);
    if (object instanceof PDFDict) return writeDict(object);
    if (!(object instanceof PDFArray)) return object.toString();
    let text = '[';
    const items = object.asArray();
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item !== undefined) text += at === 0 ? write(item) : ` ${write(item)}`;
    }
    return `${text}]`;
  };
  const writeDict = (dict: PDFDict, size?: number): string => {
    let text = '<<';
    for (const [key, value] of dict.asMap()) {
      if (size === undefined || key.asString() !== '/Length') text += `${key.asString()} ${write(value)}\n`;
    }
    return size === undefined ? `${text}>>` : `${text}/Length ${size}>>`;
  };
  const add = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };

  const root = Root instanceof PDFRef ? refer(Root) : 'null';
  const info = Info instanceof PDFRef ? `/Info ${refer(Info)}\n` : '';
  for (let index = 0; index < queue.length; index += 1) {
    const ref = queue[index];
    const object = ref === undefined ? undefined : context.lookup(ref);
    if (object === undefined) continue;
    offsets.push(length);
    if (object instanceof PDFStream) {
      const bytes = object instanceof PDFRawStream ? object.contents : object.getContents();
      add(`${index + 1} 0 obj\n${writeDict(object.dict, bytes.length)}\nstream\n`);
      add(bytes);
      add('\nendstream\nendobj\n');
    } else add(`${index + 1} 0 obj\n${write(object)}\nendobj\n`);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const id = ID === undefined ? '' : `/ID ${write(ID)}\n`;
  const start = length;
  add(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join('')}`);
  add(`trailer\n<</Size ${offsets.length + 1}\n/Root ${root}\n${info}${id}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
