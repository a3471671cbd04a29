import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Opens a PDF for editing without touching its metadata, in one go. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** Writes a PDF with a plain cross-reference table, every object where it can be found. */
export async function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
}
