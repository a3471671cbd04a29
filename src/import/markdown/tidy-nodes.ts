import type { PhrasingContent, RootContent } from 'mdast';

/** Makes a text node of a string; nothing of an empty one. */
export function asText(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Joins neighbouring text nodes. */
export function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}

/** Takes white space off both ends of a block. */
export function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  if (first?.type === 'text') nodes[0] = { ...first, value: first.value.trimStart() };
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, value: last.value.trimEnd() };
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Brings heading levels to 2, 3, … without gaps. */
export function levelHeadings(nodes: RootContent[]): RootContent[] {
  const depths = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort(
    (a, b) => a - b,
  );
  const levels = [2, 3, 4, 5, 6] as const;
  return nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: levels[Math.min(depths.indexOf(node.depth), 4)] ?? 6 } : node,
  );
}
