#!/usr/bin/env node
/** Lists the licence of every installed package; fails for one that is not known to be compatible, and for install scripts that are needed. */
import { readFileSync } from 'node:fs';

const COMPATIBLE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'Unlicense',
  'WTFPL',
  'Python-2.0',
  'OFL-1.1',
  'Zlib',
  'MPL-2.0',
  'ODbL-1.0',
]);
/** Packages whose licence needs a word; the word is the reason. */
const EXPLAINED = {
  citeproc: 'CPAL-1.0 (file-level copyleft), used unmodified as a library',
  'world-countries': 'ODbL-1.0: data, used unmodified with attribution',
};
/** Install scripts that nothing here needs: they are skipped or do nothing. */
const IDLE_SCRIPTS = { puppeteer: 'browser download, switched off in .puppeteerrc.cjs' };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const problems = [];
const counts = new Map();
for (const [path, { license, hasInstallScript, resolved, dev }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (resolved !== undefined) problems.push(`${name}: package-lock.json carries a download address`);
  if (hasInstallScript && IDLE_SCRIPTS[name] === undefined && !dev) problems.push(`${name}: needs an install script`);
  const given = license ?? readLicence(path);
  const options = String(given)
    .replace(/[()]/g, '')
    .split(/\s+(?:OR|or)\s+/);
  counts.set(given, (counts.get(given) ?? 0) + 1);
  if (
    EXPLAINED[name] === undefined &&
    !options.some((option) => option.split(/\s+AND\s+/).every((part) => COMPATIBLE.has(part)))
  ) {
    problems.push(`${name}: licence ${given} is not on the list`);
  }
}
function readLicence(path) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return license?.type ?? license ?? licenses?.[0]?.type ?? 'unknown';
  } catch {
    return 'not installed here';
  }
}
for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(4)}  ${licence}`);
for (const [name, reason] of Object.entries(EXPLAINED)) console.log(`      ${name}: ${reason}`);
for (const [name, reason] of Object.entries(IDLE_SCRIPTS))
  console.log(`      ${name}: install script not needed, ${reason}`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
