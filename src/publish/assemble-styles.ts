import { type Chapter, PAPERS, type PaperName, type Publication } from '../model/publication.js';
import { cssString } from '../text/css-string.js';
import { readTokens, resolveTokens, type Tokens } from './resolve-tokens.js';
import type { ThemeStyles } from './theme.js';

/** Assembles the style sheets of the three formats, and the tokens of the paper. */
export function assembleStyles(
  styles: ThemeStyles,
  paper: PaperName,
  chapters: readonly Pick<Chapter, 'id' | 'kind' | 'runningHead'>[],
  versoHead: string,
): { readonly styles: Publication['styles']; readonly cover: string; readonly tokens: Tokens } {
  const tokens = paperTokens(styles.tokens, paper);
  const resolve = (css: string): string => minify(resolveTokens(css, tokens));
  return {
    tokens,
    styles: {
      print: resolve(`${styles.base}\n${styles.print}\n${runningHeads(chapters, versoHead)}`),
      epub: resolve(`${styles.epub}`),
      screen: minify(`${styles.tokens}\n${styles.base}\n${styles.screen}`),
    },
    cover: resolve(styles.cover),
  };
}

function paperTokens(css: string, paper: PaperName): Tokens {
  const { width, height } = PAPERS[paper];
  const page = `:root { --page-width: ${width}mm; --page-height: ${height}mm }`;
  return readTokens(`${page}\n${css}`, paper);
}

/**
 * Running heads: the dossier on left-hand pages, the chapter on right-hand ones. Chromium knows no `string-set`, so each
 * chapter is a named page of its own with the words written into the page rule.
 */
function runningHeads(chapters: readonly Pick<Chapter, 'id' | 'kind' | 'runningHead'>[], versoHead: string): string {
  return chapters
    .filter(({ kind }) => kind !== 'cover')
    .map(({ id, runningHead }) => {
      const left = `@page ${id}:left { @top-left { content: ${cssString(versoHead)} } }`;
      const right = `@page ${id}:right { @top-right { content: ${cssString(runningHead)} } }`;
      return `#${id} { page: ${id} }\n${left}\n${right}`;
    })
    .join('\n');
}

/** Leaves out comments and doubled white space. */
function minify(css: string): string {
  const [first = '', ...others] = css.split('/*');
  const bare = first + others.map((part) => part.slice(part.indexOf('*/') + 2)).join('');
  return bare.replace(/[ \t]*\n\s*/g, '\n').trim();
}
