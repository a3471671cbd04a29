import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Chapter, ChapterKind, FontFace, PageMap, Publication } from '../../src/model/publication.js';

/** Draws a plain PNG of one colour. */
export function createPng(width: number, height: number): Uint8Array {
  const png = new PNG({ width, height, colorType: 2, bgColor: { red: 20, green: 60, blue: 90 } });
  for (let index = 0; index < png.data.length; index += 4) png.data.set([20, 60, 90, 255], index);
  return new Uint8Array(PNG.sync.write(png, { colorType: 2 }));
}

const FONT_FILES = new URL('../../node_modules/@fontsource/source-serif-4/files/', import.meta.url);

function createFont(subset: string, unicodeRange: string): FontFace {
  const fileName = `source-serif-4-${subset}-400-normal.woff2`;
  return {
    family: 'Source Serif 4',
    weight: 400,
    style: 'normal',
    unicodeRange,
    fileName,
    bytes: new Uint8Array(readFileSync(new URL(fileName, FONT_FILES))),
  };
}

function chapter(
  id: string,
  kind: ChapterKind,
  title: string,
  language: string,
  html: string,
  semantics: readonly [string, string | null],
): Chapter {
  const [epubType, role] = semantics;
  const attributes = `id="${id}" class="chapter ${kind}" lang="${language}"`;
  const roleAttribute = role === null ? '' : ` role="${role}"`;
  return {
    id,
    kind,
    title,
    runningHead: title,
    language,
    epubType,
    role,
    html: `<section ${attributes} epub:type="${epubType}"${roleAttribute} aria-labelledby="${id}-title">${html}</section>`,
    break: 'page',
  };
}

const heading = (id: string, title: string): string => `<h1 id="${id}-title">${title}</h1>`;
const DOCUMENT = ['chapter', 'doc-chapter'] as const;

/** Numbered paragraphs of an article, long enough to run over pages. */
function paragraphs(id: string, texts: readonly string[]): string {
  return texts
    .map(
      (text, index) =>
        `<p id="${id}-b${index + 1}" class="numbered"><span class="number">${index + 1}</span> ${text}</p>`,
    )
    .join('\n');
}

const HARBOUR = [
  'La ville de Port-Alban a rouvert mardi son bassin aux navires de pêche, après trois ans de travaux. ' +
    'Le chantier avait commencé par le dragage du chenal, long de quatre kilomètres.',
  'Le maire a dit\u00A0: «\u00A0Nous rendons la mer à ceux qui en vivent.\u00A0» La phrase a été reprise ' +
    '<a href="#speaker-1" role="doc-backlink">par les patrons de pêche</a>, inter\u00ADnationale\u00ADment ' +
    'connus pour leur <i lang="it">sangue freddo</i>.',
  'Un paragraphe plus long encore, qui court d’une page à la suivante\u00A0: les quais ont été relevés de ' +
    'soixante centimètres, les bittes remplacées, la criée agrandie, et la digue du nord, que la tempête de mars ' +
    'avait ouverte, fermée par douze caissons de béton<a href="#note-1" epub:type="noteref" role="doc-noteref" ' +
    'id="noteref-1">1</a>.',
];

const FERRY = [
  'The first ferry left the new quay at dawn with two hundred passengers and a cargo of letters.',
  'Its captain, <span lang="vi">Đặng Thị Hòa</span>, said the crossing would take “less than two hours, weather permitting”.',
  'The return is planned for the evening.',
];

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" role="img" aria-labelledby="timeline-title">' +
  '<title id="timeline-title">Frise des événements</title><line x1="10" y1="30" x2="390" y2="30" stroke="currentColor"/>' +
  '<g id="timeline-e1"><circle cx="80" cy="30" r="6"/><text x="80" y="52" text-anchor="middle">4 mars</text></g></svg>';

function createChapters(): Chapter[] {
  return [
    chapter(
      'cover',
      'cover',
      'Le port rouvert',
      'fr',
      `${heading('cover', 'Le port rouvert')}<p class="subtitle">Dossier d’essai</p><p class="print-only" id="cover-hash">0f1e2d</p>`,
      ['titlepage', null],
    ),
    chapter(
      'glance',
      'glance',
      'En bref',
      'fr',
      `${heading('glance', 'En bref')}<ol><li id="point-1"><p>Le bassin est rouvert. <a href="#harbour-b1">art. 1, §\u00A01</a>` +
        '<span class="page-ref" data-targets="harbour-b1" data-before=", p.&#160;"></span></p></li></ol>' +
        '<table id="figures"><caption>Chiffres clés</caption><thead><tr><th scope="col">Valeur</th><th scope="col" align="right">Objet</th></tr></thead>' +
        '<tbody><tr id="figure-1"><th scope="row">4 km</th><td align="right">chenal</td></tr>' +
        '<tr id="figure-2"><th scope="row">12</th><td>caissons</td></tr></tbody></table>',
      ['abstract', 'doc-abstract'],
    ),
    chapter(
      'contents',
      'contents',
      'Table des matières',
      'fr',
      `${heading('contents', 'Table des matières')}<ol class="contents"><li><a href="#harbour">Le port rouvert</a>` +
        '<span class="page-ref" data-targets="harbour" data-before=" "></span></li>' +
        '<li><a href="#ferry" lang="en">The first ferry</a><span class="page-ref" data-targets="ferry" data-before=" "></span></li></ol>',
      ['toc', 'doc-toc'],
    ),
    chapter(
      'chronology',
      'chronology',
      'Chronologie',
      'fr',
      `${heading('chronology', 'Chronologie')}<figure id="timeline">${SVG}<figcaption>Les dates du chantier</figcaption></figure>` +
        '<ul><li id="event-1"><time datetime="2026-03-04">4 mars 2026</time>\u00A0: tempête. <a href="#harbour-b3">art. 1, §\u00A03</a></li>' +
        '<li id="event-2">Printemps\u00A0: réouverture.</li></ul>',
      ['chapter', 'doc-chapter'],
    ),
    chapter(
      'harbour',
      'article',
      'Le port rouvert',
      'fr',
      `${heading('harbour', 'Le port rouvert')}<p class="byline">Agence d’essai</p>${paragraphs('harbour', HARBOUR)}` +
        '<figure><img src="asset:quay" alt="Le quai neuf" width="40" height="20"/><figcaption>Le quai neuf</figcaption></figure>' +
        '<aside id="note-1" epub:type="footnote" role="doc-footnote"><p><a href="#noteref-1" role="doc-backlink" aria-label="Retour au texte">1</a> Chiffre de la mairie.</p></aside>',
      DOCUMENT,
    ),
    chapter(
      'ferry',
      'article',
      'The first ferry',
      'en',
      `${heading('ferry', 'The first ferry')}${paragraphs('ferry', FERRY)}<blockquote id="ferry-quote" cite="https://example.org/ferry"><p>Less than two hours.</p></blockquote>`,
      DOCUMENT,
    ),
    chapter(
      'speakers',
      'speakers',
      'Index des intervenants',
      'fr',
      `${heading('speakers', 'Index des intervenants')}<section epub:type="index-group"><h2>D</h2>` +
        '<ul epub:type="index-entry-list"><li id="speaker-2" epub:type="index-entry"><span epub:type="index-term" lang="vi">Đặng Thị Hòa</span>' +
        '<span class="page-ref" data-targets="ferry-b2 ferry-b3" data-strong="ferry-b2" data-before=", "></span></li></ul></section>' +
        '<section epub:type="index-group"><h2>M</h2><ul epub:type="index-entry-list"><li id="speaker-1" epub:type="index-entry">' +
        '<span epub:type="index-term">Maire de Port-Alban</span> <a epub:type="index-locator" href="#harbour-b2">1.2</a></li></ul></section>',
      ['index', 'doc-index'],
    ),
    chapter(
      'sources',
      'sources',
      'Sources',
      'fr',
      `${heading('sources', 'Sources')}<ul><li id="source-1">Agence d’essai, <a href="https://example.org/port?a=1&amp;b=2">Le port rouvert</a>. <a href="javascript:alert(1)">x</a> <a href="#nowhere">y</a></li></ul>` +
        '<p class="screen-only">Écran</p><p class="epub-only">Liseuse</p>',
      ['bibliography', 'doc-bibliography'],
    ),
  ];
}

/** Makes a small publication of our own writing that carries every kind of content a renderer meets. */
export function createPublication(): Publication {
  const item = (title: string, target: string, language = 'fr', children: Publication['toc'] = []) => ({
    title,
    target,
    language,
    children,
  });
  return {
    metadata: {
      identifier: 'urn:uuid:6f2b1f0e-7f5d-5a53-9f0a-1b2c3d4e5f60',
      title: 'Le port rouvert',
      subtitle: 'Dossier d’essai & de mesure',
      reference: 'ESSAI/2026/1',
      creator: 'Atelier d’essai',
      contributors: ['Agence d’essai'],
      publisher: 'Atelier d’essai',
      description: 'Deux articles sur un port, pour l’essai.',
      rights: 'Textes de notre main.',
      sources: ['https://example.org/port', 'The first ferry'],
      subjects: ['Port-Alban'],
      languages: ['fr', 'en'],
      modified: '2026-03-05T08:09:10Z',
    },
    language: 'fr',
    chapters: createChapters(),
    toc: [
      item('En bref', 'glance'),
      item('Table des matières', 'contents'),
      item('Chronologie', 'chronology'),
      item('Articles', 'harbour', 'fr', [item('Le port rouvert', 'harbour'), item('The first ferry', 'ferry', 'en')]),
      item('Index des intervenants', 'speakers'),
      item('Sources', 'sources'),
    ],
    landmarks: [
      { epubType: 'bodymatter', title: 'Articles', target: 'harbour' },
      { epubType: 'index', title: 'Index des intervenants', target: 'speakers' },
    ],
    styles: {
      print: '',
      epub: 'body { font-family: "Source Serif 4", serif; }\n.numbered .number { font-weight: bold; }\nimg { max-width: 100%; }\n',
      screen: '',
    },
    lenders: [],
    fonts: [
      createFont('latin', 'U+0000-00FF, U+0131, U+2000-206F'),
      createFont('vietnamese', 'U+0102-0103, U+0110-0111, U+1EA0-1EF9'),
      createFont('cyrillic', 'U+0400-04FF'),
    ],
    assets: [{ id: 'quay', fileName: 'quay.png', mediaType: 'image/png', bytes: createPng(40, 20) }],
    attachments: [],
    cover: { html: '<h1>Le port rouvert</h1>', css: '', alt: 'Couverture : Le port rouvert' },
    theme: 'institution',
    paper: 'a4',
    labels: {
      contents: 'Table des matières',
      cover: 'Couverture',
      landmarks: 'Repères',
      page: 'page',
      pageList: 'Liste des pages',
      backToText: 'Retour au texte',
      skipToContents: 'Aller à la table',
      accessibilitySummary: 'Texte structuré, avec index, repères et numéros de page de l’édition imprimée.',
    },
  };
}

/** A page map of the publication as print might have laid it out: page 2 is blank, page 8 starts inside a paragraph. */
export function createPageMap(): PageMap {
  return {
    pages: 14,
    targets: new Map([
      ['cover', 1],
      ['glance', 3],
      ['contents', 5],
      ['chronology', 6],
      ['harbour', 7],
      ['harbour-b1', 7],
      ['harbour-b2', 7],
      ['harbour-b3', 7],
      ['ferry', 9],
      ['ferry-b2', 9],
      ['ferry-b3', 10],
      ['speakers', 12],
      ['sources', 14],
    ]),
    breaks: [
      { page: 1, target: 'cover', offset: 0 },
      { page: 3, target: 'glance', offset: 0 },
      { page: 4, target: 'figure-2', offset: 0 },
      { page: 5, target: 'contents', offset: 0 },
      { page: 6, target: 'event-2', offset: 0 },
      { page: 7, target: 'harbour', offset: 0 },
      { page: 8, target: 'harbour-b3', offset: 60 },
      { page: 9, target: 'ferry', offset: 0 },
      { page: 10, target: 'ferry-b3', offset: 0 },
      { page: 11, target: 'ferry-quote', offset: 0 },
      { page: 12, target: 'speakers', offset: 0 },
      { page: 13, target: 'speaker-1', offset: 0 },
      { page: 14, target: 'sources', offset: 0 },
    ],
  };
}
