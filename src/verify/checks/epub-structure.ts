import type { Epub } from '../read-epub.js';
import { resolvePath } from '../read-epub.js';
import { judge, type Outcome } from '../report.js';

const MIMETYPE = 'application/epub+zip';

/** Checks that the container begins with the mimetype, stored and without extra field (OCF 3.3, section 4.3). */
export function checkEpubContainer({ bytes, packagePath, paths }: Epub): Outcome {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const problems: string[] = [];
  const head = new TextDecoder('latin1').decode(bytes.subarray(30, 38 + MIMETYPE.length));
  if (bytes.byteLength < 58 || view.getUint32(0, true) !== 0x04034b50) problems.push('it is not a zip container');
  else if (head !== `mimetype${MIMETYPE}`) problems.push('the first entry is not the mimetype, without extra field');
  else if (view.getUint32(22, true) !== MIMETYPE.length) problems.push('the mimetype says more than its type');
  else if (view.getUint16(8, true) !== 0) problems.push('the mimetype is compressed');
  if (!paths.includes(packagePath)) problems.push('META-INF/container.xml names no package document');
  return judge(problems, `the mimetype comes first, container.xml names ${packagePath}`);
}

/** Checks that every XML document is well-formed. */
export function checkEpubWellFormed({ documents }: Epub): Outcome {
  const problems = [...documents].flatMap(([path, { error }]) => (error === null ? [] : [`${path}: ${error}`]));
  return judge(problems, `${documents.size} documents are well-formed`);
}

/** Checks the package: metadata, every file listed once and there, spine and navigation document. */
export function checkEpubPackage({ package: opf, packagePath, paths, items, spine }: Epub): Outcome {
  const problems: string[] = [];
  const names = new Set(opf.elements.map(({ name }) => name));
  for (const name of ['dc:identifier', 'dc:title', 'dc:language']) {
    if (!names.has(name)) problems.push(`${name} is missing`);
  }
  const properties = new Set(opf.elements.map(({ attributes }) => attributes.property));
  for (const property of [
    'dcterms:modified',
    'schema:accessMode',
    'schema:accessibilityFeature',
    'schema:accessibilityHazard',
  ]) {
    if (!properties.has(property)) problems.push(`${property} is missing`);
  }
  const there = new Set(paths);
  const listed = new Set<string>();
  for (const { path } of items) {
    if (!there.has(path)) problems.push(`${path} is listed and missing`);
    if (listed.has(path)) problems.push(`${path} is listed twice`);
    listed.add(path);
  }
  for (const path of paths) {
    const isOwn = path === 'mimetype' || path === packagePath || path.startsWith('META-INF/');
    if (!isOwn && !listed.has(path)) problems.push(`${path} is not listed`);
  }
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) problems.push('two items have the same id');
  if (spine.length === 0 || spine.includes(null)) problems.push('the spine is empty or names no item');
  const navs = items.filter((item) => item.properties.includes('nav'));
  if (navs.length !== 1) problems.push(`${navs.length} navigation documents, expected 1`);
  return judge(problems, `${items.length} files listed and there, ${spine.length} in reading order`);
}

const INTERNAL_LINK = /^(?![a-z][a-z0-9+.-]*:)/i;

/** Checks that every internal link and image resolves, and that ids are unique in their file. */
export function checkEpubLinks({ documents, paths }: Epub): Outcome {
  const problems: string[] = [];
  const there = new Set(paths);
  const ids = new Map<string, Set<string>>();
  for (const [path, { elements }] of documents) {
    const found = new Set<string>();
    for (const { attributes } of elements) {
      if (attributes.id === undefined) continue;
      if (found.has(attributes.id)) problems.push(`${path}: id ${attributes.id} twice`);
      found.add(attributes.id);
    }
    ids.set(path, found);
  }
  let links = 0;
  for (const [path, { elements }] of documents) {
    if (path.startsWith('META-INF/')) continue;
    for (const { attributes } of elements) {
      for (const href of [attributes.href, attributes.src, attributes['xlink:href']]) {
        if (href === undefined || !INTERNAL_LINK.test(href)) continue;
        links += 1;
        const target = resolvePath(path, href);
        const fragment = href.split('#')[1];
        if (!there.has(target)) problems.push(`${path}: ${href} leads to no file`);
        else if (fragment !== undefined && !ids.get(target)?.has(fragment))
          problems.push(`${path}: ${href} leads to no id`);
      }
    }
  }
  return judge(problems, `${links} internal links lead to a place`);
}

/** Checks that nothing is loaded from outside and nothing runs. */
export function checkEpubOffline({ documents, css }: Epub): Outcome {
  const problems: string[] = [];
  for (const [path, { elements }] of documents) {
    for (const { name, attributes } of elements) {
      if (name === 'script' || name === 'iframe') problems.push(`${path}: <${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/i.test(attribute)) problems.push(`${path}: ${attribute} on <${name}>`);
        const loads = attribute === 'src' || attribute === 'poster' || (attribute.endsWith('href') && name !== 'a');
        if (loads && /^(?:https?:|file:|ftp:|\/\/)/i.test(value)) problems.push(`${path}: <${name}> loads ${value}`);
      }
    }
  }
  for (const [path, text] of css) {
    if (/@import|url\(\s*["']?\s*(?:https?:|file:|\/\/)/i.test(text)) problems.push(`${path} loads from outside`);
  }
  return judge(problems, 'nothing is loaded from outside, nothing runs');
}
