import { createHash } from 'node:crypto';
import {
  getDefaultSRGBProfile,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PublicationMetadata } from '../../../model/publication.js';
import { escapeText } from '../print/scan-xhtml.js';
import type { PdfProfile } from '../profiles.js';
import { createStream } from './streams.js';

/** Name of the program as the document information gives it. */
const TOOL = 'briefing-dossier';

/** Document information; the same values go to Info and to XMP. */
interface Information {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly producer: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
}

/**
 * Writes what the document says about itself: XMP that claims the profile (ISO 19005-3, 6.6.4; ISO 14289-1, 5), Info
 * with the same values (ISO 19005-3, 6.6.3; none in PDF 2.0, ISO 19005-4, 6.1.3), the sRGB output intent
 * (ISO 19005-3, 6.2.3), the file identifier from the content (6.1.3), and the language and title that viewers show
 * (ISO 14289-1, 7.1 and 7.2). The only date is that of the publication.
 */
export function writeMetadata(
  pdf: PDFDocument,
  metadata: PublicationMetadata,
  language: string,
  profile: PdfProfile,
): void {
  const { context, catalog } = pdf;
  const info = context.trailerInfo.Info;
  const produced = info instanceof PDFRef ? context.lookupMaybe(info, PDFDict) : undefined;
  const producer = produced?.lookupMaybe(PDFName.of('Producer'), PDFString, PDFHexString)?.decodeText() ?? TOOL;
  const information: Information = {
    title: metadata.title,
    author: metadata.creator,
    subject: metadata.description,
    keywords: metadata.subjects.join(', '),
    creator: TOOL,
    producer,
    date: metadata.modified,
  };
  delete context.trailerInfo.Info;
  if (profile === 'a3a-ua1') context.trailerInfo.Info = context.register(createInfo(pdf, information));
  context.header = profile === 'a3a-ua1' ? PDFHeader.forVersion(1, 7) : PDFHeader.forVersion(2, 0);

  const xmp = Buffer.from(writeXmp(metadata, information, profile), 'utf8');
  const stream = createStream(context.obj({ Type: 'Metadata', Subtype: 'XML' }), xmp, false);
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(createOutputIntent(pdf))]));
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  const identifier = hashContent(pdf, metadata);
  context.trailerInfo.ID = context.obj([PDFHexString.of(identifier), PDFHexString.of(identifier)]);
}

function createInfo(pdf: PDFDocument, information: Information): PDFDict {
  const date = PDFString.of(`D:${information.date.replace(/[-:T]/g, '').slice(0, 14)}Z`);
  const info = pdf.context.obj({});
  const entries: [string, string][] = [
    ['Title', information.title],
    ['Author', information.author],
    ['Subject', information.subject],
    ['Keywords', information.keywords],
    ['Creator', information.creator],
    ['Producer', information.producer],
  ];
  for (const [key, text] of entries) if (text !== '') info.set(PDFName.of(key), PDFHexString.fromText(text));
  info.set(PDFName.of('CreationDate'), date);
  info.set(PDFName.of('ModDate'), date);
  return info;
}

function createOutputIntent(pdf: PDFDocument): PDFDict {
  const { context } = pdf;
  const profile = createStream(context.obj({ N: 3 }), getDefaultSRGBProfile());
  return context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(profile),
  });
}

/** Hashes all streams and the metadata: 128 bits in hexadecimal digits. */
function hashContent(pdf: PDFDocument, metadata: PublicationMetadata): string {
  const hash = createHash('sha256').update(metadata.identifier).update(metadata.modified);
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) hash.update(object.getContents());
  }
  return hash.digest('hex').slice(0, 32);
}

/** Writes the XMP packet (ISO 16684-1). */
function writeXmp(metadata: PublicationMetadata, information: Information, profile: PdfProfile): string {
  const { title, author, subject, keywords, creator, producer, date } = information;
  const bag = (items: readonly string[], kind: 'Bag' | 'Seq' = 'Bag'): string =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeText(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt>`;
  const properties: (string | null)[] = [
    property('dc:format', 'application/pdf'),
    property('dc:identifier', escapeText(metadata.identifier)),
    property('dc:title', alternative(title)),
    author === '' ? null : property('dc:creator', bag([author], 'Seq')),
    list('dc:contributor', metadata.contributors, bag),
    metadata.publisher === null ? null : property('dc:publisher', bag([metadata.publisher])),
    subject === '' ? null : property('dc:description', alternative(subject)),
    list('dc:subject', metadata.subjects, bag),
    list('dc:language', metadata.languages, bag),
    property('dc:date', bag([date], 'Seq')),
    metadata.rights === null ? null : property('dc:rights', alternative(metadata.rights)),
    metadata.reference === null ? null : property('dc:source', escapeText(metadata.reference)),
    property('xmp:CreatorTool', escapeText(creator)),
    property('xmp:CreateDate', date),
    property('xmp:ModifyDate', date),
    property('xmp:MetadataDate', date),
    property('xmpMM:DocumentID', escapeText(metadata.identifier)),
    keywords === '' ? null : property('pdf:Keywords', escapeText(keywords)),
    property('pdf:Producer', escapeText(producer)),
    ...(profile === 'a3a-ua1' ? A3A_UA1 : A4F_UA2),
  ];
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<rdf:Description rdf:about=""' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"' +
    ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"' +
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\n' +
    `${properties.filter((entry) => entry !== null).join('\n')}\n</rdf:Description>\n` +
    `${profile === 'a3a-ua1' ? EXTENSION_SCHEMA : ''}</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="r"?>`
  );
}

function property(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function list(name: string, items: readonly string[], bag: (items: readonly string[]) => string): string | null {
  return items.length === 0 ? null : property(name, bag(items));
}

const A3A_UA1: readonly string[] = [
  property('pdfaid:part', '3'),
  property('pdfaid:conformance', 'A'),
  property('pdfuaid:part', '1'),
];
const A4F_UA2: readonly string[] = [
  property('pdfaid:part', '4'),
  property('pdfaid:rev', '2020'),
  property('pdfaid:conformance', 'F'),
  property('pdfuaid:part', '2'),
  property('pdfuaid:rev', '2024'),
];

/** Declares the PDF/UA identification, which PDF/A-3 does not know (ISO 19005-3, 6.6.2.3.3). */
const EXTENSION_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;
