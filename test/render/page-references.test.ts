import { describe, expect, it } from 'vitest';
import type { PageMap, Publication } from '../../src/model/publication.js';
import { fillPageReferences } from '../../src/render/page-references.js';

const labels: Publication['labels'] = {
  contents: 'Sommaire',
  cover: 'Couverture',
  landmarks: 'Repères',
  page: 'page',
  pageList: 'Pages',
  backToText: 'Retour',
  skipToContents: 'Aller',
  accessibilitySummary: 'Résumé',
};
const pages: PageMap = {
  pages: 20,
  targets: new Map([
    ['a', 12],
    ['b', 13],
    ['c', 14],
    ['d', 17],
    ['e', 12],
  ]),
  breaks: [],
};
const fill = (attributes: string, map: PageMap | null = pages): string =>
  fillPageReferences(`x<span class="page-ref" ${attributes}></span>y`, map, labels).replace(/ aria-label="[^"]*"/g, '');

describe('fillPageReferences', () => {
  it('writes each page once, in order, linked', () => {
    expect(fill('data-targets="d a e"')).toBe(
      'x<span class="page-ref"><a href="#a">12</a>, <a href="#d">17</a></span>y',
    );
  });

  it('writes three pages in a row as a range', () => {
    expect(fill('data-targets="a b c d"')).toBe(
      'x<span class="page-ref"><a href="#a">12</a>–<a href="#c">14</a>, <a href="#d">17</a></span>y',
    );
  });

  it('leaves two pages in a row apart', () => {
    expect(fill('data-targets="a b"')).toContain('<a href="#a">12</a>, <a href="#b">13</a>');
  });

  it('sets own speech in bold and breaks ranges there', () => {
    expect(fill('data-targets="a b c" data-strong="b"')).toContain(
      '<a href="#a">12</a>, <b><a href="#b">13</a></b>, <a href="#c">14</a>',
    );
  });

  it('prefers own speech to a mention on the same page', () => {
    expect(fill('data-targets="a e" data-strong="e"')).toContain('<b><a href="#e">12</a></b>');
  });

  it('keeps the words before the numbers', () => {
    expect(fill('data-targets="a" data-before=", p.&nbsp;"')).toContain('>, p.&nbsp;<a');
  });

  it.each([
    ['no page map', 'data-targets="a" data-before=", p. "', null],
    ['no target that is known', 'data-targets="z"', pages],
  ])('is dropped with %s', (_, attributes, map) => {
    expect(fill(attributes, map)).toBe('xy');
  });

  it('says what the number is', () => {
    const html = fillPageReferences('<span class="page-ref" data-targets="a"></span>', pages, labels);
    expect(html).toContain('aria-label="page 12"');
  });
});
