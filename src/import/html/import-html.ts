import type { Limits } from '../../model/limits.js';
import { type ImportedArticle, type ImportOptions, importText } from '../import-text.js';

/** Imports a saved web page; synchronous once this module is loaded. */
export type HtmlImporter = (html: string, options: ImportOptions & { readonly limits: Limits }) => ImportedArticle;

/** Cleans a saved web page. */
export const importHtml: HtmlImporter = (html, options) => importText(html.replace(/<[^>]*>/g, ''), options);
