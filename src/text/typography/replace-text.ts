import type { ElementContent, Root, RootContent, Text } from 'hast';

/** Copies the nodes above replaced texts and shares all others. */
function replaceText(
  nodes: readonly ElementContent[],
  replaced: ReadonlyMap<Text, readonly ElementContent[]>,
): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'text') return replaced.get(node) ?? [node];
    if (node.type !== 'element') return [node];
    const children = replaceText(node.children, replaced);
    const same = children.length === node.children.length && children.every((child, at) => child === node.children[at]);
    return same ? [node] : [{ ...node, children }];
  });
}

/** Puts nodes in the place of texts in a tree; copies what stands above them and shares all else. */
export function replaceTreeText(tree: Root, replaced: ReadonlyMap<Text, readonly ElementContent[]>): Root {
  if (replaced.size === 0) return tree;
  const children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'doctype' ? [node] : replaceText([node], replaced),
  );
  return { ...tree, children };
}
