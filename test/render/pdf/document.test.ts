import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Attachment, NavItem, PublicationMetadata } from '../../../src/model/publication.js';
import { writeAttachments } from '../../../src/render/pdf/finish/attachments.js';
import {
  type Destination,
  removeMarks,
  writeLinks,
  writeNamedDestinations,
} from '../../../src/render/pdf/finish/links.js';
import { writeMetadata } from '../../../src/render/pdf/finish/metadata.js';
import { openPdf } from '../../../src/render/pdf/finish/open-pdf.js';
import { writeOutline } from '../../../src/render/pdf/finish/outline.js';
import { writePdf } from '../../../src/render/pdf/finish/write-pdf.js';
import { inspectPdf } from '../../../src/render/pdf/inspect-pdf.js';
import type { FoundAnchor } from '../../../src/render/pdf/print/read-anchors.js';

const MODIFIED = '2026-03-05T08:09:10Z';
const metadata: PublicationMetadata = {
  identifier: 'urn:uuid:6f2b1f0e-7f5d-5a53-9f0a-1b2c3d4e5f60',
  title: 'Titre (un) & <deux> Việt',
  subtitle: null,
  reference: 'R/1',
  creator: 'Atelier',
  contributors: [],
  publisher: null,
  description: 'Sujet “cité”',
  rights: null,
  sources: [],
  subjects: ['a', 'b'],
  languages: ['fr', 'vi'],
  modified: MODIFIED,
};

async function create(pages = 2): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (let count = 0; count < pages; count += 1) pdf.addPage([200, 200]);
  return pdf;
}

const reread = async (pdf: PDFDocument) => openPdf(writePdf(pdf));

describe('writeMetadata', () => {
  test('says the same in Info and XMP, with the one date', async () => {
    const pdf = await create();
    writeMetadata(pdf, metadata, 'fr', 'a3a-ua1');
    const facts = await inspectPdf(writePdf(pdf));
    expect(facts).toMatchObject({
      version: '1.7',
      language: 'fr',
      infoNotInXmp: [],
      hasOutputIntent: true,
      hasIdentifier: true,
    });
    expect(facts.xmp).toContain('<rdf:li xml:lang="x-default">Titre (un) &amp; &lt;deux&gt; Việt</rdf:li>');
    expect(facts.xmp?.match(/2026-03-05T08:09:10Z/g)).toHaveLength(4);
    expect(facts.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    const again = await reread(pdf);
    expect(again.getTitle()).toBe(metadata.title);
    expect(again.getCreationDate()?.toISOString()).toBe('2026-03-05T08:09:10.000Z');
    expect(again.getModificationDate()?.toISOString()).toBe('2026-03-05T08:09:10.000Z');
  });

  test('writes no Info for PDF 2.0', async () => {
    const pdf = await create();
    writeMetadata(pdf, metadata, 'fr', 'a4f-ua2');
    const again = await reread(pdf);
    expect(again.context.trailerInfo.Info).toBeUndefined();
    expect(again.context.header.getVersionString()).toBe('2.0');
  });

  test('identifies the content: other content, other identifier', async () => {
    const identify = async (title: string) => {
      const pdf = await create();
      writeMetadata(pdf, { ...metadata, title }, 'fr', 'a3a-ua1');
      return String(pdf.context.trailerInfo.ID);
    };
    expect(await identify('a')).toBe(await identify('a'));
    expect(await identify('a')).not.toBe(await identify('b'));
  });
});

describe('writeAttachments', () => {
  const attach = (fileName: string, relationship: Attachment['relationship'] = 'Source'): Attachment => ({
    fileName,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(fileName),
    description: `Fichier ${fileName}`,
    relationship,
  });

  test('attaches files with media type, size, date and relationship, and numbers equal names', async () => {
    const pdf = await create();
    writeAttachments(pdf, [attach('é (1).txt'), attach('a.txt', 'Data'), attach('a.txt')], MODIFIED);
    const { attachments } = await inspectPdf(writePdf(pdf));
    expect(attachments).toEqual([
      { name: 'é (1).txt', mediaType: 'text/plain', relationship: 'Source', bytes: 10 },
      { name: 'a.txt', mediaType: 'text/plain', relationship: 'Data', bytes: 5 },
      { name: 'a-2.txt', mediaType: 'text/plain', relationship: 'Source', bytes: 5 },
    ]);
  });

  test('adds nothing when there is nothing', async () => {
    const pdf = await create();
    writeAttachments(pdf, [], MODIFIED);
    expect(pdf.catalog.has(PDFName.of('AF'))).toBe(false);
  });
});

function destinationsOf(pdf: PDFDocument): Map<string, Destination> {
  const [first, second] = pdf.getPages();
  if (first === undefined || second === undefined) throw new Error('no pages');
  return new Map([
    ['a', { page: first.ref, top: 190, element: null }],
    ['b', { page: second.ref, top: 50, element: null }],
    ['é', { page: second.ref, top: 40, element: null }],
  ]);
}

const item = (title: string, target: string, children: readonly NavItem[] = []): NavItem => ({
  title,
  target,
  language: 'fr',
  children,
});

describe('writeOutline', () => {
  test('nests items, opens the first level, and lifts the children of what is not there', async () => {
    const pdf = await create();
    writeOutline(
      pdf,
      [item('Un', 'a', [item('Un.un', 'b'), item('Rien', 'x')]), item('Perdu', 'x', [item('Trouvé', 'b')])],
      destinationsOf(pdf),
    );
    const again = await reread(pdf);
    const root = again.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const read = (parent: PDFDict): string[] => {
      const titles: string[] = [];
      for (
        let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
        entry;
        entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
      ) {
        const title = entry.lookup(PDFName.of('Title'));
        titles.push(
          title !== undefined && 'decodeText' in title && typeof title.decodeText === 'function'
            ? String(title.decodeText())
            : '',
          ...read(entry).map((inner) => `- ${inner}`),
        );
      }
      return titles;
    };
    expect(read(root)).toEqual(['Un', '- Un.un', 'Trouvé']);
    expect(String(root.get(PDFName.of('Count')))).toBe('2');
  });

  test('writes none where nothing is found', async () => {
    const pdf = await create();
    writeOutline(pdf, [item('x', 'x')], destinationsOf(pdf));
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(false);
  });
});

describe('links', () => {
  async function createLinks() {
    const pdf = await create();
    const [page] = pdf.getPages();
    const found: FoundAnchor[] = [0, 1, 2, 3].map((anchor) => {
      const annotation = pdf.context.obj({ Subtype: 'Link', A: { S: 'URI' } });
      return {
        anchor,
        page: 1,
        left: 0,
        top: 0,
        height: 10,
        width: 1,
        annotation,
        ref: pdf.context.register(annotation),
      };
    });
    page?.node.set(PDFName.of('Annots'), pdf.context.obj(found.map(({ ref }) => ref)));
    const anchors = [
      { ids: ['a'], link: null },
      { ids: [], link: { target: { kind: 'internal' as const, id: 'b' }, label: 'vers b' } },
      { ids: [], link: { target: { kind: 'external' as const, url: 'https://example.org/(é)?a=1' }, label: '' } },
      { ids: [], link: { target: { kind: 'internal' as const, id: 'nowhere' }, label: 'perdu' } },
    ];
    return { pdf, found, anchors };
  }

  test('take their targets and words', async () => {
    const { pdf, found, anchors } = await createLinks();
    removeMarks(pdf, found, anchors);
    writeLinks(pdf, found, anchors, destinationsOf(pdf));
    const again = await reread(pdf);
    const annotations = again.getPages()[0]?.node.lookup(PDFName.of('Annots'), PDFArray);
    expect(annotations?.size()).toBe(3);
    const texts = [0, 1, 2].map((index) => String(annotations?.lookup(index, PDFDict)));
    expect(texts[0]).toMatch(/\/Dest \[ \d+ 0 R \/XYZ 0 50 null \]/);
    expect(texts[1]).toContain('/URI (https://example.org/\\(%C3%A9\\)?a=1)');
    expect(texts[2]).not.toContain('/Dest');
    for (const text of texts) expect(text).toContain('/Contents <FEFF');
  });

  test('are named by id, those that are plain', async () => {
    const pdf = await create();
    writeNamedDestinations(pdf, destinationsOf(pdf));
    expect((await inspectPdf(writePdf(pdf))).destinations).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
  });
});

describe('writePdf', () => {
  test('drops what nothing refers to, and writes null for what is not there', async () => {
    const pdf = await create();
    pdf.context.register(pdf.context.obj({ Lost: 'yes' }));
    pdf.catalog.set(PDFName.of('Missing'), PDFRef.of(9999));
    const text = Buffer.from(writePdf(pdf)).toString('latin1');
    expect(text).not.toContain('/Lost');
    expect(text).toContain('/Missing null');
    expect(text).toMatch(/^%PDF-1\.7\n%[\x80-\xFF]{4}\n/);
  });

  test('gives offsets that hold', async () => {
    const text = Buffer.from(writePdf(await create(30))).toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets.length).toBeGreaterThan(30);
    offsets.forEach((offset, index) => {
      expect(text.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    });
  });
});
