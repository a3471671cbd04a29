import { fold } from '../../text/fold.js';
import { type CleaningRule, findInLines } from '../page.js';

/** A language name that a translation tool left before a sentence: `Français Les commentaires …`. */
export const translationRemnant: CleaningRule = {
  id: 'translation-remnant',
  description: 'Names of languages left by translation tools',
  find: (page) => {
    const { languageNames, functionWords } = page.lexicon.lists;
    return findInLines(page, (line, index) => {
      const match = /^(\p{Lu}\p{L}{3,14})\s*:?\s+(?=\p{Lu}(\p{L}{0,20}))/u.exec(line.text);
      if (match === null || line.words < 6 || !languageNames.has(match[1] ?? '')) return null;
      const next = fold(line.text.slice(match[0].length).split(/[^\p{L}]/u)[0] ?? '');
      const isSentence =
        functionWords.has(next) || page.lines.slice(0, 300).some((other) => ` ${other.text} `.includes(` ${next} `));
      if (!isSentence) return null;
      return {
        index,
        pieces: [
          { start: 0, end: match[0].length, removed: true },
          { start: match[0].length, end: line.text.length },
        ],
      };
    });
  },
};
