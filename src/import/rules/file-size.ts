import { type Lexicon, wordsOf } from '../lexicon.js';
import { createLineRule, type PageLine } from '../page.js';

/** `PDF – 245 Ko`, `Annexe (DOCX, 1.2 MB)`: a short line that ends in the size of a file. */
function isFileSize(line: PageLine, lexicon: Lexicon): boolean {
  if (line.words > 16 || line.words < 2) return false;
  const words = wordsOf(line.key);
  const size = words.some((word, index) => {
    const glued = /^\d+(\p{L}+)$/u.exec(word);
    if (glued?.[1] !== undefined) return glued[1].length > 1 && lexicon.lists.sizeUnits.has(glued[1]);
    return lexicon.lists.sizeUnits.has(word) && /^\d+$/.test(words[index - 1] ?? '');
  });
  return size && !line.ends && (words.length <= 6 || /pdf|docx?|odt|xlsx?|pptx?|zip|jpe?g|png|mp3|mp4/.test(line.key));
}

/** Links to documents with their size. */
export const fileSize = createLineRule(
  'file-size',
  'Links to documents with their size',
  (line, page) => isFileSize(line, page.lexicon) || /^(?:pdf|docx?|odt|xlsx?)$/.test(line.key),
);
