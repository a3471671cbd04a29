import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/publish/load-theme.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theme-'));
});

describe('loadTheme', () => {
  it.each(['institution', 'press', 'large-print'])('reads %s', async (name) => {
    const theme = await loadTheme(name);
    expect(theme.name).toBe(name);
    expect(theme.fonts.length).toBeGreaterThan(20);
    expect(Object.values(theme.styles).every((css) => css.length > 100)).toBe(true);
  });

  it('replaces files by name, in sub-folders too', async () => {
    await mkdir(join(folder, 'sections'));
    await writeFile(join(folder, 'sections', 'cover.hbs'), '<section id="cover"><h1>{{title}}!</h1></section>');
    await writeFile(join(folder, 'theme-print.css'), 'h1 { color: teal }');
    const theme = await loadTheme(folder);
    expect(theme.render('cover', { title: '<b>' })).toBe('<section id="cover"><h1>&lt;b&gt;!</h1></section>');
    expect(theme.styles.print).toContain('teal');
  });

  it.each([
    ['no such theme', 'nowhere-at-all', /Unexpected theme nowhere-at-all, expected institution, large-print, press/],
  ])('refuses %s', async (_, name, message) => {
    await expect(loadTheme(name)).rejects.toThrow(message);
  });

  it.each([
    ['an unclosed block', 'cover.hbs', '{{#if title}}', /Unexpected syntax in cover\.hbs/],
    ['a helper that is not known', 'cover.hbs', '{{lookup this "constructor"}}', /lookup/],
    ['a name that replaces nothing', 'covre.hbs', 'x', /Unexpected file covre\.hbs, expected one of .*cover\.hbs/],
    ['an import', 'print.css', '@import "http://example.org/x.css";', /Unexpected @import/],
    ['an outside address', 'print.css', 'p { background: url(http://example.org/x.png) }', /Unexpected url\(http/],
    ['an escaped address', 'print.css', 'p { background: \\75rl("//example.org/x") }', /Unexpected url\(/],
    ['the end of a style element', 'print.css', 'p::after { content: "</style>" }', /<\/style/],
  ])('refuses %s', async (_, name, source, message) => {
    await writeFile(join(folder, name), source);
    const load = async () => (await loadTheme(folder)).render('cover', { title: 'x' });
    await expect(load()).rejects.toThrow(message);
  });

  it('names the template when the view lacks what it prints', async () => {
    await writeFile(join(folder, 'cover.hbs'), '{{nothing}}');
    const theme = await loadTheme(folder);
    expect(() => theme.render('cover', { title: 'x' })).toThrow(/cover\.hbs.*nothing/);
  });

  it.each(['constructor', '__proto__', 'toString'])('does not reach %s', async (name) => {
    await writeFile(join(folder, 'cover.hbs'), `{{${name}}}`);
    const theme = await loadTheme(folder);
    expect(() => theme.render('cover', { title: 'x' })).toThrow(/cover\.hbs/);
  });

  it('does not follow links', async () => {
    await writeFile(join(tmpdir(), 'secret-cover.hbs'), 'secret');
    await symlink(join(tmpdir(), 'secret-cover.hbs'), join(folder, 'cover.hbs'));
    const theme = await loadTheme(folder);
    expect(() => theme.render('cover', {})).toThrow(/cover\.hbs/);
    await symlink('/etc', join(folder, 'sections'));
    await expect(loadTheme(folder)).resolves.toBeDefined();
  });
});
