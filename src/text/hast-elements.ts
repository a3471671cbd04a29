import type { Element, ElementContent, Properties, Text } from 'hast';

/** Makes an element. */
export function h(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes a text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}
