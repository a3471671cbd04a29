import { SaxesParser } from 'saxes';

/** An element as a strict XML parser reports it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
}

/** Lists the elements of an XML document in order; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: Object.fromEntries(Object.entries(attributes)), path: [...path] });
    path.push(name);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  return elements;
}
