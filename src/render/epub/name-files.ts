/** Names of files that the package itself uses. */
const RESERVED: readonly string[] = ['content', 'cover', 'style', 'toc'];

/**
 * Names one XHTML file per chapter id: ASCII, told apart without regard to case (EPUB 3.3, section 4.2.2, file names),
 * stable for the same ids.
 */
export function nameFiles(ids: readonly string[]): string[] {
  const used = new Set(RESERVED);
  return ids.map((id, index) => {
    const wanted = /^[A-Za-z][\w-]{0,79}$/.test(id) ? id.toLowerCase() : `chapter-${index + 1}`;
    let name = wanted;
    for (let suffix = 2; used.has(name); suffix += 1) name = `${wanted}-${suffix}`;
    used.add(name);
    return `${name}.xhtml`;
  });
}
