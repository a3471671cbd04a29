import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPERS, type PaperName } from '../../src/model/publication.js';
import { assembleStyles } from '../../src/publish/assemble-styles.js';
import { checkStyles } from '../../src/publish/check-styles.js';
import { loadTheme } from '../../src/publish/load-theme.js';
import { readLength, readTokens, resolveTokens } from '../../src/publish/resolve-tokens.js';
import { selectFonts } from '../../src/publish/select-fonts.js';

const THEMES = ['institution', 'press', 'large-print'];
const papers = Object.keys(PAPERS).filter((name): name is PaperName => name in PAPERS);
const cases = THEMES.flatMap((theme) => papers.map((paper) => [theme, paper] as const));

describe.each(cases)('theme %s on %s', (name, paper) => {
  const chapters = [{ id: 'art1', kind: 'article' as const, runningHead: 'Un "titre"' }];
  const load = async () => assembleStyles((await loadTheme(name)).styles, paper, chapters, 'Dossier');

  it('resolves every token', async () => {
    const { styles, cover, tokens } = await load();
    for (const css of [styles.print, styles.epub, cover]) expect(css).not.toContain('var(');
    expect(readLength(tokens, 'page-width')).toBeCloseTo((PAPERS[paper].width * 72) / 25.4, 3);
    for (const length of ['margin-inner', 'margin-outer', 'margin-top', 'margin-bottom', 'size-drawing']) {
      expect(readLength(tokens, length), length).toBeGreaterThan(5);
    }
  });

  it('suits e-readers', async () => {
    const { epub } = (await load()).styles;
    expect(epub).not.toMatch(/\d(?:px|vh|vw)\b|position:|#000|#fff|black|white(?!-space)/);
    for (const [, selector = '', body = ''] of epub.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (/font-family/.test(body)) expect(selector).not.toMatch(/(^|[\s,])(p|li)([\s,]|$)/);
    }
  });

  it('has enough contrast on paper', async () => {
    const { tokens } = await load();
    for (const ink of ['ink', 'muted', 'accent', 'check', 'editor']) {
      const color = resolveTokens(`var(--${ink})`, tokens);
      expect(contrast(color, resolveTokens('var(--paper)', tokens)), ink).toBeGreaterThanOrEqual(
        name === 'large-print' ? 7 : 4.5,
      );
    }
    expect(contrast(resolveTokens('var(--on-accent)', tokens), resolveTokens('var(--accent)', tokens))).toBeGreaterThan(
      4.5,
    );
  });
});

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

it('lets no style sheet of ours load anything', () => {
  const folder = new URL('../../styles/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) expect(checkStyles(readFileSync(new URL(file, folder), 'utf8')), file).toBeNull();
});

describe('readTokens', () => {
  const css = ':root { --a: 1mm; --b: var(--a) } :root[data-paper="a5"] { --a: 2mm } :root { --a: 3mm }';

  it('lets later rules win, and those of the paper over all', () => {
    expect(resolveTokens('x: var(--b)', readTokens(css, 'a4'))).toBe('x: 3mm');
    expect(resolveTokens('x: var(--b)', readTokens(css, 'a5'))).toBe('x: 2mm');
  });

  it('ends with tokens that name themselves', () => {
    expect(resolveTokens('var(--x)', new Map([['x', 'var(--x)']]))).toBe('var(--x)');
  });
});

it('carries only the fonts that are needed', async () => {
  const { fonts } = await loadTheme('institution');
  const names = (text: string): string[] => selectFonts(fonts, [text]).map(({ fileName }) => fileName);
  expect(names('plain').every((name) => /-latin-\d/.test(name))).toBe(true);
  expect(names('Việt').some((name) => name.includes('vietnamese'))).toBe(true);
  expect(names('Мир').some((name) => name.includes('cyrillic'))).toBe(true);
  expect(names('Việt').some((name) => name.includes('greek'))).toBe(false);
});
