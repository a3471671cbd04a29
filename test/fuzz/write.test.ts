import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { Chapter } from '../../src/model/publication.js';
import { createDossierTypesetter } from '../../src/publish/set-text.js';
import { locateTargets } from '../../src/render/epub/locate-targets.js';
import { parseXhtml } from '../../src/render/epub/parse-xhtml.js';
import { renderChapter } from '../../src/render/epub/render-chapter.js';
import { scanXhtml } from '../../src/render/pdf/print/scan-xhtml.js';
import { cssString } from '../../src/text/css-string.js';
import { removeIllegal } from '../../src/text/escape-xml.js';
import { parseMarkdown } from '../../src/text/markdown.js';
import { toHast } from '../../src/text/to-hast.js';
import { toXhtml } from '../../src/text/to-xhtml.js';
import { readXml } from '../support/xml.js';
import { mutatedText } from './mutate.js';
import { check, PATIENCE } from './runs.js';

const typesetter = createDossierTypesetter();
const language = fc.constantFrom(...LANGUAGES.map(({ tag }) => tag), 'de', 'und');

/** Any Markdown as a chapter of well-formed XHTML. */
function toChapter(text: string, tag: string): string {
  const options = { headingLevel: 2, resolveImage: () => null };
  const body = parseMarkdown(removeIllegal(text)).children.flatMap((node) => toHast(node, options));
  return `<section id="one" lang="${tag}">${toXhtml(body)}</section>`;
}

const lettersOf = (xhtml: string): string =>
  xhtml
    .replace(/<[^>]*>/g, '')
    .normalize('NFC')
    .replace(/&#?\w+;|[^\p{L}\p{Nd}]/gu, '');

it(
  'text becomes well-formed XHTML, and typography set twice is typography set once',
  () => {
    check(
      fc.property(mutatedText, language, (text, tag) => {
        const chapter = toChapter(text, tag);
        readXml(chapter);
        const once = typesetter.setXhtml(chapter, tag);
        readXml(once);
        expect(typesetter.setXhtml(once, tag)).toBe(once);
        expect(lettersOf(once)).toBe(lettersOf(chapter));
      }),
    );
  },
  PATIENCE,
);

it(
  'titles set twice are titles set once',
  () => {
    check(
      fc.property(mutatedText, language, (text, tag) => {
        const once = typesetter.setText(text.slice(0, 300), tag);
        expect(typesetter.setText(once, tag)).toBe(once);
        expect(cssString(once).slice(1, -1)).not.toMatch(/["<>\n]/);
      }),
    );
  },
  PATIENCE,
);

/** Renders markup as the only chapter of an e-book. */
function renderAlone(html: string, tag: string): string {
  const chapter: Chapter = {
    id: 'one',
    kind: 'article',
    title: html.slice(0, 80),
    runningHead: '',
    language: tag,
    epubType: 'chapter',
    role: 'doc-chapter',
    html,
    break: 'page',
  };
  const document = { chapter, fileName: 'one.xhtml', root: parseXhtml(html) };
  const targets = locateTargets([document]);
  const assets = new Map<string, string>();
  return renderChapter({ ...document, breaks: [], targets, assets, embedFonts: true }).xhtml;
}

it(
  'the e-book writer gives well-formed XML whatever the chapter holds, and nothing that runs',
  () => {
    check(
      fc.property(mutatedText, language, fc.boolean(), (text, tag, isRaw) => {
        // A theme's template may write anything; what the program writes is well-formed.
        const xhtml = renderAlone(isRaw ? `<section id="one">${text}</section>` : toChapter(text, tag), tag);
        const names = readXml(xhtml).map(({ name }) => name);
        for (const name of ['script', 'iframe', 'object', 'embed', 'base']) expect(names).not.toContain(name);
      }),
    );
  },
  PATIENCE,
);

it(
  'the scanner of chapters reports all text once, whatever the markup',
  () => {
    check(
      fc.property(mutatedText, language, (text, tag) => {
        for (const xhtml of [toChapter(text, tag), text]) {
          let length = 0;
          const add = (_name: string, attributes: string): void => {
            length += attributes.length;
          };
          scanXhtml(xhtml, { open: add, close: () => undefined, text: (raw) => add('', raw) });
          // A `<` that starts no tag is reported escaped.
          expect(length).toBeLessThanOrEqual(4 * xhtml.length);
        }
        const shown: string[] = [];
        const well = toChapter(text, tag);
        scanXhtml(well, { open: () => undefined, close: () => undefined, text: (raw) => shown.push(raw) });
        expect(shown.join('')).toBe(well.replace(/<[^>]*>/g, ''));
      }),
    );
  },
  PATIENCE,
);
