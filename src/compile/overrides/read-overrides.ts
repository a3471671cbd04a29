import { join } from 'node:path';
import { DossierError } from '../../messages.js';
import type { Place } from '../../model/message.js';
import { type Override, overridesSchema } from '../../model/overrides.js';
import { parseYaml } from '../../text/parse-yaml.js';
import { readTextIfThere } from '../../text/read-text.js';

/** An entry of `overrides.yaml` and the line it starts on. */
export interface PlacedOverride {
  readonly override: Override;
  readonly file: string;
  readonly place: Place | null;
}

/**
 * Reads `overrides.yaml` of a content folder; empty when there is none.
 * @throws DossierError (`overrides-valid`) with line-accurate messages
 */
export async function readOverrides(folder: string | null): Promise<PlacedOverride[]> {
  if (folder === null) return [];
  const file = join(folder, 'overrides.yaml');
  const text = await readTextIfThere(file);
  return text === null ? [] : parseOverrides(text, file);
}

/** Parses the text of an overrides file; throws DossierError (`overrides-valid`). */
export function parseOverrides(text: string, file: string): PlacedOverride[] {
  const { data, messages, placeOf } = parseYaml({ text, file, rule: 'overrides-valid' }, overridesSchema);
  if (data === null) throw new DossierError(messages);
  return (data.overrides ?? []).map((override, index) => ({
    override,
    file,
    place: placeOf(['overrides', String(index)]),
  }));
}
