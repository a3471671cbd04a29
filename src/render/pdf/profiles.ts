/**
 * Conformance that the PDF claims and meets: `a3a-ua1` is PDF/A-3a (ISO 19005-3) with PDF/UA-1 (ISO 14289-1) on
 * PDF 1.7, `a4f-ua2` is PDF/A-4f (ISO 19005-4) with PDF/UA-2 (ISO 14289-2) on PDF 2.0.
 */
export const PDF_PROFILES = ['a3a-ua1', 'a4f-ua2'] as const;
export type PdfProfile = (typeof PDF_PROFILES)[number];
