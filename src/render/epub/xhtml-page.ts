import type { Element, ElementContent } from 'xast';
import { element, writeXhtml } from './xml.js';

/** One content document. */
export interface XhtmlPage {
  readonly language: string;
  readonly title: string;
  readonly bodyClass: string;
  readonly body: readonly ElementContent[];
}

/** Writes an XHTML content document (EPUB 3.3, section 6.1) with the style sheet of the e-book. */
export function writeXhtmlPage({ language, title, bodyClass, body }: XhtmlPage): string {
  const root: Element = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      element('head', {}, [
        element('meta', { charset: 'UTF-8' }),
        element('title', {}, [title]),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      element('body', { class: bodyClass }, body),
    ],
  );
  return writeXhtml(root);
}
