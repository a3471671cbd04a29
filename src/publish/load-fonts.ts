import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFace } from '../model/publication.js';

interface FontFamily {
  readonly family: string;
  readonly package: string;
  /** Weight and style of each face. */
  readonly faces: readonly (readonly [weight: number, style: FontFace['style']])[];
}

/** Static faces only: variable fonts become Type 3 in Chromium's PDF (CRAFT 2). */
const FAMILIES: readonly FontFamily[] = [
  {
    family: 'Source Serif 4',
    package: '@fontsource/source-serif-4',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
      [600, 'italic'],
    ],
  },
  {
    family: 'Source Sans 3',
    package: '@fontsource/source-sans-3',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
      [700, 'normal'],
    ],
  },
  {
    family: 'Be Vietnam Pro',
    package: '@fontsource/be-vietnam-pro',
    faces: [
      [400, 'normal'],
      [600, 'normal'],
    ],
  },
];

/**
 * Fonts that only lend signs to the families above: super- and subscripts, arrows, bullets, boxes. The range is that of
 * their own tables; what the families have themselves is never asked of these.
 */
const LENDERS: readonly { readonly package: string; readonly subset: string; readonly weights: readonly number[] }[] = [
  { package: '@fontsource/roboto', subset: 'math', weights: [400, 700] },
  { package: '@fontsource/roboto', subset: 'symbols', weights: [400, 700] },
  { package: '@fontsource/noto-sans-symbols', subset: 'symbols', weights: [400] },
  { package: '@fontsource/noto-sans-symbols-2', subset: 'symbols', weights: [400] },
  { package: '@fontsource/noto-sans-symbols-2', subset: 'math', weights: [400] },
];

/** Subsets of the packages with the range each is to serve; those the text does not need are left out later. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;

/** Reads the bundled fonts with the ranges their packages declare. */
export async function loadFonts(root: string): Promise<FontFace[]> {
  const require = createRequire(join(root, 'package.json'));
  const families = await Promise.all(FAMILIES.map((family) => loadFamily(family, require)));
  return families.flat();
}

/** Reads the fonts that lend signs, those to be asked first before the others. */
export async function loadLenders(root: string): Promise<FontFace[]> {
  const require = createRequire(join(root, 'package.json'));
  const faces = await Promise.all(
    LENDERS.map(async ({ package: name, subset, weights }) => {
      const folder = dirname(require.resolve(`${name}/package.json`));
      const prefix = name.slice('@fontsource/'.length);
      const unicodeRange = readRanges(await readFile(join(folder, 'unicode.json'), 'utf8'))[subset] ?? 'U+0-10FFFF';
      return Promise.all(
        weights.map(async (weight): Promise<FontFace> => {
          const fileName = `${prefix}-${subset}-${weight}-normal.woff2`;
          const bytes = new Uint8Array(await readFile(join(folder, 'files', fileName)));
          return { family: prefix, weight, style: 'normal', unicodeRange, fileName, bytes };
        }),
      );
    }),
  );
  return faces.flat();
}

async function loadFamily({ family, package: name, faces }: FontFamily, require: NodeJS.Require): Promise<FontFace[]> {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const prefix = name.slice('@fontsource/'.length);
  const ranges = readRanges(await readFile(join(folder, 'unicode.json'), 'utf8'));
  const wanted = SUBSETS.flatMap((subset) => {
    const range = ranges[subset];
    return range === undefined ? [] : faces.map(([weight, style]) => ({ subset, range, weight, style }));
  });
  return Promise.all(
    wanted.map(async ({ subset, range, weight, style }) => {
      const fileName = `${prefix}-${subset}-${weight}-${style}.woff2`;
      const bytes = new Uint8Array(await readFile(join(folder, 'files', fileName)));
      return { family, weight, style, unicodeRange: range, fileName, bytes };
    }),
  );
}

function readRanges(json: string): Readonly<Record<string, string>> {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
