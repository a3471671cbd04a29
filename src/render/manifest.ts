import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What `manifest.json` says of a finished folder. */
export const manifestSchema = z.strictObject({
  tool: z.string().min(1),
  version: z.string().min(1),
  /** Name and version of what made the files. */
  engines: z.record(z.string(), z.string()),
  files: z.array(
    z.strictObject({
      name: z.string().regex(/^[\w.-]+$/),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.string().min(1),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What made the files; nothing in it depends on the machine. */
export interface ManifestVersions {
  readonly tool: string;
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
}

/** Creates `manifest.json`: name, size in bytes, SHA-256 and media type of every file, sorted by name. */
export function createManifest(
  files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[],
  { tool, version, engines }: ManifestVersions,
): Uint8Array {
  const byName = <Item>(name: (item: Item) => string): ((a: Item, b: Item) => number) => {
    return (a, b) => (name(a) < name(b) ? -1 : 1);
  };
  const manifest: Manifest = {
    tool,
    version,
    engines: Object.fromEntries(Object.entries(engines).sort(byName(([name]) => name))),
    files: files
      .map(({ name, mediaType, bytes }) => ({
        name,
        bytes: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        mediaType,
      }))
      .sort(byName(({ name }) => name)),
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}
