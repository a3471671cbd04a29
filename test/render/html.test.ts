import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/import/html/parse-html.js';
import { loadTheme } from '../../src/publish/load-theme.js';
import { publish } from '../../src/publish/publish.js';
import { renderHtml } from '../../src/render/html/render-html.js';
import { selectScreen } from '../../src/render/html/select-screen.js';
import { hanoiSample } from '../support/hanoi-dossier.js';

const publication = publish({
  ...hanoiSample,
  theme: await loadTheme('institution'),
  paper: 'a4',
  clock: '2025-11-01T08:00:00Z',
  attachments: [],
  versions: {},
});
const html = renderHtml(publication);
const { document } = parseHtml(html);

describe('renderHtml', () => {
  it('loads nothing and runs nothing', () => {
    expect(document.querySelectorAll('script,link,iframe,[src]:not([src^="data:"])')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    expect(styles).not.toMatch(/@import|url\((?!data:)/);
  });

  it('links to places that are there', () => {
    const links = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('has contents, a way past them, and every article', () => {
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
    expect(document.querySelectorAll('nav a').length).toBeGreaterThan(8);
    expect(document.querySelectorAll('main > section.article')).toHaveLength(hanoiSample.articles.length);
    expect(document.documentElement.lang).toBe('fr');
    expect(document.querySelector('#art4')?.getAttribute('lang')).toBe('en');
  });

  it('cites by article and paragraph, without pages', () => {
    expect(document.querySelectorAll('.page-ref')).toHaveLength(0);
    expect(document.querySelector('#glance .refs')?.textContent).toMatch(/^art\.\u00a01, §\u00a01$/);
  });

  it('keeps the drawing for screens alone', () => {
    expect(document.querySelectorAll('svg.timeline')).toHaveLength(1);
  });

  it('is the same for the same input', () => {
    expect(renderHtml(publication)).toBe(html);
  });
});

describe('selectScreen', () => {
  it.each([
    ['<p>a</p>', '<p>a</p>'],
    ['<i class="print-only">a<i>b</i><br/></i>c', 'c'],
    ['<i class="x epub-only screen-only">a</i>c', '<i class="x epub-only screen-only">a</i>c'],
    ['<img class="epub-only" src="x"/>c', 'c'],
    ['<p epub:type="index" id="a">b</p>', '<p id="a">b</p>'],
    ['<p title="a > b epub:type">c</p>', '<p title="a > b epub:type">c</p>'],
    ['a<script>x()</script>b<meta http-equiv="refresh" content="0;url=file:///etc/passwd"/>c', 'abc'],
    ['<p onclick="x()">a<img alt="" src="http://example.org/x"/></p>', '<p>a<img alt=""/></p>'],
    ["<p title='a > b' onload='x()'>c</p>", "<p title='a > b'>c</p>"],
    ['<img src="asset:a1" alt="b"/>', '<img src="asset:a1" alt="b"/>'],
  ])('selects from %s', (given, expected) => {
    expect(selectScreen(given)).toBe(expected);
  });
});
