/** Widths of characters in a humanist sans serif, as parts of the type size. */
const NARROW = /[ijlftrI.,:;'’|!()[\]«» -]/;
const WIDE = /[mwMWÉÈÊ@%—…]/;
const CAPITAL = /[A-ZÀ-Þ]/;

/** Estimates how wide text prints, in parts of the type size; on the safe side, since SVG breaks no lines itself. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NARROW.test(character)) width += 0.3;
    else if (WIDE.test(character)) width += 0.8;
    else if (CAPITAL.test(character)) width += 0.6;
    else width += character > '\u2e7f' ? 1 : 0.51;
  }
  return width;
}

/** Breaks text into at most `lines` lines of `width` (in type sizes); the last ends in an ellipsis if text is left. */
export function breakLines(text: string, width: number, lines: number): string[] {
  const words = text
    .slice(0, 1000)
    .split(/[ \n\t]+/)
    .filter(Boolean);
  const broken: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer) <= width) {
      line = longer;
      continue;
    }
    if (broken.length === lines - 1) return [...broken, cut(line === '' ? word : line, width)];
    if (line !== '') broken.push(line);
    line = measureText(word) > width ? cut(word, width) : word;
    if (index === words.length - 1) break;
  }
  return line === '' ? broken : [...broken, line];
}

function cut(line: string, width: number): string {
  const characters = [...line.slice(0, 400).replace(/[\s,;:.–—-]+$/, '')];
  while (characters.length > 1 && measureText(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
