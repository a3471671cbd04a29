import { createHash } from 'node:crypto';
import type { FinishedFolder } from '../finished-folder.js';
import { judge, type Outcome } from '../report.js';

/** Checks that every file of the manifest is there with the size and SHA-256 it says. */
export async function checkManifest(folder: FinishedFolder): Promise<Outcome> {
  const manifest = await folder.manifest();
  if (manifest === null) return judge(['manifest.json is missing'], '');
  if (manifest.value === null) return judge(manifest.problems, '');
  const problems: string[] = [];
  for (const { name, bytes, sha256 } of manifest.value.files) {
    const content = await folder.read(name);
    if (content === null) problems.push(`${name} is missing`);
    else if (content.byteLength !== bytes) problems.push(`${name} has ${content.byteLength} bytes, expected ${bytes}`);
    else if (createHash('sha256').update(content).digest('hex') !== sha256) problems.push(`${name} was changed`);
  }
  const listed = new Set(manifest.value.files.map(({ name }) => name));
  const unlisted = folder.names.filter((name) => /^dossier[.-]/.test(name) && !listed.has(name));
  problems.push(...unlisted.map((name) => `${name} is not in the manifest`));
  return judge(problems, `${listed.size} files have the size and SHA-256 of the manifest`);
}
