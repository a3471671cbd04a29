import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF for drawing with pdf.js and the canvas that it brings; no other program is needed. */
export async function openPages(bytes) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const findPage = async (target) => {
    const destination = await pdf.getDestination(target);
    return destination === null ? null : (await pdf.getPageIndex(destination[0])) + 1;
  };
  const draw = async (number, dpi) => {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const { canvas, context } = pdf.canvasFactory.create(width, height);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    page.cleanup();
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  };
  return { count: pdf.numPages, findPage, draw, close: () => task.destroy() };
}
