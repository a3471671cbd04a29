import type { Root } from 'xast';
import { hasToken, visitElements } from './xml.js';

/** What the content of the e-book really holds; the accessibility metadata say nothing else. */
export interface ContentFacts {
  readonly hasSvg: boolean;
  readonly hasMathml: boolean;
  readonly hasImages: boolean;
  /** Every image and drawing has a text alternative or is marked as decoration. */
  readonly allDescribed: boolean;
  readonly hasIndex: boolean;
  readonly hasAria: boolean;
}

/** Describes one chapter, after normalisation. */
export function describeContent(root: Root): ContentFacts {
  const facts = {
    hasSvg: false,
    hasMathml: false,
    hasImages: false,
    allDescribed: true,
    hasIndex: false,
    hasAria: false,
  };
  visitElements(root, (node) => {
    const { role } = node.attributes;
    if (role?.startsWith('doc-')) facts.hasAria = true;
    if (hasToken(node, 'epub:type', 'index')) facts.hasIndex = true;
    if (node.name === 'math') facts.hasMathml = true;
    if (node.name === 'svg') facts.hasSvg = true;
    if (node.name !== 'svg' && node.name !== 'img') return;
    const hidden = node.attributes['aria-hidden'] === 'true' || role === 'presentation' || role === 'none';
    if (hidden) return;
    facts.hasImages = true;
    const named =
      node.attributes['aria-label'] !== undefined ||
      node.attributes['aria-labelledby'] !== undefined ||
      (node.name === 'img' && node.attributes.alt !== undefined) ||
      node.children.some((child) => child.type === 'element' && child.name === 'title');
    if (!named) facts.allDescribed = false;
  });
  return facts;
}

/** Joins the facts of all chapters. */
export function joinFacts(facts: readonly ContentFacts[]): ContentFacts {
  return {
    hasSvg: facts.some(({ hasSvg }) => hasSvg),
    hasMathml: facts.some(({ hasMathml }) => hasMathml),
    hasImages: facts.some(({ hasImages }) => hasImages),
    allDescribed: facts.every(({ allDescribed }) => allDescribed),
    hasIndex: facts.some(({ hasIndex }) => hasIndex),
    hasAria: facts.some(({ hasAria }) => hasAria),
  };
}
