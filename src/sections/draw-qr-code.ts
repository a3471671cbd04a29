import qrcode from 'qrcode-generator';
import { escapeXml } from '../text/escape-xml.js';

/** Characters beyond which a printed code of this size is no longer read by telephones. */
const LONGEST = 300;

/**
 * Draws a QR code (ISO/IEC 18004, error correction M) of an ASCII text as SVG, one unit per module with the quiet zone
 * of four modules; null when the text is too long to be read from paper.
 */
export function drawQrCode(text: string, id: string, title: string): string | null {
  if (text.length > LONGEST) return null;
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const path: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let run = 0;
      while (column + run < size && code.isDark(row, column + run)) run += 1;
      if (run > 0) path.push(`M${column + 4} ${row + 4}h${run}v1h-${run}z`);
      column += run;
    }
  }
  const side = size + 8;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" aria-labelledby="${id}" viewBox="0 0 ${side} ${side}">` +
    `<title id="${id}">${escapeXml(title)}</title><rect class="paper" width="${side}" height="${side}" fill="#fff"/>` +
    `<path d="${path.join('')}" fill="#000"/></svg>`
  );
}
