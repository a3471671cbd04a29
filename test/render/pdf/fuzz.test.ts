import { PDFRef } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/model/publication.js';
import { findAmbiguous, type GlyphUses } from '../../../src/render/pdf/finish/glyph-uses.js';
import { joinText } from '../../../src/render/pdf/finish/join-text.js';
import { markContent } from '../../../src/render/pdf/finish/mark-content.js';
import { mendStructure } from '../../../src/render/pdf/finish/mend-structure.js';
import type { PageFont } from '../../../src/render/pdf/finish/page-fonts.js';
import { readOperations } from '../../../src/render/pdf/finish/read-operations.js';
import type { StructureElement, StructureKid } from '../../../src/render/pdf/finish/structure-tree.js';
import { prepareChapter } from '../../../src/render/pdf/print/prepare-chapter.js';
import { SEED } from '../../support/seed.js';

const RUNS = { numRuns: 10_000, seed: SEED };

const font: PageFont = {
  key: 'f',
  width: (code) => 200 + code * 7,
  character: (code) => (code === 45 ? '-' : String.fromCharCode(code)),
};
const fonts = new Map([['/F1', font]]);
const SIZE = 14;

type Shown = { readonly code: number; readonly x: number; readonly y: number };

/** Shows the letters of a stream at their places, as a viewer would: text operators alone. */
function show(content: string): Shown[] {
  const shown: Shown[] = [];
  let [line, y, pen] = [0, 0, 0];
  readOperations(content, (operator, _start, _end, operands) => {
    const operand = (index: number) => content.slice(operands[index * 2], operands[index * 2 + 1]);
    if (operator === 'BT' || operator === 'Tm') [line, y, pen] = [0, operator === 'Tm' ? Number(operand(5)) : 0, 0];
    else if (operator === 'Td') {
      line += Number(operand(0));
      y += Number(operand(1));
      pen = line;
    } else if (operator === 'Tj' || operator === 'TJ') {
      for (const [, codes, shift] of operand(0).matchAll(/<([0-9a-f]*)>|(-?\d+(?:\.\d+)?)/g)) {
        if (codes === undefined) pen -= (Number(shift) * SIZE) / 1000;
        else
          for (let at = 0; at < codes.length; at += 4) {
            const code = Number.parseInt(codes.slice(at, at + 4), 16);
            shown.push({ code, x: pen, y });
            pen += (font.width(code) * SIZE) / 1000;
          }
      }
    }
  });
  return shown;
}

const hex = (code: number) => code.toString(16).padStart(4, '0');
const code = fc.integer({ min: 33, max: 126 });
const move = fc.integer({ min: -40_000, max: 40_000 }).map((value) => value / 1000);
const letter = fc.tuple(move, code).map(([dx, glyph]) => `${dx} 0 Td <${hex(glyph)}> Tj\n`);
const replaced = fc
  .tuple(move, code, fc.constantFrom('00a0', '2019', '02bc', '00660069'))
  .map(([dx, glyph, text]) => `/Span<</ActualText <feff${text}> >> BDC\n${dx} 0 Td <${hex(glyph)}> Tj\nEMC\n`);
const soft = move.map((dx) => `/Span<</ActualText <feff00ad> >> BDC\n${dx} 0 Td <0020> Tj\nEMC\n`);
const line = fc.tuple(move, move).map(([dx, dy]) => `${dx} ${dy} Td\n`);
const string = fc.array(code, { minLength: 1, maxLength: 6 }).map((codes) => `<${codes.map(hex).join('')}> Tj\n`);
const piece = fc.oneof({ arbitrary: letter, weight: 6 }, replaced, soft, line, string);
const textObject = fc
  .array(piece, { maxLength: 20 })
  .map((pieces) => `BT\n/F1 ${SIZE} Tf\n1 0 0 -1 3 4 Tm\n${pieces.join('')}ET\n`);

test('joinText leaves every letter where it was', () => {
  fc.assert(
    fc.property(fc.array(textObject, { maxLength: 4 }), (objects) => {
      const content = objects.join('');
      const uses: GlyphUses = new Map();
      joinText(content, { fonts, uses, ambiguous: new Map() });
      const joined = joinText(content, { fonts, uses, ambiguous: findAmbiguous(uses) });
      // A soft hyphen is a space glyph in these streams: it alone may go.
      const before = show(content).filter(({ code: glyph }) => glyph !== 32);
      const after = show(joined);
      expect(after.map(({ code: glyph, y }) => [glyph, y])).toEqual(before.map(({ code: glyph, y }) => [glyph, y]));
      after.forEach(({ x }, index) => {
        expect(Math.abs(x - (before[index]?.x ?? 0))).toBeLessThan(SIZE / 1000);
      });
    }),
    RUNS,
  );
});

const path = fc.constantFrom('0 0 m 5 5 l S\n', '0 0 9 9 re f\n', '0 0 9 9 re W n\n', '0 0 m h B*\n', 'n\n');
const other = fc.constantFrom('/X1 Do\n', '/X2 Do\n', '/Sh0 sh\n', '1 w\n', '/G0 gs\n', 'BT /F1 9 Tf <0041> Tj ET\n');
const { drawing } = fc.letrec<{ drawing: string; marked: string }>((tie) => ({
  drawing: fc
    .array(fc.oneof({ maxDepth: 4 }, path, other, tie('marked')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  marked: fc
    .tuple(
      fc.oneof(
        fc.nat(50).map((mcid) => `/P <</MCID ${mcid}>>BDC\n`),
        fc.constant('/Artifact BMC\n'),
      ),
      tie('drawing'),
    )
    .map(([open, inside]) => `q\n${open}${inside}EMC\nQ\n`),
}));

test('markContent leaves nothing painted outside marked content, and every mark closed', () => {
  fc.assert(
    fc.property(drawing, (content) => {
      const options = { isFigure: (mcid: number) => mcid % 5 === 0, isRepeated: (mcid: number) => mcid % 7 === 0 };
      const { content: marked } = markContent(content, { ...options, isMarkedForm: () => false });
      let depth = 0;
      readOperations(marked, (operator) => {
        if (operator === 'BDC' || operator === 'BMC') depth += 1;
        if (operator === 'EMC') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
        if (['S', 'f', 'B*', 'Do', 'sh', 'Tj'].includes(operator)) expect(depth).toBeGreaterThan(0);
      });
      expect(depth).toBe(0);
      expect(marked.replaceAll(/\/Artifact BMC|\/P <<[^>]*>>BDC|EMC|\s+/g, '')).toBe(
        content.replaceAll(/\/Artifact BMC|\/P <<[^>]*>>BDC|EMC|\s+/g, ''),
      );
    }),
    RUNS,
  );
});

test('content streams of any characters throw nothing', () => {
  const garbage = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('BT', 'ET', 'BDC', 'EMC', '/Span', '<<', '>>', '<00', '(', ')', ' 0 Td <', 'BI', 'ID', ' '),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(garbage, (parts) => {
      const content = parts.join(' ');
      joinText(content, { fonts, uses: new Map(), ambiguous: new Map() });
      markContent(content, { isFigure: () => false, isRepeated: () => false, isMarkedForm: () => false });
    }),
    RUNS,
  );
});

let annotations = 0;
const types = [
  'NonStruct',
  'P',
  'H2',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Link',
  'Figure',
  'Caption',
  'Table',
  'TR',
  'TD',
  'TH',
  'Em',
  'Aside',
  'BlockQuote',
  'Div',
  'Weird',
];
const { element } = fc.letrec<{ element: StructureElement; kid: StructureKid }>((tie) => ({
  element: fc
    .record({
      type: fc.constantFrom(...types),
      language: fc.option(fc.constant('en')),
      alt: fc.option(fc.constantFrom('x', ' ')),
      kids: fc.array(tie('kid'), { maxLength: 4 }),
    })
    .map((parts): StructureElement => ({ kind: 'element', source: null, ...parts })),
  kid: fc.oneof(
    { maxDepth: 5 },
    fc.nat(999).map((mcid): StructureKid => ({ kind: 'content', page: 1, mcid })),
    fc.constant(null).map((): StructureKid => {
      annotations += 1;
      return { kind: 'annotation', page: 1, ref: PDFRef.of(1 + (annotations % 1000)) };
    }),
    tie('element'),
  ),
}));

function list(kid: StructureKid): StructureKid[] {
  return kid.kind === 'element' ? [kid, ...kid.kids.flatMap(list)] : [kid];
}

test('mendStructure keeps all content, and leaves nothing a checker refuses', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), (kids) => {
      const document: StructureElement = {
        kind: 'element',
        type: 'Document',
        language: 'fr',
        alt: null,
        kids,
        source: null,
      };
      const content = (kid: StructureKid) =>
        list(kid)
          .flatMap((part) => (part.kind === 'content' ? [part.mcid] : []))
          .sort();
      const before = content(document);
      const { document: mended } = mendStructure(document, {
        marks: new Set(),
        isArtifact: () => false,
        hasCaptionInside: false,
      });
      expect(content(mended)).toEqual(before);
      for (const part of list(mended)) {
        if (part.kind !== 'element') continue;
        expect(part.type).not.toBe('NonStruct');
        if (part.type === 'Figure') expect(part.alt).toBe('x');
        if (part.kids.some(({ kind }) => kind === 'annotation')) expect(part.type).toBe('Link');
        if (!['TD', 'TH', 'Document'].includes(part.type)) expect(part.kids.length, part.type).toBeGreaterThan(0);
        for (const kid of part.kids) {
          if (part.type === 'L') expect(kid.kind === 'element' && ['LI', 'Caption'].includes(kid.type)).toBe(true);
          if (part.type === 'LI') expect(kid.kind === 'element' && ['Lbl', 'LBody'].includes(kid.type)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

const tag = fc.constantFrom(
  '<p id="a">',
  '<p>',
  '</p>',
  '<a href="#a">',
  '</a>',
  '<br/>',
  '<svg>',
  '</svg>',
  '<td>',
  '</td>',
  '<i lang="en">',
  '</i>',
  '<img src="x"/>',
  '<p class="epub-only">',
  '<',
  '>',
  '&#x4E2D;',
  '<!--',
  '-->',
);

test('chapters of any markup throw nothing, and never load anything', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string()), { maxLength: 30 }), (parts) => {
      const context = {
        assets: new Map(),
        ids: new Set(['a']),
        anchors: [],
        texts: new Map(),
        places: new Map(),
        uncovered: new Set([0x4e2d]),
        made: 0,
      };
      const html = prepareChapter(
        { id: 'c', language: 'fr' } as Chapter,
        `<section id="c">${parts.join('')}</section>`,
        context,
      );
      for (const [, src] of html.matchAll(/<img[^>]* src="([^"]*)"/g)) expect(src).toBe('data:,');
      for (const [, href] of html.matchAll(/<a[^>]* href="([^"]*)"/g)) expect(href).toMatch(/^dossier:\d+$/);
    }),
    RUNS,
  );
});
