import type { Parents } from 'xast';
import { isCarried } from './normalise-xhtml.js';

/** Where the ids of a publication stand in the e-book. */
export interface TargetIndex {
  /** Id → file, of everything the e-book carries. */
  readonly files: ReadonlyMap<string, string>;
  /** Id → file, also of what only print shows: page breaks may fall there. */
  readonly allFiles: ReadonlyMap<string, string>;
}

/** Finds the file of every id. The first of two equal ids wins. */
export function locateTargets(
  documents: readonly { readonly fileName: string; readonly root: Parents }[],
): TargetIndex {
  const files = new Map<string, string>();
  const allFiles = new Map<string, string>();
  for (const { fileName, root } of documents) {
    const collect = (parent: Parents, carried: boolean): void => {
      for (const child of parent.children) {
        if (child.type !== 'element') continue;
        const kept = carried && isCarried(child);
        const id = child.attributes.id;
        if (id) {
          if (!allFiles.has(id)) allFiles.set(id, fileName);
          if (kept && !files.has(id)) files.set(id, fileName);
        }
        collect(child, kept);
      }
    };
    collect(root, true);
  }
  return { files, allFiles };
}
