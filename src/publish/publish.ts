import type { Language } from '../languages/language.js';
import { findLanguage } from '../languages/registry.js';
import { createMessage, DossierError } from '../messages.js';
import type { Article } from '../model/article.js';
import type { Dossier } from '../model/dossier.js';
import type { Message } from '../model/message.js';
import type { Asset, Attachment, Chapter, PaperName, Publication } from '../model/publication.js';
import { assetId } from '../sections/article/asset-id.js';
import { buildContents } from '../sections/contents.js';
import { viewCover } from '../sections/cover.js';
import { createReferences } from '../sections/references.js';
import { SECTIONS } from '../sections/registry.js';
import type { Geometry, Section, SectionChapter, SectionContext } from '../sections/section.js';
import { shorten } from '../text/shorten.js';
import type { Typesetter } from '../text/typography/typeset.js';
import { assembleStyles } from './assemble-styles.js';
import { formatBibliography } from './citations.js';
import { hashContent } from './content-identity.js';
import { buildMetadata } from './metadata.js';
import { buildLandmarks, buildToc } from './navigation.js';
import { readLength, type Tokens } from './resolve-tokens.js';
import { selectFonts } from './select-fonts.js';
import { createDossierTypesetter } from './set-text.js';
import type { Theme } from './theme.js';

/** What publishing needs; files were read before, the clock comes from outside. */
export interface PublishInput {
  readonly dossier: Dossier;
  /** The articles of the dossier, in its order. */
  readonly articles: readonly Article[];
  readonly theme: Theme;
  readonly paper: PaperName;
  /** ISO 8601, UTC. */
  readonly clock: string;
  readonly attachments: readonly Attachment[];
  /** Names and versions of the software, for the colophon. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rights?: string | null;
  readonly onMessage?: (message: Message) => void;
}

interface PartChapter {
  readonly part: Section['part'];
  readonly chapter: SectionChapter;
}

/**
 * Turns a dossier into what is printed: chapters of XHTML, navigation, styles and assets.
 * @throws DossierError (`language-complete`) when the dossier's language has no file, (`template-valid`)
 */
export function publish(input: PublishInput): Publication {
  const { dossier, articles, theme, paper } = input;
  const language = requireLanguage(dossier.language);
  const hash = hashContent(dossier);
  const { tokens } = assembleStyles(theme.styles, paper, [], '');
  const context = createContext(input, language, hash, tokens);
  const built = buildChapters(context);
  const typesetter = createDossierTypesetter();
  const toc = buildToc(built, language, typesetter);
  const ordered = insertContents(built, buildContents(context, toc));
  const chapters = ordered.map((chapter) => printChapter(chapter, theme, typesetter));
  const versoHead = shorten(dossier.reference === null ? dossier.title : `${dossier.reference} · ${dossier.title}`, 84);
  const { styles, cover } = assembleStyles(theme.styles, paper, chapters, typesetter.setText(versoHead, language.tag));
  const coverHtml = typesetter.setXhtml(theme.render('cover-image', viewCover(context)), language.tag);
  return {
    metadata: buildMetadata(dossier, language, { hash, clock: input.clock, rights: input.rights ?? null }),
    language: language.tag,
    chapters,
    toc,
    landmarks: buildLandmarks(chapters),
    styles,
    lenders: theme.lenders,
    fonts: selectFonts(theme.fonts, [coverHtml, ...chapters.map(({ html }) => html)]),
    assets: articles.flatMap((article, index) => collectAssets(article, index + 1)),
    attachments: input.attachments,
    cover: { html: coverHtml, css: cover, alt: dossier.title },
    theme: theme.name,
    paper,
    labels: language.labels.publication,
  };
}

/** Applies the template and sets the text by the rules of its language. */
function printChapter(chapter: SectionChapter, theme: Theme, typesetter: Typesetter): Chapter {
  const { template, view, headings, ...rest } = chapter;
  return {
    ...rest,
    title: typesetter.setText(chapter.title, chapter.language),
    runningHead: typesetter.setText(chapter.runningHead, chapter.language),
    html: typesetter.setXhtml(theme.render(template, view), chapter.language),
  };
}

function requireLanguage(tag: string): Language {
  const language = findLanguage(tag);
  if (language !== null) return language;
  const reason = `Unexpected language ${tag} of the dossier, expected one that has a language file`;
  throw new DossierError([createMessage('language-complete', reason)]);
}

function createContext(input: PublishInput, language: Language, hash: string, tokens: Tokens): SectionContext {
  const { dossier, articles, clock, versions, attachments, theme } = input;
  return {
    dossier,
    articles,
    language,
    references: createReferences(dossier, articles),
    bibliography: formatBibliography(dossier.articles, language),
    geometry: readGeometry(tokens),
    hash,
    clock,
    versions,
    fonts: [...new Set(theme.fonts.map(({ family }) => family))],
    rights: input.rights ?? null,
    attachments,
  };
}

/** The type area: the page without its margins. */
function readGeometry(tokens: Tokens): Geometry {
  const length = (name: string): number => readLength(tokens, name);
  return {
    width: length('page-width') - length('margin-inner') - length('margin-outer'),
    height: length('page-height') - length('margin-top') - length('margin-bottom'),
    fontSize: length('size-drawing'),
    textSize: length('size-text'),
    tableSize: length('size-table'),
  };
}

function buildChapters(context: SectionContext): PartChapter[] {
  return SECTIONS.flatMap(({ part, build }) => build(context).map((chapter) => ({ part, chapter })));
}

/** The contents stand after the page "at a glance", or after the cover. */
function insertContents(chapters: readonly PartChapter[], contents: SectionChapter): SectionChapter[] {
  const list = chapters.map(({ chapter }) => chapter);
  const glance = list.findIndex(({ kind }) => kind === 'glance');
  const at = glance < 0 ? list.findIndex(({ kind }) => kind === 'cover') + 1 : glance + 1;
  return list.toSpliced(at, 0, glance < 0 ? { ...contents, break: 'recto' } : contents);
}

function collectAssets({ images }: Article, number: number): Asset[] {
  return images.map(({ id, mediaType, bytes }) => {
    const name = assetId(number, id);
    return { id: name, fileName: `${name}.${mediaType.slice('image/'.length)}`, mediaType, bytes };
  });
}
