import type { Element } from 'xast';
import type { PublicationMetadata } from '../../model/publication.js';
import { isLanguageTag } from './normalise-xhtml.js';
import { element, writeXml } from './xml.js';

/** A file of the e-book as the package lists it. */
export interface ManifestItem {
  readonly id: string;
  readonly href: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
  /** Whether it is read in order, after the items before it. */
  readonly inSpine: boolean;
}

/** What the package document is made from. */
export interface PackageInput {
  readonly metadata: PublicationMetadata;
  readonly language: string;
  readonly accessibility: readonly Element[];
  /** Title and identifier of the printed edition the page numbers are taken from; null without page numbers. */
  readonly pageSource: string | null;
  readonly items: readonly ManifestItem[];
  readonly ncxId: string;
  readonly coverId: string | null;
}

/** Writes the package document (EPUB 3.3, section 5). */
export function writePackageDocument(input: PackageInput): string {
  const { items, language, ncxId } = input;
  return writeXml(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': language,
        dir: 'auto',
        prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#',
      },
      [
        createMetadata(input),
        element(
          'manifest',
          {},
          items.map(({ id, href, mediaType, properties }) =>
            element('item', { id, href, 'media-type': mediaType, properties: properties.join(' ') || null }),
          ),
        ),
        element(
          'spine',
          { toc: ncxId },
          items.filter(({ inSpine }) => inSpine).map(({ id }) => element('itemref', { idref: id })),
        ),
      ],
    ),
  );
}

function createMetadata({ metadata, accessibility, pageSource, coverId }: PackageInput): Element {
  const { title, subtitle } = metadata;
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    [
      element('dc:identifier', { id: 'identifier' }, [metadata.identifier]),
      metadata.reference === null ? null : element('dc:identifier', { id: 'reference' }, [metadata.reference]),
      element('dc:title', { id: 'title' }, [title]),
      refine('title', 'title-type', 'main'),
      refine('title', 'display-seq', '1'),
      ...(subtitle === null || subtitle.trim() === ''
        ? []
        : [
            element('dc:title', { id: 'subtitle' }, [subtitle]),
            refine('subtitle', 'title-type', 'subtitle'),
            refine('subtitle', 'display-seq', '2'),
          ]),
      ...metadata.languages.filter(isLanguageTag).map((language) => element('dc:language', {}, [language])),
      ...createAgent('dc:creator', 'creator', metadata.creator, 'com'),
      ...metadata.contributors.flatMap((name, index) =>
        createAgent('dc:contributor', `contributor-${index + 1}`, name, 'aut'),
      ),
      metadata.publisher === null ? null : element('dc:publisher', {}, [metadata.publisher]),
      element('dc:date', {}, [metadata.modified.slice(0, 10)]),
      element('dc:description', {}, [metadata.description]),
      ...metadata.subjects.map((subject) => element('dc:subject', {}, [subject])),
      metadata.rights === null ? null : element('dc:rights', {}, [metadata.rights]),
      ...metadata.sources.map((source) => element('dc:source', {}, [source])),
      ...(pageSource === null ? [] : createPageSource(pageSource)),
      element('meta', { property: 'dcterms:modified' }, [metadata.modified]),
      ...accessibility,
      coverId === null ? null : element('meta', { name: 'cover', content: coverId }),
    ].filter((child) => child === null || child.children.length === 0 || !isBlank(child)),
  );
}

/** The format refuses metadata without text. */
function isBlank({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function refine(id: string, property: string, value: string, scheme: string | null = null): Element {
  return element('meta', { refines: `#${id}`, property, scheme }, [value]);
}

/** Names somebody with a role of the MARC relator list: `com` compiler of the dossier, `aut` author of an article. */
function createAgent(name: string, id: string, agent: string, role: string): Element[] {
  if (agent.trim() === '') return [];
  return [element(name, { id }, [agent]), refine(id, 'role', role, 'marc:relators')];
}

/** Says of which edition the page numbers are: in EPUB 3.3 words and in the newer `pageBreakSource`. */
function createPageSource(source: string): Element[] {
  return [
    element('dc:source', { id: 'page-source' }, [source]),
    refine('page-source', 'source-of', 'pagination'),
    element('meta', { property: 'pageBreakSource' }, [source]),
  ];
}
