import { SaxesParser } from 'saxes';

/** An element of a document, as far as checks look at it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page marker, with the pieces of text up to the marker before and the marker after it. */
export interface PageMarker {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A document read by a strict XML parser. */
export interface Markup {
  /** Elements in document order. */
  readonly elements: readonly MarkupElement[];
  /** All text of the body, in document order; block borders give no space, a drawing with its words is `DRAWING`. */
  readonly text: string;
  /** Page markers in document order. */
  readonly pages: readonly PageMarker[];
  /** The first place where it is not well-formed, or null. */
  readonly error: string | null;
}

/** What stands for a drawing in a text: U+FFFC, object replacement character. */
export const DRAWING = '\uFFFC';

/** Reads an XML document. */
export function readMarkup(xml: string): Markup {
  const elements: MarkupElement[] = [];
  const texts: string[] = [];
  const pages: { label: string; from: number }[] = [];
  let drawings = 0;
  let inHead = false;
  let error: string | null = null;
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  parser.on('error', ({ message }) => {
    error ??= message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes });
    if (name === 'head') inHead = true;
    if (name === 'svg') {
      drawings += 1;
      texts.push(DRAWING);
    }
    if (attributes['epub:type'] === 'pagebreak')
      pages.push({ label: attributes['aria-label'] ?? '', from: texts.length });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'svg') drawings -= 1;
    if (name === 'head') inHead = false;
  });
  parser.on('text', (text) => {
    if (drawings === 0 && !inHead) texts.push(text);
  });
  parser.write(xml).close();
  return {
    elements,
    text: texts.join(''),
    pages: pages.map(({ label, from }, index) => ({
      label,
      before: texts.slice(pages[index - 1]?.from ?? 0, from),
      after: texts.slice(from, pages[index + 1]?.from),
    })),
    error,
  };
}
