import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Attachment } from '../../../model/publication.js';
import { createStream } from './streams.js';

/**
 * Attaches files to the document as a whole (ISO 19005-3, 6.8): each embedded file states its media type, size and
 * date, each file specification its name twice, a description and its relationship to the document; the catalog lists
 * them as associated files (`AF`) and by name. PDF/A-4f asks the same (ISO 19005-4, 6.9).
 */
export function writeAttachments(pdf: PDFDocument, attachments: readonly Attachment[], modified: string): void {
  if (attachments.length === 0) return;
  const { context, catalog } = pdf;
  const date = PDFString.of(`D:${modified.replace(/[-:T]/g, '').slice(0, 14)}Z`);
  const used = new Set<string>();
  const files = attachments.map((attachment): { name: string; ref: PDFRef } => {
    const name = makeUnique(attachment.fileName, used);
    const stream = createStream(
      context.obj({
        Type: 'EmbeddedFile',
        Subtype: PDFName.of(attachment.mediaType),
        Params: { Size: attachment.bytes.length, ModDate: date, CreationDate: date },
      }),
      attachment.bytes,
    );
    const file = context.register(stream);
    const specification = context.obj({
      Type: 'Filespec',
      F: PDFString.of(toPlainName(name)),
      UF: PDFHexString.fromText(name),
      Desc: PDFHexString.fromText(attachment.description),
      AFRelationship: attachment.relationship,
      EF: { F: file, UF: file },
    });
    return { name, ref: context.register(specification) };
  });
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ ref }) => ref)));
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = sorted.flatMap(({ name, ref }) => [PDFHexString.fromText(name), ref]);
  namesOf(pdf).set(PDFName.of('EmbeddedFiles'), context.obj({ Names: names }));
}

/** Gives the catalog's name dictionary (ISO 32000-1, 7.7.4), made if it is not there. */
export function namesOf(pdf: PDFDocument): PDFDict {
  const key = PDFName.of('Names');
  const known = pdf.catalog.lookupMaybe(key, PDFDict);
  if (known !== undefined) return known;
  const names = pdf.context.obj({});
  pdf.catalog.set(key, names);
  return names;
}

/** Numbers a name that is taken already: `a.txt`, `a-2.txt`. */
function makeUnique(name: string, used: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let unique = name;
  for (let count = 2; used.has(unique); count += 1) unique = `${stem}-${count}${ending}`;
  used.add(unique);
  return unique;
}

/** Writes a name in the characters every reader knows, for `F`; `UF` has the true one. */
function toPlainName(name: string): string {
  return name.replace(/[^\w.-]/g, '_');
}
