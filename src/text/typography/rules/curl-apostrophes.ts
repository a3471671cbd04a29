import type { CreateRule, Edit } from '../rule.js';

/** Sets the typographic apostrophe between letters ("l’accord") and before what an article elides into ("l’« appel »"). */
export const curlApostrophes: CreateRule =
  () =>
  ({ text }) =>
    !text.includes("'")
      ? []
      : Array.from(
          text.matchAll(/'(?<=[\p{L}\p{N}]')(?=[\p{L}\p{N}«“"])/gu),
          ({ index }): Edit => ({ start: index, end: index + 1, text: '’' }),
        );
