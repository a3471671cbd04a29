import type { Epub } from '../read-epub.js';
import { judge, type Outcome } from '../report.js';

interface Rule {
  readonly pattern: RegExp;
  readonly problem: string;
}

/** What takes reading away from the reader: sizes that do not grow, places that do not flow, colours night mode keeps. */
const DECLARATIONS: readonly Rule[] = [
  { pattern: /[\d.](?:px|vh|vw)\b/i, problem: 'a length in px, vh or vw' },
  { pattern: /(?:^|[\s;{])position\s*:\s*(?:absolute|fixed|sticky)/i, problem: 'positioning' },
  {
    pattern: /(?:^|[\s;{])(?:color|background(?:-color)?)\s*:\s*(?:#000(?:000)?|#fff(?:fff)?|black|white)\b/i,
    problem: 'black or white',
  },
];
/** Text elements whose face readers choose themselves. */
const TEXT_SELECTOR = /(?:^|[\s,>+~])(?:p|li)(?=[\s,:.>+~]|$)/;

/** Checks that the style sheet leaves size, colours and face to the reader. */
export function checkEpubStyles({ css }: Epub): Outcome {
  const problems: string[] = [];
  for (const [path, text] of css) {
    for (const [, selector = '', body = ''] of text
      .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const name = selector.trim();
      for (const { pattern, problem } of DECLARATIONS) {
        if (pattern.test(body)) problems.push(`${path}: ${problem} in ${name}`);
      }
      if (TEXT_SELECTOR.test(name) && /font-family\s*:/i.test(body)) problems.push(`${path}: font-family on ${name}`);
    }
  }
  return judge(problems, 'sizes, colours and faces are left to the reader');
}
