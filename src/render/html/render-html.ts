import type { Asset, Chapter, FontFace, NavItem, Publication } from '../../model/publication.js';
import { escapeXml } from '../../text/escape-xml.js';
import { fillPageReferences } from '../page-references.js';
import { selectScreen } from './select-screen.js';

/** Nothing may be loaded and nothing run: all that the file shows is inside it (CSP level 3). */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * Renders the publication as one self-contained HTML file: fonts and images inside, no scripts, contents beside or
 * above the text. Page references are dropped; places are cited by article and paragraph.
 */
export function renderHtml(publication: Publication): string {
  const { metadata, labels, language } = publication;
  const assets = new Map(publication.assets.map((asset) => [asset.id, asset]));
  const chapters = publication.chapters.filter(({ kind }) => kind !== 'contents');
  return `<!DOCTYPE html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(CONTENT_SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(metadata.title)}</title>
${writeMeta(publication)}
<style>
${publication.fonts.map(writeFontFace).join('\n')}
${closeSafe(publication.styles.screen)}
</style>
</head>
<body>
<a class="skip" href="#main">${escapeXml(labels.skipToContents)}</a>
${writeNavigation(publication)}
<main id="main">
${chapters.map((chapter) => writeChapter(chapter, publication, assets)).join('\n')}
</main>
</body>
</html>
`;
}

function writeMeta({ metadata }: Publication): string {
  const named: readonly (readonly [string, string | null])[] = [
    ['description', metadata.description],
    ['author', metadata.creator],
    ['dcterms.identifier', metadata.identifier],
    ['dcterms.modified', metadata.modified],
    ['dcterms.rights', metadata.rights],
  ];
  return named
    .flatMap(([name, content]) => (content === null ? [] : [`<meta name="${name}" content="${escapeXml(content)}">`]))
    .join('\n');
}

function writeFontFace(font: FontFace): string {
  const source = `data:font/woff2;base64,${Buffer.from(font.bytes).toString('base64')}`;
  return (
    `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-style:${font.style};` +
    `font-display:swap;src:url(${source}) format("woff2");unicode-range:${font.unicodeRange}}`
  );
}

/** Keeps a style sheet from closing its element. */
function closeSafe(css: string): string {
  return css.replaceAll('</', '<\\/');
}

function writeNavigation({ toc, labels, language }: Publication): string {
  const title = escapeXml(labels.contents);
  const name = title.charAt(0).toLocaleUpperCase(language) + title.slice(1);
  return `<nav class="site-nav" aria-label="${name}"><details open="open"><summary>${name}</summary>${writeItems(toc, language, 0)}</details></nav>`;
}

function writeItems(items: readonly NavItem[], language: string, depth: number): string {
  const written = items.map((item) => {
    const lang = item.language === language ? '' : ` lang="${escapeXml(item.language)}"`;
    const title = escapeXml(item.title);
    const head =
      depth === 0 ? `<span class="nav-part">${title}</span>` : `<a href="#${item.target}"${lang}>${title}</a>`;
    const below = depth === 0 && item.children.length > 0 ? writeItems(item.children, language, 1) : '';
    return `<li>${head}${below}</li>`;
  });
  return `<ul>${written.join('')}</ul>`;
}

function writeChapter(chapter: Chapter, publication: Publication, assets: ReadonlyMap<string, Asset>): string {
  const filled = fillPageReferences(chapter.html, null, publication.labels);
  return selectScreen(filled).replace(
    / src="asset:([^"]*)"/g,
    (_, id: string) => ` src="${inlineAsset(assets.get(id))}"`,
  );
}

function inlineAsset(asset: Asset | undefined): string {
  if (asset === undefined) return 'data:,';
  return `data:${escapeXml(asset.mediaType)};base64,${Buffer.from(asset.bytes).toString('base64')}`;
}
