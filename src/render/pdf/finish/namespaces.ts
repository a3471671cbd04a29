import { PDFDict, type PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';

/** Types of PDF 2.0 (ISO 32000-2, annex L) that the engine or we write. */
const PDF2_TYPES = new Set(
  'Document Part Sect Div Aside Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Em Strong Sub Link Annot Figure Formula Form FENote Title'.split(
    ' ',
  ),
);

/**
 * Declares the PDF 2.0 namespace of structure types (ISO 32000-2, 14.7.4) and says to which types it applies; all
 * others stay in the default one, that of PDF 1.7 (ISO 14289-2, 8.2.5.2).
 */
export function declareNamespaces(pdf: PDFDocument): (type: string) => PDFRef | null {
  const { context, catalog } = pdf;
  const namespace = context.register(context.obj({ Type: 'Namespace', NS: PDFString.of('http://iso.org/pdf2/ssn') }));
  catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('Namespaces'), context.obj([namespace]));
  return (type) => (PDF2_TYPES.has(type) ? namespace : null);
}
