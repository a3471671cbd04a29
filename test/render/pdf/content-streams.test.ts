import { describe, expect, test } from 'vitest';
import { findAmbiguous, type GlyphUses } from '../../../src/render/pdf/finish/glyph-uses.js';
import { joinText } from '../../../src/render/pdf/finish/join-text.js';
import { markContent } from '../../../src/render/pdf/finish/mark-content.js';
import type { PageFont } from '../../../src/render/pdf/finish/page-fonts.js';
import { readCharacterMap, writeCharacterMap } from '../../../src/render/pdf/finish/page-fonts.js';
import { openReader, readOperations } from '../../../src/render/pdf/finish/read-operations.js';

function listOperations(content: string): [string, string[]][] {
  const found: [string, string[]][] = [];
  readOperations(content, (operator, _start, _end, operands) => {
    const texts: string[] = [];
    for (let at = 0; at < operands.length; at += 2) texts.push(content.slice(operands[at], operands[at + 1]));
    found.push([operator, texts]);
  });
  return found;
}

describe('readOperations', () => {
  test('splits operators from operands of every kind', () => {
    const content =
      '/F1 12 Tf % a comment ) >\n(a \\) (b) c) Tj [<0a>-12.5(x)] TJ\n/Span<</ActualText<feff00ad>/D<</A[1 2]>>>>BDC true gs -.5 0 m';
    expect(listOperations(content)).toEqual([
      ['Tf', ['/F1', '12']],
      ['Tj', ['(a \\) (b) c)']],
      ['TJ', ['[<0a>-12.5(x)]']],
      ['BDC', ['/Span', '<</ActualText<feff00ad>/D<</A[1 2]>>>>']],
      ['gs', ['true']],
      ['m', ['-.5', '0']],
    ]);
  });

  test('reports an inline image as one operation, whatever its bytes look like', () => {
    expect(listOperations('q BI /W 1 ID \u0001EI)x EI Q').map(([operator]) => operator)).toEqual(['q', 'EI', 'Q']);
  });

  test.each(['(never closed', '<00', '[1 2', '<</A', 'BI ID x', '', '\0\n'])('ends with the stream: %j', (content) => {
    expect(() => listOperations(content)).not.toThrow();
  });

  test('can be moved on by who reads', () => {
    const reader = openReader('1 w 2 w');
    reader.next();
    reader.at = 7;
    expect(reader.next()).toBe(false);
  });
});

/** Letters a to z have the codes 1 to 26 and are half an em wide; 27 is a hyphen, 28 a space, 29 an apostrophe. */
const font: PageFont = {
  key: 'f',
  width: () => 500,
  character: (code) => {
    if (code >= 1 && code <= 26) return String.fromCharCode(96 + code);
    return { 27: '-', 28: ' ', 29: 'ʼ' }[code];
  },
};
const fonts = new Map([['/F1', font]]);

function join(content: string, uses: GlyphUses = new Map()): string {
  return joinText(content, { fonts, uses, ambiguous: findAmbiguous(new Map()) })
    .replaceAll(/\n+/g, '\n')
    .trim();
}

const SOFT = '/Span<</ActualText <feff00ad> >> BDC\n5 0 Td <001c> Tj\nEMC\n';

describe('joinText', () => {
  test('joins letters that follow each other', () => {
    expect(join('BT\n/F1 10 Tf\n1 0 0 -1 5 9 Tm\n<0001> Tj\n5 0 Td <0002> Tj\n5 0 Td <0003> Tj\nET\n')).toBe(
      'BT\n/F1 10 Tf\n1 0 0 -1 5 9 Tm\n<000100020003> Tj\nET',
    );
  });

  test('keeps exact places in thousandths of an em', () => {
    expect(join('BT\n/F1 10 Tf\n<0001> Tj\n4.8 0 Td <0002> Tj\n5.25 0 Td <0003> Tj\nET')).toBe(
      'BT\n/F1 10 Tf\n[<0001>20<0002>-25<0003>] TJ\nET',
    );
  });

  test('does not add up shifts too small to write', () => {
    const letters = Array.from({ length: 40 }, () => '5.003 0 Td <0001> Tj').join('\n');
    const shifts = [...join(`BT\n/F1 10 Tf\n${letters}\nET`).matchAll(/>(-?\d+)</g)].map(([, shift]) => Number(shift));
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeCloseTo(-0.3 * 39, 0);
  });

  test('takes soft hyphens out of a line without moving what follows', () => {
    expect(join(`BT\n/F1 10 Tf\n<0001> Tj\n${SOFT}0 0 Td <0002> Tj\nET`)).toBe('BT\n/F1 10 Tf\n<00010002> Tj\nET');
  });

  test('leaves the hyphen at the end of a broken line a hyphen, which readers join', () => {
    const content = `BT\n/F1 10 Tf\n<0001> Tj\n${SOFT}ET\nBT\n/F1 10 Tf\n1 0 0 -1 9 9 Tm\n<001b> Tj\nET`;
    expect(join(content)).toBe('BT\n/F1 10 Tf\n<0001> Tj\nET\nBT\n/F1 10 Tf\n1 0 0 -1 9 9 Tm\n<001b> Tj\nET');
  });

  test('drops the replacement text of a shared glyph and reports what it stands for', () => {
    const uses: GlyphUses = new Map();
    const content = 'BT\n/F1 10 Tf\n<0004> Tj\n/Span<</ActualText <feff2019> >> BDC\n5 0 Td <001d> Tj\nEMC\nET';
    expect(join(content, uses)).toBe('BT\n/F1 10 Tf\n<0004001d> Tj\nET');
    expect(uses.get('f')?.replaced.get(29)).toBe('’');
    expect(findAmbiguous(uses).size).toBe(0);
  });

  test('keeps the replacement text of a glyph that stands for several characters', () => {
    const uses: GlyphUses = new Map();
    const content =
      'BT\n/F1 10 Tf\n<001d> Tj\n/Span<</ActualText <feff2019> >> BDC\n5 0 Td <001d> Tj\nEMC\n5 0 Td <0001> Tj\nET';
    joinText(content, { fonts, uses, ambiguous: new Map() });
    const ambiguous = findAmbiguous(uses);
    expect([...(ambiguous.get('f') ?? [])]).toEqual([29]);
    expect(joinText(content, { fonts, uses, ambiguous }).replaceAll(/\n+/g, '\n')).toContain(
      '<001d> Tj\n/Span<</ActualText <feff2019>>> BDC\n5 0 Td\n<001d> Tj\nEMC\n5 0 Td\n<0001> Tj',
    );
  });

  test('makes no-break spaces spaces and drops word joiners', () => {
    const span = (code: string, text: string) => `/Span<</ActualText <feff${text}> >> BDC\n5 0 Td <${code}> Tj\nEMC\n`;
    const content = `BT\n/F1 10 Tf\n<0001> Tj\n${span('001c', '202f')}${span('001c', '2060')}5 0 Td <0002> Tj\nET`;
    expect(join(content)).not.toMatch(/ActualText/);
  });

  test('leaves the text of fonts it does not know, and everything that is no text', () => {
    const content = 'q 1 0 0 1 0 0 cm 0 0 5 5 re f\nBT\n/X 9 Tf\n3 0 Td (BT) Tj\n0 -12 Td\n<41> Tj\nET\nQ';
    expect(join(content)).toBe('q 1 0 0 1 0 0 cm 0 0 5 5 re f\nBT\n/X 9 Tf\n3 0 Td\n(BT) Tj\n0 -12 Td\n<41> Tj\nET\nQ');
  });

  test('lets text of unknown fonts follow itself', () => {
    expect(join('BT\n/X 9 Tf\n(a) Tj\n(b) Tj\n0 0 Td\n(c) Tj\nET')).toBe(
      'BT\n/X 9 Tf\n(a) Tj\n(b) Tj\n0 0 Td\n(c) Tj\nET',
    );
  });

  test.each(['BT', 'BT ET', 'BT <00', 'BT 1 0 Td', 'EMC EMC', 'BT EMC /Span<</ActualText <feff> >> BDC ET'])(
    'ends with the stream: %j',
    (content) => {
      expect(() => join(content)).not.toThrow();
    },
  );
});

describe('writeCharacterMap', () => {
  test('is read back, surrogates and ligatures included', () => {
    const characters = new Map([
      [3, ' '],
      [0xab, 'ﬁ'],
      [0x1f00, '😀'],
      [0xffff, 'ffi'],
    ]);
    expect(readCharacterMap(writeCharacterMap(characters))).toEqual(characters);
  });

  test('reads ranges', () => {
    expect(readCharacterMap('1 beginbfrange\n<0014> <0016> <0031>\nendbfrange')).toEqual(
      new Map([
        [0x14, '1'],
        [0x15, '2'],
        [0x16, '3'],
      ]),
    );
  });
});

const plain = { isFigure: () => false, isRepeated: () => false, isMarkedForm: () => false };

describe('markContent', () => {
  test('makes artifacts of what is painted outside marked content', () => {
    const content = '1 w\n0 0 m 5 5 l\nS\n0 0 9 9 re\nW n\nBT (x) Tj ET\n/X1 Do /Sh0 sh\n';
    expect(markContent(content, plain).content.replaceAll(/\s+/g, ' ').trim()).toBe(
      '1 w /Artifact BMC 0 0 m 5 5 l S EMC 0 0 9 9 re W n /Artifact BMC BT (x) Tj ET EMC /Artifact BMC /X1 Do EMC /Artifact BMC /Sh0 sh EMC',
    );
  });

  test('leaves marked text alone and tells what it starts with', () => {
    const content = '/P <</MCID 3 >>BDC\nBT /F1 9 Tf [<0001>-3<0002>] TJ ET\n0 0 1 1 re f\nEMC\n';
    const marked = markContent(content, plain);
    expect(marked.content).toBe(content);
    expect(marked.marked.get(3)).toEqual([{ font: '/F1', codes: '00010002' }]);
    expect(marked.artifacts).toEqual([]);
  });

  test('makes an artifact of marked content that only draws, unless it is a figure', () => {
    const content = '/NonStruct <</MCID 7 >>BDC\n0 0 9 9 re f\nEMC\n';
    expect(markContent(content, plain)).toMatchObject({
      content: '/Artifact BMC\n\n0 0 9 9 re f\nEMC\n',
      artifacts: [7],
    });
    expect(markContent(content, { ...plain, isFigure: () => true }).artifacts).toEqual([]);
  });

  test('makes an artifact of what only repeats', () => {
    const content = '/TH <</MCID 1 >>BDC\nBT (x) Tj ET\nEMC\n';
    expect(markContent(content, { ...plain, isRepeated: () => true }).artifacts).toEqual([1]);
  });

  test('leaves a form alone that marks its own content', () => {
    const content = '/X1 Do\n/X2 Do\n';
    const { content: marked } = markContent(content, { ...plain, isMarkedForm: (name) => name === '/X1' });
    expect(marked.replaceAll(/\s+/g, ' ')).toBe('/X1 Do /Artifact BMC /X2 Do EMC ');
  });

  test('keeps text real that stands in a nested span', () => {
    const content = '/P <</MCID 0 >>BDC\nBT /Span<</ActualText <feff0041>>> BDC (x) Tj EMC ET\nEMC\n';
    expect(markContent(content, plain).content).toBe(content);
  });

  test.each(['EMC', 'BT', 'S', '0 0 m', '/P <</MCID 0 >>BDC'])('ends with the stream: %j', (content) => {
    expect(() => markContent(content, plain)).not.toThrow();
  });
});
