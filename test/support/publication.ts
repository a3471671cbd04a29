import { readFileSync } from 'node:fs';
import type { Chapter, ChapterKind, FontFace, PaperName, Publication } from '../../src/model/publication.js';

const FILES = new URL('../../node_modules/@fontsource/', import.meta.url);
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

function face(family: string, folder: string, weight: number, style: 'normal' | 'italic', subset: string): FontFace {
  const fileName = `${folder}-${subset}-${weight}-${style}.woff2`;
  return {
    family,
    weight,
    style,
    unicodeRange: subset === 'latin' ? LATIN : VIETNAMESE,
    fileName,
    bytes: readFileSync(new URL(`${folder}/files/${fileName}`, FILES)),
  };
}

/** The fonts the fixtures are set in. */
export function createFonts(): FontFace[] {
  return ['latin', 'vietnamese'].flatMap((subset) => [
    face('Source Serif 4', 'source-serif-4', 400, 'normal', subset),
    face('Source Serif 4', 'source-serif-4', 400, 'italic', subset),
    face('Source Serif 4', 'source-serif-4', 700, 'normal', subset),
    face('Source Sans 3', 'source-sans-3', 400, 'normal', subset),
    face('Source Sans 3', 'source-sans-3', 700, 'normal', subset),
  ]);
}

/** A small style sheet with everything that page layout and tagging stumble over. */
export const PRINT_STYLES = `
@page{size:A4;margin:24mm 20mm;@top-center{content:"Dossier d’essai";font:8pt "Source Sans 3"}@bottom-center{content:counter(page);font:9pt "Source Sans 3"}}
@page:left{@top-center{content:"Page de gauche";font:8pt "Source Sans 3"}}
@page cover{margin:0;@top-center{content:none}@bottom-center{content:none}}
body{font:10.5pt/14.5pt "Source Serif 4";text-align:justify;margin:0;widows:3;orphans:3;hyphens:manual}
h1,h2,h3{font-family:"Source Sans 3";text-align:left;break-after:avoid}
.cover{page:cover;height:290mm;background:#123;color:#fff}
table{border-collapse:collapse;width:100%}td,th{border:.5pt solid #666;padding:1mm}thead{background:#eee}
.page-ref{font-variant-numeric:tabular-nums}
.box{border:1pt solid #345;background:#f4f6f8;padding:3mm}
aside{border-left:2pt solid #888;padding-left:3mm}
`;

const WORDS =
  'La convention a été signée par soixante délégations lors d’une cérémonie organisée dans la capitale et les représentants ont salué une avancée considérable pour la coopération internationale entre les parquets sans oublier les associations de consommateurs'.split(
    ' ',
  );

/** Words of the text that carry soft hyphens, and where. */
const HYPHENATED: Readonly<Record<string, string>> = {
  convention: 'conven\u00ADtion',
  délégations: 'délé\u00ADga\u00ADtions',
  cérémonie: 'céré\u00ADmo\u00ADnie',
  organisée: 'orga\u00ADni\u00ADsée',
  représentants: 'repré\u00ADsen\u00ADtants',
  considérable: 'consi\u00ADdé\u00ADrable',
  coopération: 'coopé\u00ADra\u00ADtion',
  internationale: 'inter\u00ADna\u00ADtio\u00ADnale',
  associations: 'asso\u00ADcia\u00ADtions',
  consommateurs: 'consom\u00ADma\u00ADteurs',
};

/** Writes a text of so many words, the same for the same seed, hyphenated as for print. */
export function writeWords(count: number, seed: number): string {
  const words: string[] = [];
  let state = seed * 7919 + 17;
  for (let index = 0; index < count; index += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const word = WORDS[(state >>> 8) % WORDS.length] ?? '';
    words.push(HYPHENATED[word] ?? word);
  }
  return `${words.join(' ')}.`;
}

interface ChapterParts {
  readonly id: string;
  readonly kind: ChapterKind;
  readonly title: string;
  readonly body: string;
  readonly language?: string;
  readonly break?: 'page' | 'recto';
}

/** Makes a chapter of a title and the XHTML that follows it. */
export function createChapter({
  id,
  kind,
  title,
  body,
  language = 'fr',
  break: start = 'page',
}: ChapterParts): Chapter {
  return {
    id,
    kind,
    title,
    runningHead: title,
    language,
    epubType: 'chapter',
    role: 'doc-chapter',
    html: `<section id="${id}" class="${kind}" lang="${language}" epub:type="chapter" role="doc-chapter"><h1 id="${id}-title">${title}</h1>${body}</section>`,
    break: start,
  };
}

const TIMELINE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" role="img" aria-label="Frise : trois jalons"><line x1="10" y1="30" x2="390" y2="30" stroke="#000"/><circle cx="100" cy="30" r="5"/><g><text x="100" y="50" font-family="Source Sans 3" font-size="10">mars</text></g></svg>';

/** A PNG of one grey pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

function article(number: number, paragraphs: number): Chapter {
  const id = `a${number}`;
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const back = index % 3 === 1 ? ` <a href="#index-${number}" role="doc-backlink">→ index</a>` : '';
    return `<p id="${id}-b${index + 1}"><span class="number">${index + 1}</span> ${writeWords(60 + ((index * 37) % 80), number * 100 + index)}${back}</p>`;
  }).join('\n');
  return createChapter({
    id,
    kind: 'article',
    title: `Article ${number} : la déclaration de l’État et la suite`,
    body: `<p class="byline">Par l’<i lang="en">editorial board</i>, <cite lang="vi">Tuổi Trẻ Việt Nam</cite></p>${body}<blockquote id="${id}-quote" lang="en"><p>We shall not leave the table before midnight, said the delegate, and she kept her word.</p></blockquote>`,
    break: number === 1 ? 'recto' : 'page',
  });
}

/** Makes a chapter with every kind of markup that page structure stumbles over. */
export function createStressChapter(): Chapter {
  return createChapter({
    id: 'stress',
    kind: 'colophon',
    title: 'Tout ce qui gêne',
    body: `
<p style="opacity:.5" id="pale">Texte pâle avec <a href="https://example.org/a(b)?q=é">un lien</a> et la fin</p>
<div style="box-shadow:0 0 4px #000;border-radius:6px;background:linear-gradient(#fed,#def);padding:4px"><p>Dans la boîte ombrée</p></div>
<figure id="fig-opaque"><svg role="img" aria-label="Deux formes" width="200" height="60" viewBox="0 0 200 60"><g opacity=".5"><rect width="50" height="20" fill="red"/><text x="10" y="40">mars</text></g><circle r="5" cx="100" cy="30"/></svg><figcaption>Légende</figcaption></figure>
<svg width="100" height="20"><text y="15">dessin sans titre</text></svg>
<figure><blockquote><p>Citation dans une figure</p></blockquote><figcaption>Sans image</figcaption></figure>
<p>Note <sup><a id="nr" href="#n1" role="doc-noteref">1</a></sup> et <q lang="en">quote</q> <span lang="vi">Nguyễn Ái Quốc</span> <bdi lang="vi">xin chào</bdi> <em>em</em> <strong>fort</strong> <mark>marqué</mark> <small>petit</small> H<sub>2</sub>O <time datetime="2020">2020</time> <del>ôté</del> <abbr title="Organisation">ORG</abbr></p>
<aside id="n1" role="doc-footnote"><p>Note de bas de page <a href="#nr" role="doc-backlink">retour</a></p></aside>
<nav role="doc-toc" aria-label="Table"><ol><li><a href="#stress">un</a><ol><li>y</li><li>z</li></ol></li></ol></nav>
<section role="doc-index" aria-label="Index"><ul><li id="entry">Entrée<ul><li>sous-entrée</li></ul></li></ul></section>
<section role="doc-bibliography" aria-label="Sources"><ul><li role="doc-biblioentry">Source</li></ul></section>
<header>en-tête</header><footer>pied</footer><article>article</article><section aria-label="z">section nue <b>et grasse</b> <p>puis un bloc</p> puis du texte</section><hr/>
<ul style="list-style:none"><li>sans puce</li></ul><pre>pre   formaté</pre><address>adresse</address><blockquote>nu</blockquote>
<table><caption>Petite</caption><thead><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr></thead><tbody><tr><th scope="row">1</th><td></td><td>x</td></tr><tr><th scope="row">2</th><td colspan="2">large</td></tr><tr><td rowspan="2">haut</td><td></td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody><tfoot><tr><td colspan="3">fin</td></tr></tfoot></table>
<p style="transform:rotate(3deg)">Texte tourné</p><div style="column-count:2"><p>Deux colonnes de texte ici, pour voir comment elles se suivent.</p><p>Et un second paragraphe.</p></div>
<p style="position:relative;z-index:2">Placé</p><p>office affiné fluide ffi fi fl</p><p style="letter-spacing:.1em;text-transform:uppercase">Espacé</p><p style="font-variant:small-caps">Petites Capitales</p>
<p>Espaces : insécable\u00A0: fine\u202F; mot\u2011composé ; « guillemets » “anglais” — tiret … points</p><ul><li><p>Bloc dans une puce</p><p>et un autre</p></li><li></li></ul><p></p><h2></h2>
<p><a href="javascript:alert(1)">rien</a> <a href="#nulle-part">perdu</a> <a href="mailto:a@example.org" aria-label="Écrire">courriel</a></p>`,
  });
}

/** Makes a publication of our own writing: articles, indexes with page references, tables, lists, figures, notes. */
export function createPublication(
  options: { readonly articles?: number; readonly paragraphs?: number; readonly paper?: PaperName } = {},
): Publication {
  const { articles = 3, paragraphs = 14, paper = 'a4' } = options;
  const numbers = Array.from({ length: articles }, (_, index) => index + 1);
  const reference = (targets: string) => `<span class="page-ref" data-targets="${targets}" data-before=", p. "></span>`;
  const chapters: Chapter[] = [
    createChapter({
      id: 'cover',
      kind: 'cover',
      title: 'Une convention signée',
      body: '<p class="print-only">Trois articles</p><p class="epub-only">Liseuse seulement</p>',
    }),
    createChapter({
      id: 'contents',
      kind: 'contents',
      title: 'Table des matières',
      body: `<ol>${numbers.map((number) => `<li><a href="#a${number}">Article ${number}</a>${reference(`a${number}`)}</li>`).join('')}</ol>`,
      break: 'recto',
    }),
    createChapter({
      id: 'chronology',
      kind: 'chronology',
      title: 'Chronologie',
      body: `<figure id="timeline">${TIMELINE}<figcaption>Les jalons</figcaption></figure><table id="dates"><caption>Dates</caption><thead><tr><th scope="col">Date</th><th scope="col">Fait</th></tr></thead><tbody>${Array.from({ length: 60 }, (_, index) => `<tr id="event-${index + 1}"><td>${index + 1} mars</td><td>Séance ${index + 1} <a href="#a1-b${(index % paragraphs) + 1}">art. 1</a></td></tr>`).join('')}</tbody></table>`,
    }),
    ...numbers.map((number) => article(number, paragraphs)),
    createChapter({
      id: 'index',
      kind: 'speakers',
      title: 'Index',
      body: `<ul>${numbers.map((number) => `<li id="index-${number}">Oratrice ${number}${reference(Array.from({ length: paragraphs }, (_, index) => `a${number}-b${index + 1}`).join(' '))}<ul><li>voir <a href="#index-1">la première</a></li></ul></li>`).join('')}</ul><figure id="photo"><img src="asset:pixel" alt="Un pixel gris" width="40" height="40"/><figcaption>Photo</figcaption></figure>`,
      break: 'recto',
    }),
    createChapter({
      id: 'sources',
      kind: 'sources',
      title: 'Sources',
      body: `<div class="box"><p>Encadré avec <strong>du gras</strong>, <em>de l’emphase</em> et <code>du code</code>.</p></div><aside id="note"><p>Une note<sup><a href="#a1" role="doc-noteref" id="ref-1">1</a></sup>.</p></aside><ul>${numbers.map((number) => `<li>Journal ${number}, <a href="https://example.org/${number}?a=1&amp;b=2">adresse</a></li>`).join('')}</ul>`,
    }),
  ];
  return {
    metadata: {
      identifier: 'urn:uuid:6f2b1f0e-7f5d-5a53-9f0a-1b2c3d4e5f60',
      title: 'Une convention signée & commentée',
      subtitle: 'Dossier d’essai',
      reference: 'ESSAI/1',
      creator: 'Atelier d’essai',
      contributors: [],
      publisher: 'Atelier d’essai',
      description: 'Des articles inventés pour l’essai.',
      rights: 'Textes de notre main.',
      sources: [],
      subjects: ['essai'],
      languages: ['fr', 'en'],
      modified: '2026-03-05T08:09:10Z',
    },
    language: 'fr',
    chapters,
    toc: chapters.map(({ id, title, language }) => ({ title, target: id, language, children: [] })),
    landmarks: [],
    styles: { print: PRINT_STYLES, epub: '', screen: '' },
    fonts: createFonts(),
    lenders: [],
    assets: [{ id: 'pixel', fileName: 'pixel.png', mediaType: 'image/png', bytes: PIXEL }],
    attachments: [
      {
        fileName: 'dossier.json',
        mediaType: 'application/json',
        bytes: new TextEncoder().encode('{"version":1}\n'),
        description: 'Données du dossier',
        relationship: 'Data',
      },
      {
        fileName: 'article-é.txt',
        mediaType: 'text/plain',
        bytes: new TextEncoder().encode('Texte original.\n'),
        description: 'Article original',
        relationship: 'Source',
      },
    ],
    cover: {
      html: '<h1>Une convention signée</h1><p>Dossier d’essai</p>',
      css: 'body{margin:0;background:#123;color:#fff;font:120px "Source Sans 3"}h1{margin:300px 100px}',
      alt: 'Couverture : Une convention signée',
    },
    theme: 'institution',
    paper,
    labels: {
      contents: 'Table des matières',
      cover: 'Couverture',
      landmarks: 'Repères',
      page: 'page',
      pageList: 'Liste des pages',
      backToText: 'Retour au texte',
      skipToContents: 'Aller à la table',
      accessibilitySummary: 'Texte structuré.',
    },
  };
}
