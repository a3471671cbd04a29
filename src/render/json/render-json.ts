import { type Dossier, dossierSchema } from '../../model/dossier.js';

/**
 * Renders `dossier.json`, the contract with other programs: keys in the order of the schema, two spaces, a final line
 * feed, UTF-8. What breaks the contract is a bug and throws.
 */
export function renderJson(dossier: Dossier): Uint8Array {
  const checked = dossierSchema.parse(dossier);
  const corrections = Object.fromEntries(Object.entries(checked.corrections).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(`${JSON.stringify({ ...checked, corrections }, null, 2)}\n`);
}
