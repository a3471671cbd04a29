import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRoles } from '../../../src/render/epub/add-roles.js';
import { nameFiles } from '../../../src/render/epub/name-files.js';
import { dropSoftHyphens, normaliseXhtml } from '../../../src/render/epub/normalise-xhtml.js';
import { parseXhtml } from '../../../src/render/epub/parse-xhtml.js';
import { rewriteReferences } from '../../../src/render/epub/rewrite-references.js';
import { element, textContent, writeXhtml, writeXml } from '../../../src/render/epub/xml.js';
import { readXml } from '../../support/xml.js';

/** Transforms a piece of XHTML as a chapter is, and gives what stands in the body. */
function transform(html: string): string {
  const root = parseXhtml(html);
  dropSoftHyphens(root);
  normaliseXhtml(root, { narrowSpaces: false });
  rewriteReferences(root, {
    fileName: 'here.xhtml',
    files: new Map([
      ['here', 'here.xhtml'],
      ['there', 'there.xhtml'],
    ]),
    assets: new Map([['map', 'images/map.png']]),
  });
  addRoles(root);
  const body = root.children.filter((child) => child.type === 'element');
  const [, content = ''] = /<body>([\s\S]*)<\/body>/.exec(writeXhtml(element('body', {}, body))) ?? [];
  return content;
}

describe('a chapter on its way into the e-book', () => {
  it.each([
    [
      'loses what belongs to other formats',
      '<p><i class="print-only">a</i><i class="screen-only">b</i><i class="epub-only">c</i></p>',
      '<p><i class="epub-only">c</i></p>',
    ],
    ['loses what runs or loads', '<p onclick="x()">a<script>b</script><iframe src="c"></iframe></p>', '<p>a</p>'],
    ['loses soft hyphens', '<p title="a\u00ADb">c\u00ADd</p>', '<p title="ab">cd</p>'],
    ['writes narrow no-break spaces as U+00A0', '<p>a\u202F!</p>', '<p>a\u00A0!</p>'],
    ['writes lang twice', '<i lang="vi">a</i>', '<i lang="vi" xml:lang="vi">a</i>'],
    ['drops ill-formed language tags', '<i lang="fr\'>">a</i>', '<i>a</i>'],
    ['keeps one h1', '<div><h1>a</h1><h1>b</h1></div>', '<div><h1>a</h1><h2>b</h2></div>'],
    ['keeps the first of two ids', '<p id="a">x<b id="a">y</b></p>', '<p id="a">x<b>y</b></p>'],
    [
      'drops references to ids that are gone',
      '<p aria-describedby="a b" id="a">x<i class="print-only" id="b">y</i></p>',
      '<p aria-describedby="a" id="a">x</p>',
    ],
    [
      'drops data attributes and dates HTML refuses',
      '<time data-x="1" datetime="2025-10-25/26">a</time>',
      '<time>a</time>',
    ],
    [
      'keeps table semantics',
      '<table><tr><th scope="row" align="right">a</th></tr></table>',
      '<table><tr><th scope="row" style="text-align: right">a</th></tr></table>',
    ],
    [
      'points links at the file of their target',
      '<p><a href="#here">a</a><a href="#there">b</a></p>',
      '<p><a href="#here">a</a><a href="there.xhtml#there">b</a></p>',
    ],
    [
      'keeps the text of links to nowhere',
      '<p><a href="#gone" role="doc-noteref">a</a><a href="javascript:x">b</a><a href="/etc/passwd">c</a></p>',
      '<p><span>a</span><span>b</span><span>c</span></p>',
    ],
    [
      'writes outside addresses as the URL standard does',
      '<a href="https://example.org/a b?x=|&amp;y=é">a</a>',
      '<a href="https://example.org/a%20b?x=|&#x26;y=%C3%A9">a</a>',
    ],
    ['takes images from the package', '<img src="asset:map" alt=""/>', '<img src="images/map.png" alt=""/>'],
    [
      'never loads an image',
      '<p><img src="https://example.org/x.png" alt="a map"/><img src="file:///etc/passwd"/></p>',
      '<p><span>a map</span><span></span></p>',
    ],
    ['reads ill-formed XHTML as HTML', '<p>a&nbsp;b<br>c</p>', '<p>a\u00A0b<br/>c</p>'],
    [
      'gives drawings their namespace',
      '<p><svg><g></g></svg></p>',
      '<p><svg xmlns="http://www.w3.org/2000/svg"><g></g></svg></p>',
    ],
    ['closes empty elements by an end tag', '<p/><hr/>', '<p></p><hr/>'],
  ])('%s', (_, html, expected) => {
    expect(transform(html)).toBe(expected);
  });

  it('gives elements whose name is none in XML another', () => {
    expect(transform('<p<b>text</p<b>')).toBe('<span>text</span>');
  });

  it('stays well-formed XML whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const page = writeXhtml(element('p', { title: text }, [text, ']]>\u0000\uFFFE\uD800']));
        expect(readXml(page.replace('<!DOCTYPE html>\n', ''))).toHaveLength(1);
      }),
    );
  });

  it('writes the text that was given', () => {
    const text = 'a < b & c > d "e" ]]> é 😀';
    const xml = writeXml(element('p', {}, [text]));
    expect(textContent(parseXhtml(xml.replace(/^.*\n/, ''))).trim()).toBe(text);
  });
});

describe('nameFiles', () => {
  it('gives ASCII names, told apart without regard to case, and leaves those of the package alone', () => {
    expect(nameFiles(['a-1', 'A-1', 'cover', 'é', '../x'])).toEqual([
      'a-1.xhtml',
      'a-1-2.xhtml',
      'cover-2.xhtml',
      'chapter-4.xhtml',
      'chapter-5.xhtml',
    ]);
  });
});
