import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { createMessage, DossierError } from '../messages.js';
import { checkStyles } from './check-styles.js';
import { compileTemplates, type TemplateFile } from './compile-templates.js';
import { loadFonts, loadLenders } from './load-fonts.js';
import { findPackageRoot } from './package-root.js';
import type { Theme, ThemeStyles } from './theme.js';

/** The theme used when none is named, and the one that a folder of one's own builds upon. */
export const DEFAULT_THEME = 'institution';
/** Bytes of a template or style sheet. */
const LARGEST = 1_000_000;
/** Files looked at in a theme folder. */
const MOST_FILES = 1000;

interface ThemeFile {
  readonly name: string;
  readonly path: string;
  readonly source: string;
}

/**
 * Reads a theme: one of those under `styles/themes`, or a folder whose files replace templates and style sheets of the
 * same name. A folder may hold sub-folders; links are not followed; a .hbs or .css file of an unknown name is an error.
 * @throws DossierError (`theme-exists`, `template-valid`)
 */
export async function loadTheme(
  nameOrFolder: string = DEFAULT_THEME,
  root: string = findPackageRoot(),
): Promise<Theme> {
  const themes = await readdir(join(root, 'styles', 'themes'));
  const isNamed = themes.includes(nameOrFolder);
  const own = isNamed ? new Map<string, ThemeFile>() : await readFolder(nameOrFolder, themes);
  const theme = isNamed ? nameOrFolder : DEFAULT_THEME;
  const standard = new Map([
    ...(await readFiles(join(root, 'templates'))),
    ...(await readFiles(join(root, 'styles'), ['themes'])),
    ...(await readFiles(join(root, 'styles', 'themes', theme))),
  ]);
  checkNames(own, standard);
  const files = new Map([...standard, ...own]);
  const templates = [...files.values()].filter(({ name }) => extname(name) === '.hbs').map(toTemplate);
  return {
    name: isNamed ? nameOrFolder : basename(nameOrFolder),
    render: compileTemplates(templates),
    styles: joinStyles(files),
    fonts: await loadFonts(root),
    lenders: await loadLenders(root),
  };
}

function toTemplate({ name, path, source }: ThemeFile): TemplateFile {
  const stem = basename(name, '.hbs');
  return { name: stem.replace(/^_/, ''), path, source, isPartial: stem.startsWith('_') };
}

/** General rules first, then the theme's, for each format. */
function joinStyles(files: ReadonlyMap<string, ThemeFile>): ThemeStyles {
  const read = (name: string): string => files.get(name)?.source ?? '';
  const both = (part: string): string => `${read(`${part}.css`)}\n${read(`theme-${part}.css`)}`;
  return {
    tokens: both('tokens'),
    base: `${both('base')}\n${read('theme.css')}`,
    print: both('print'),
    epub: both('epub'),
    screen: both('screen'),
    cover: both('cover'),
  };
}

async function readFiles(folder: string, skip: readonly string[] = []): Promise<Map<string, ThemeFile>> {
  const files = new Map<string, ThemeFile>();
  const pending = [folder];
  let seen = 0;
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const entry of (await readdir(current, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(current, entry.name);
      seen += 1;
      if (seen > MOST_FILES) throw fail('theme-exists', `Unexpected number of files in ${folder}, expected a theme`);
      if (entry.isDirectory() && !entry.name.startsWith('.') && !skip.includes(entry.name)) pending.push(path);
      if (entry.isFile() && ['.hbs', '.css'].includes(extname(entry.name))) {
        files.set(entry.name, { name: entry.name, path: relative(folder, path), source: await readSource(path) });
      }
    }
  }
  return files;
}

async function readFolder(folder: string, themes: readonly string[]): Promise<Map<string, ThemeFile>> {
  const known = `${themes.join(', ')} or a folder`;
  const status = await lstat(folder).catch(() => null);
  if (status === null || !status.isDirectory()) {
    throw fail('theme-exists', `Unexpected theme ${folder}, expected ${known}`);
  }
  const files = await readFiles(await realpath(folder));
  for (const { path, source, name } of files.values()) {
    const problem = extname(name) === '.css' ? checkStyles(source) : null;
    if (problem !== null)
      throw fail('template-valid', `Unexpected ${problem} in ${path}, expected no outside file`, path);
  }
  return files;
}

async function readSource(path: string): Promise<string> {
  const { size } = await lstat(path);
  if (size > LARGEST)
    throw fail('template-valid', `Unexpected size of ${path}, expected at most ${LARGEST} bytes`, path);
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fail('template-valid', `Unexpected encoding of ${path}, expected UTF-8`, path);
  }
}

/** A file that replaces nothing is a slip of the pen: say so rather than pass over it. */
function checkNames(own: ReadonlyMap<string, ThemeFile>, standard: ReadonlyMap<string, ThemeFile>): void {
  const extra = [
    'theme.css',
    'theme-tokens.css',
    'theme-base.css',
    'theme-print.css',
    'theme-epub.css',
    'theme-screen.css',
    'theme-cover.css',
  ];
  for (const { name, path } of own.values()) {
    if (standard.has(name) || extra.includes(name)) continue;
    const expected = [...standard.keys(), ...extra].filter((known) => extname(known) === extname(name)).join(', ');
    throw fail('template-valid', `Unexpected file ${path}, expected one of ${expected}`, path);
  }
}

function fail(rule: 'theme-exists' | 'template-valid', reason: string, file: string | null = null): DossierError {
  return new DossierError([createMessage(rule, reason, { file })]);
}
