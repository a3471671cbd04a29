import type { Parents } from 'xast';
import { visitElements } from './xml.js';

/** Types of sections that have a role of the same name (EPUB Type to ARIA Role Authoring Guide 1.1). */
const SECTIONS: readonly string[] = [
  'abstract',
  'acknowledgments',
  'afterword',
  'appendix',
  'bibliography',
  'chapter',
  'colophon',
  'conclusion',
  'epilogue',
  'foreword',
  'glossary',
  'index',
  'introduction',
  'part',
  'preface',
  'prologue',
  'toc',
];

/** The roles of elements, by element and `epub:type`. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ...SECTIONS.map((type) => [`section ${type}`, `doc-${type}`] as const),
  ['aside footnote', 'doc-footnote'],
  ['a noteref', 'doc-noteref'],
  ['a backlink', 'doc-backlink'],
  ['a biblioref', 'doc-biblioref'],
  ['section endnotes', 'doc-endnotes'],
]);

/**
 * Gives elements with an `epub:type` the DPUB-ARIA role that says the same to screen readers, where they have no role,
 * in place.
 */
export function addRoles(root: Parents): void {
  visitElements(root, (node) => {
    if (node.attributes.role !== undefined) return;
    for (const type of (node.attributes['epub:type'] ?? '').split(/\s+/)) {
      const role = ROLES.get(`${node.name} ${type}`);
      if (role !== undefined) node.attributes.role ??= role;
    }
  });
}
