/** Writes the final HTML of a dossier as it is printed. Usage: make-print-html.mjs FOLDER HTML; prints the browser's path. */
import { writeFileSync } from 'node:fs';
import { readDossier } from '../../dist/build.js';
import { loadTheme } from '../../dist/publish/load-theme.js';
import { publish } from '../../dist/publish/publish.js';
import { openBrowser } from '../../dist/render/pdf/browser.js';
import { buildPrintDocument, createPrintSource } from '../../dist/render/pdf/print/build-print-document.js';
import { guessPageMap } from '../../dist/render/pdf/print/guess-page-map.js';

const [folder, html] = process.argv.slice(2);
const { dossier, articles } = await readDossier({ paths: [folder] });
const publication = publish({
  dossier,
  articles: articles.map(({ article }) => article),
  theme: await loadTheme('institution'),
  paper: 'a4',
  clock: '2025-10-26T00:00:00Z',
  attachments: [],
  versions: {},
});
const map = { ...guessPageMap(publication), breaks: [] };
writeFileSync(html, buildPrintDocument(createPrintSource(publication), map, new Set()).html);
const browser = await openBrowser({ env: process.env, onMessage: () => {} });
console.log(browser.executable);
await browser.close();
