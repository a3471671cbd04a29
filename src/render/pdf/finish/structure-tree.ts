import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
/** A run of marked content: `mcid` is unique on its page (counted from 1). */
export interface MarkedContent {
  readonly kind: 'content';
  readonly page: number;
  readonly mcid: number;
}

/** An annotation that belongs to an element. */
export interface AnnotationReference {
  readonly kind: 'annotation';
  readonly page: number;
  readonly ref: PDFRef;
}

/** An element of the structure tree, ISO 32000-1, 14.7.2. */
export interface StructureElement {
  readonly kind: 'element';
  type: string;
  language: string | null;
  alt: string | null;
  kids: StructureKid[];
  /** Where it came from; null for one that we made. */
  readonly source: { readonly ref: PDFRef; readonly dict: PDFDict } | null;
}
export type StructureKid = StructureElement | MarkedContent | AnnotationReference;

/** Makes an element that the engine did not write. */
export function createElement(type: string, kids: StructureKid[]): StructureElement {
  return { kind: 'element', type, language: null, alt: null, kids, source: null };
}
