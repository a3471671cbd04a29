import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Opens a PDF for editing without touching its metadata, in one go. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
