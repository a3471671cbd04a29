import { PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  contentKey,
  findFigureContent,
  findRepeatedContent,
  type MendOptions,
  mendStructure,
} from '../../../src/render/pdf/finish/mend-structure.js';
import type { StructureElement, StructureKid } from '../../../src/render/pdf/finish/structure-tree.js';

/** Reads a tree: `Type[attributes](kids)`; kids are elements, `12` for content of page 1, `2:7` for page 2, `@3` for an annotation. */
function read(source: string): StructureElement {
  let at = 0;
  const readElement = (): StructureElement => {
    const [, type = '', attributes = ''] = /^(\w+)(?:\[([^\]]*)\])?/.exec(source.slice(at)) ?? [];
    at += type.length + (source[at + type.length] === '[' ? attributes.length + 2 : 0);
    const kids: StructureKid[] = [];
    if (source[at] === '(') {
      at += 1;
      while (source[at] !== ')') {
        kids.push(readKid());
        if (source[at] === ' ') at += 1;
      }
      at += 1;
    }
    const language = /lang=(\w+)/.exec(attributes)?.[1] ?? null;
    const alt = /alt=(\w+)/.exec(attributes)?.[1] ?? null;
    return { kind: 'element', type, language, alt, kids, source: null };
  };
  const readKid = (): StructureKid => {
    const content = /^(?:(\d+):)?(\d+)/.exec(source.slice(at));
    const annotation = /^@(\d+)/.exec(source.slice(at));
    at += (content ?? annotation)?.[0].length ?? 0;
    if (annotation) return { kind: 'annotation', page: 1, ref: PDFRef.of(Number(annotation[1])) };
    if (content) return { kind: 'content', page: Number(content[1] ?? 1), mcid: Number(content[2]) };
    return readElement();
  };
  return readElement();
}

function write(kid: StructureKid): string {
  if (kid.kind === 'annotation') return `@${kid.ref.objectNumber}`;
  if (kid.kind === 'content') return kid.page === 1 ? `${kid.mcid}` : `${kid.page}:${kid.mcid}`;
  const attributes = [kid.language && `lang=${kid.language}`, kid.alt && `alt=${kid.alt}`].filter(Boolean).join(' ');
  return `${kid.type}${attributes ? `[${attributes}]` : ''}${kid.kids.length > 0 ? `(${kid.kids.map(write).join(' ')})` : ''}`;
}

const plain: MendOptions = { marks: new Set(), isArtifact: () => false, hasCaptionInside: false };

function mend(source: string, options: Partial<MendOptions> = {}): string {
  return write(mendStructure(read(source), { ...plain, ...options }).document);
}

describe('mendStructure', () => {
  test.each([
    ['dissolves nameless words', 'Document(P(NonStruct(1)))', 'Document(P(1))'],
    ['names a chapter', 'Document(NonStruct(H1(NonStruct(1)) P(2)))', 'Document(Sect(H1(1) P(2)))'],
    ['names an inner group', 'Document(NonStruct(NonStruct(P(1))))', 'Document(Sect(Div(P(1))))'],
    [
      'keeps the language of words',
      'Document(P(NonStruct[lang=en](NonStruct(1)) 2))',
      'Document(P(Span[lang=en](1) 2))',
    ],
    ['keeps the language of a chapter', 'Document(NonStruct[lang=en](P(1)))', 'Document(Sect[lang=en](P(1)))'],
    [
      'wraps loose words in paragraphs',
      'Document(NonStruct(NonStruct(1) Strong(2) P(3) NonStruct(4)))',
      'Document(Sect(P(1 Strong(2)) P(3) P(4)))',
    ],
    [
      'gives items a body',
      'Document(L(LI(Lbl(1) NonStruct(2) L(LI(3)))))',
      'Document(L(LI(Lbl(1) LBody(2 L(LI(LBody(3)))))))',
    ],
    [
      'makes items of what stands in a list',
      'Document(L(NonStruct(Lbl(1) NonStruct(2)) P(3)))',
      'Document(L(LI(Lbl(1) LBody(2)) LI(LBody(P(3)))))',
    ],
    ['makes links of what holds an annotation', 'Document(P(NonStruct(NonStruct(1) @5)))', 'Document(P(Link(1 @5)))'],
    ['drops what is empty', 'Document(H2 P(NonStruct) L(LI(Lbl)) P(1))', 'Document(P(1))'],
    ['keeps empty cells', 'Document(Table(TR(TH(1) TD)))', 'Document(Table(TR(TH(1) TD)))'],
    ['keeps a described figure', 'Document(Figure[alt=x](1))', 'Document(Figure[alt=x](1))'],
    [
      'puts the caption beside the figure',
      'Document(Figure(Figure[alt=x](1) Caption(NonStruct(2))))',
      'Document(Div(Figure[alt=x](1) Caption(2)))',
    ],
    ['makes a span of a figure that nothing describes', 'Document(P(Figure(1)))', 'Document(P(Span(1)))'],
    ['maps types nobody knows', 'Document(Ruby(P(1)) P(Blink(2)))', 'Document(Div(P(1)) P(Span(2)))'],
  ])('%s', (_, source, expected) => {
    expect(mend(source)).toBe(expected);
  });

  test('takes artifacts out, and what is empty without them', () => {
    expect(mend('Document(L(LI(Lbl(1) NonStruct(2))) NonStruct(3))', { isArtifact: (_, mcid) => mcid !== 2 })).toBe(
      'Document(L(LI(LBody(2))))',
    );
  });

  test('takes marks out and says where they stood', () => {
    const document = read('Document(NonStruct(H1(Link(@4) NonStruct(1)) P(2 Link(3 @5))))');
    const marks = new Set([PDFRef.of(4)]);
    const { document: mended, holders } = mendStructure(document, { ...plain, marks });
    expect(write(mended)).toBe('Document(Sect(H1(1) P(2 Link(3 @5))))');
    expect(holders.get(PDFRef.of(4))?.type).toBe('H1');
    expect(holders.get(PDFRef.of(5))?.type).toBe('Link');
  });

  test('names the nearest element that is left around a mark', () => {
    const document = read('Document(NonStruct(NonStruct(NonStruct[lang=en](Link(@1) 1) 2) NonStruct(P(3))))');
    const marks = new Set([PDFRef.of(1)]);
    const { holders } = mendStructure(document, { ...plain, marks });
    expect(holders.get(PDFRef.of(1))).toMatchObject({ type: 'Span', language: 'en' });
    const nested = read('Document(NonStruct(NonStruct(NonStruct(Link(@1)) 2) P(3)))');
    expect(mendStructure(nested, { ...plain, marks }).holders.get(PDFRef.of(1))?.type).toBe('Sect');
  });

  test('puts the caption into the figure for PDF/UA-2', () => {
    expect(mend('Document(Figure(Figure[alt=x](1) Caption(2)))', { hasCaptionInside: true })).toBe(
      'Document(Figure[alt=x](1 Caption(2)))',
    );
    expect(mend('Document(Figure(BlockQuote(P(1)) Caption(2)))', { hasCaptionInside: true })).toBe(
      'Document(Sect(BlockQuote(P(1)) Caption(2)))',
    );
  });
});

describe('findRepeatedContent', () => {
  test('finds the head of a table on its further pages, and only that', () => {
    const document = read('Document(Table(TR(TH(1 2:1) TH(2 2:2)) TR(TH(3 2:3) TD(4 2:4))))');
    expect([...findRepeatedContent(document)]).toEqual([contentKey(2, 1), contentKey(2, 2)]);
  });
});

describe('findFigureContent', () => {
  test('finds what stands in figures, however deep', () => {
    expect([...findFigureContent(read('Document(P(1) Figure(2 NonStruct(3)))'))]).toEqual([
      contentKey(1, 2),
      contentKey(1, 3),
    ]);
  });
});
