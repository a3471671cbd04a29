import { encode } from 'uqr';
import { escapeXml } from '../text/escape-xml.js';

/** Characters beyond which a printed code of this size is no longer read by telephones. */
const LONGEST = 300;
/** Modules of white around the code (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/**
 * Draws a QR code (ISO/IEC 18004, error correction M) of an ASCII text as SVG, one unit per module; null when the text
 * is too long to be read from paper. The mask is fixed: to score all eight takes twenty times as long, and readers take
 * any.
 */
export function drawQrCode(text: string, id: string, title: string): string | null {
  if (text.length > LONGEST) return null;
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: 0 });
  const side = size + 2 * QUIET_ZONE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" aria-labelledby="${id}" viewBox="0 0 ${side} ${side}">` +
    `<title id="${id}">${escapeXml(title)}</title><rect class="paper" width="${side}" height="${side}" fill="#fff"/>` +
    `<path d="${data.map(drawRow).join('')}" fill="#000"/></svg>`
  );
}

/** Draws the dark modules of a row, those in a row as one bar. */
function drawRow(modules: readonly boolean[], row: number): string {
  let path = '';
  for (let column = 0; column < modules.length; column += 1) {
    let run = 0;
    while (modules[column + run] === true) run += 1;
    if (run > 0) path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${run}v1h-${run}z`;
    column += run;
  }
  return path;
}
