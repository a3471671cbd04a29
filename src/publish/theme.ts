import type { FontFace } from '../model/publication.js';

/** The style sheets of a theme, by file name; the theme's own rules follow the general ones. */
export interface ThemeStyles {
  readonly tokens: string;
  readonly base: string;
  readonly print: string;
  readonly epub: string;
  readonly screen: string;
  readonly cover: string;
}

/** Templates, style sheets and fonts, read and compiled: all that publishing needs from files. */
export interface Theme {
  readonly name: string;
  /** Applies a template: name without extension (`glance`), view → XHTML. */
  readonly render: (template: string, view: object) => string;
  readonly styles: ThemeStyles;
  readonly fonts: readonly FontFace[];
  /** Fonts that lend the signs which `fonts` lack. */
  readonly lenders: readonly FontFace[];
}
