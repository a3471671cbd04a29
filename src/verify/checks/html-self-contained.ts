import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { judge, type Outcome } from '../report.js';

/** Attributes that load what they name; `href` does so on everything but links. */
const LOADING: readonly string[] = ['src', 'srcSet', 'poster', 'data', 'action', 'formAction', 'ping', 'background'];
const LINKS: ReadonlySet<string> = new Set(['a', 'area']);

/** Checks that the HTML file stands alone: loads nothing, ids are unique, internal links lead to a place. */
export function checkHtml(bytes: Uint8Array): Outcome {
  const tree: Root = fromHtml(new TextDecoder().decode(bytes));
  const problems: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  visit(tree, 'element', (node: Element) => {
    const { id, href } = node.properties;
    if (typeof id === 'string') {
      if (ids.has(id)) problems.push(`id ${id} twice`);
      ids.add(id);
    }
    if (typeof href === 'string' && LINKS.has(node.tagName)) {
      if (href.startsWith('#')) links.push(href.slice(1));
      else if (!/^(?:https?|mailto):/i.test(href)) problems.push(`link to ${href}`);
    }
    problems.push(...findLoads(node));
  });
  problems.push(...links.filter((id) => id !== '' && !ids.has(decode(id))).map((id) => `#${id} leads to no id`));
  return judge(problems, `${links.length} internal links lead to a place, nothing is loaded`);
}

function findLoads(node: Element): string[] {
  const { tagName, properties } = node;
  const problems: string[] = [];
  const names = LINKS.has(tagName) ? LOADING : [...LOADING, 'href', 'xLinkHref'];
  for (const name of names) {
    const value = properties[name];
    const isInline = value === undefined || value === null || /^(?:data:|#|$)/i.test(String(value));
    if (!isInline) problems.push(`<${tagName}> loads ${String(value).slice(0, 80)}`);
  }
  if (tagName === 'iframe' || tagName === 'object' || tagName === 'embed') problems.push(`<${tagName}>`);
  if (tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'refresh') problems.push('<meta> refreshes');
  if (tagName === 'style' || properties.style !== undefined) {
    const css =
      tagName === 'style'
        ? node.children.map((child) => ('value' in child ? child.value : '')).join('')
        : String(properties.style);
    for (const [, target = ''] of css.matchAll(/url\(\s*["']?([^"')\s]*)/gi)) {
      if (!/^(?:data:|#)/i.test(target)) problems.push(`style loads ${target.slice(0, 80)}`);
    }
    if (/@import\b/i.test(css)) problems.push('style imports');
  }
  return problems;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
