import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { groupLines } from '../../src/sections/article/group-lines.js';
import { h, text } from '../../src/text/hast-elements.js';

const paragraph = (...children: ElementContent[]): ElementContent => h('p', {}, children);

function readText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? readText(node.children) : ''))
    .join('');
}

function listGroups(content: readonly ElementContent[]): string[] {
  const [first] = content;
  if (first?.type !== 'element') return [];
  return first.children.flatMap((node) =>
    node.type === 'element' && node.properties.className !== undefined ? [readText(node.children)] : [],
  );
}

test('a paragraph of usual length stays as it is', () => {
  const content = [paragraph(text('Un alinéa. '.repeat(200)))];
  expect(groupLines(content)).toEqual(content);
});

test('a text without lines is cut behind spaces, and nothing of it is lost', () => {
  const long = 'Le texte est long et sans fin, '.repeat(2_000);
  const grouped = groupLines([paragraph(text(long))]);
  expect(readText(grouped)).toBe(long);
  const groups = listGroups(grouped);
  expect(groups.length).toBeGreaterThan(10);
  for (const group of groups.slice(0, -1)) expect(group).toMatch(/ $/);
});

test('a text without spaces is cut between characters', () => {
  const long = '😀e\u0301'.repeat(10_000);
  const grouped = groupLines([paragraph(text(long))]);
  expect(readText(grouped)).toBe(long);
  for (const group of listGroups(grouped)) {
    expect(group).not.toMatch(/^[\uDC00-\uDFFF\p{M}]/u);
    expect(encodeURIComponent(group)).not.toBe('');
  }
});

test('lines are put into groups', () => {
  const lines = Array.from({ length: 200 }, (_, index) => [text(`Ligne ${index}`), h('br', {}, [])]).flat();
  const groups = listGroups(groupLines([paragraph(...lines)]));
  expect(groups.length).toBe(5);
});
