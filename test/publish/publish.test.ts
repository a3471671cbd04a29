import { DOMParser } from 'linkedom/worker';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/publish/load-theme.js';
import { publish } from '../../src/publish/publish.js';
import type { Sample } from '../support/dossier.js';
import { createArticle, createDossier } from '../support/dossier.js';
import { hanoiSample } from '../support/hanoi-dossier.js';
import { readXml } from '../support/xml.js';

const theme = await loadTheme('institution');
const publishSample = (sample: Sample) =>
  publish({
    ...sample,
    theme,
    paper: 'a4',
    clock: '2025-11-01T08:00:00Z',
    attachments: [],
    versions: { 'briefing-dossier': '0.1.0' },
  });
const publication = publishSample(hanoiSample);

/** Parses a chapter as strict XML; throws where it is not well-formed. */
function parse(html: string): Element {
  const open = '<body xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">';
  const page = `${open}${html}</body>`;
  readXml(page);
  return new DOMParser().parseFromString(page, 'text/xml').documentElement as unknown as Element;
}

const bodies = new Map(publication.chapters.map(({ id, html }) => [id, parse(html)]));
const all = (selector: string): Element[] =>
  [...bodies.values()].flatMap((body) => [...body.querySelectorAll(selector)]);
const ids = all('[id]').map(({ id }) => id);
const chapterText = (id: string): string => bodies.get(id)?.textContent ?? '';

describe('chapters', () => {
  it('stand in the order of the dossier', () => {
    expect(publication.chapters.map(({ kind }) => kind)).toEqual([
      'cover',
      'glance',
      'contents',
      'chronology',
      'figures',
      'speakers',
      'participation',
      'article',
      'article',
      'article',
      'article',
      'sources',
      'removal',
      'colophon',
    ]);
  });

  it('are sections that carry the id of the chapter', () => {
    for (const { id } of publication.chapters) expect(bodies.get(id)?.querySelector(':scope > section')?.id).toBe(id);
  });

  it('have one h1 and skip no level', () => {
    for (const [id, body] of bodies) {
      const levels = [...body.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName[1]));
      expect(
        levels.filter((level) => level === 1),
        id,
      ).toEqual([1]);
      for (const [index, level] of levels.entries()) {
        expect(level, id).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      }
    }
  });

  it('use no definition lists and no scripts', () => {
    expect(all('dl,script,style,iframe,object')).toEqual([]);
  });

  it('give every inline element with a language an id', () => {
    const inline = all('[lang]').filter(({ tagName }) => !['section', 'div', 'p'].includes(tagName));
    expect(inline.length).toBeGreaterThan(3);
    expect(inline.filter(({ id }) => id === '')).toEqual([]);
  });

  it('print no undefined value', () => {
    for (const { html } of publication.chapters) expect(html).not.toMatch(/undefined|\[object|NaN|&lt;span/);
  });
});

describe('links', () => {
  it('have unique targets that exist', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const targets = all('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !known.has(target))).toEqual([]);
    const references = all('.page-ref').flatMap((span) => span.getAttribute('data-targets')?.split(' ') ?? []);
    expect(references.filter((target) => !known.has(target))).toEqual([]);
    expect(publication.toc.flatMap((part) => part.children).filter(({ target }) => !known.has(target))).toEqual([]);
  });

  it('lead from every statement to the article and back', () => {
    const statements = all('.statements > li');
    const expected = hanoiSample.dossier.speakers.flatMap((speaker) => speaker.statements);
    expect(statements).toHaveLength(expected.length);
    for (const { id } of statements) expect(all(`.gloss a[href="#${id}"]`).length, id).toBeGreaterThan(0);
  });

  it('mark the exact words of a statement', () => {
    const link = all('.statements a').find((found) =>
      found.closest('li')?.textContent?.includes('une volonté partagée'),
    );
    const target = link?.getAttribute('href')?.slice(1);
    expect(bodies.get('art2')?.querySelector(`[id="${target}"]`)?.textContent).toBe('une volonté partagée');
  });
});

describe('notes of the e-book', () => {
  const hrefOf = (element: Element | null): string => element?.getAttribute('href')?.slice(1) ?? '';
  const byType = (element: Element | undefined, type: string): Element[] =>
    [...(element?.querySelectorAll('a') ?? [])].filter((link) => link.getAttribute('epub:type') === type);

  it.each(['glance', 'chronology', 'figures', 'art1'])('name the sources in %s, one note to a sign and back', (id) => {
    const body = bodies.get(id);
    const signs = byType(body, 'noteref');
    const notes = [...(body?.querySelectorAll('aside.epub-only') ?? [])];
    expect(signs.length).toBeGreaterThan(0);
    expect(signs.map(hrefOf)).toEqual(notes.map((note) => note.id));
    expect(notes.map((note) => hrefOf(byType(note, 'backlink')[0] ?? null))).toEqual(signs.map((sign) => sign.id));
    for (const sign of signs) expect(sign.closest('.epub-only')).not.toBeNull();
  });
});

describe('what is printed', () => {
  it('marks what is uncertain, derived or the editor’s', () => {
    expect(chapterText('glance')).toContain('à vérifier');
    expect(chapterText('glance')).toContain('corrigé par la rédaction');
    expect(chapterText('cover')).toContain('établi d’après les articles');
    expect(chapterText('art2')).toContain('titre tiré de la première phrase');
    expect(chapterText('art3')).toContain('date de publication non indiquée');
  });

  it('flags figures in conflict and explains them where the articles do', () => {
    expect(chapterText('glance')).toContain('72 à la clôture');
    expect(chapterText('glance')).toContain('Les articles n’expliquent pas l’écart.');
  });

  it('numbers paragraphs, not headings or captions', () => {
    const numbers = [...(bodies.get('art1')?.querySelectorAll('.para-number') ?? [])].map((span) => span.textContent);
    expect(numbers).toEqual(['1.1 ', '1.2 ', '1.3 ', '1.4 ', '1.5 ', '1.6 ', '1.7 ', '1.8 ', '1.9 ']);
  });

  it('lists every removed line and what is missing', () => {
    expect(chapterText('removal')).toContain('Lire aussi : Les câbles sous-marins, enjeu du siècle');
    expect(chapterText('removal')).toContain('05-illisible.bin');
  });

  it('leads from other names to the entry', () => {
    expect(chapterText('speakers')).toMatch(/TUNG\s+voir\s+PHAM The Tung/);
    expect(chapterText('speakers')).toMatch(/ONUDC\s+voir\s+Office des Nations Unies/);
    expect(chapterText('speakers')).not.toMatch(/secrétaire général voir/i);
  });

  it('is the same for the same input', () => {
    expect(publishSample(hanoiSample).chapters).toEqual(publication.chapters);
    expect(publication.metadata.identifier).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
    expect(publication.metadata.modified).toBe('2025-11-01T08:00:00Z');
  });
});

describe('hostile text', () => {
  const nasty = `</style><script>alert("1")</script>\n{{constructor}} {{{html}}} ' " \\ ]]> <!-- &amp;`;
  const articles = [
    createArticle({
      id: 'x',
      language: 'fr',
      markdown: `${nasty.replace(/[<{]/g, '\\$&')}\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1))`,
      meta: { title: nasty, publisher: nasty, author: nasty, url: 'https://example.org/"><script>', file: nasty },
    }),
  ];
  const hostile = publishSample({
    articles,
    dossier: createDossier(articles, {
      title: nasty,
      subtitle: nasty,
      reference: nasty,
      producer: `${nasty}\u0000\u0007\ud800`,
      notice: nasty,
      event: { name: nasty, place: nasty, date: '2025', basis: 'stated' },
      missing: [{ file: nasty, reason: nasty, rule: 'x' }],
    }),
  });

  it.each(hostile.chapters.map(({ id, html }) => [id, html]))('stands literally in %s', (_, html) => {
    const body = parse(html);
    expect(body.querySelectorAll('script,img,[onerror]')).toHaveLength(0);
    expect(body.innerHTML).not.toContain('javascript:');
    expect([...html].some((sign) => sign < '\t' || sign === '\ud800')).toBe(false);
  });

  it('is printed as it was written', () => {
    const title = parse(hostile.chapters[0]?.html ?? '').querySelector('h1')?.textContent ?? '';
    for (const piece of ['</style><script>alert(', '{{constructor}} {{{html}}}', ']]> <!-- &amp;']) {
      expect(title.replaceAll('\u00a0', ' ')).toContain(piece);
    }
  });

  it('does not leave the strings of a style sheet', () => {
    const { print } = hostile.styles;
    expect(print).not.toContain('</style');
    expect(print).toContain('@page art1:right');
    for (const [, content = ''] of print.matchAll(/content: "(.*)" \}/g)) expect(content).not.toMatch(/["<{}]/);
  });
});

it('publishes a dossier with nothing derived', () => {
  const articles = [createArticle({ id: 'a', language: 'und', markdown: 'Un seul paragraphe.' })];
  const bare = publishSample({ articles, dossier: createDossier(articles) });
  expect(bare.chapters.map(({ kind }) => kind)).toEqual([
    'cover',
    'contents',
    'article',
    'sources',
    'removal',
    'colophon',
  ]);
});
