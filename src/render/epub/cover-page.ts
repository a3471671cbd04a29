import type { Publication } from '../../model/publication.js';
import type { EpubChapter } from './dossier-epub.js';
import { writeXhtmlPage } from './xhtml-page.js';
import { element } from './xml.js';

/** Creates the page that shows the cover image. */
export function createCoverPage({ language, cover, labels }: Publication, imageFile: string): EpubChapter {
  const image = element('img', { src: imageFile, alt: cover.alt, role: 'doc-cover' });
  const body = [
    element('section', { 'epub:type': 'cover', class: 'cover-page', 'aria-label': labels.cover }, [
      element('div', { class: 'cover-image' }, [image]),
    ]),
  ];
  return {
    title: labels.cover,
    fileName: 'cover.xhtml',
    xhtml: writeXhtmlPage({ language, title: labels.cover, bodyClass: 'cover-page', body }),
  };
}
