/** The yardstick: a plain Puppeteer script that prints an HTML file once. Usage: bare-print.mjs HTML PDF BROWSER */
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

const [html, pdf, executablePath] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(pathToFileURL(html).href, { waitUntil: 'load', timeout: 0 });
await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, timeout: 0 });
await browser.close();
