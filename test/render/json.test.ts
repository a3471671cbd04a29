import { describe, expect, it } from 'vitest';
import { type Dossier, dossierSchema } from '../../src/model/dossier.js';
import { renderJson } from '../../src/render/json/render-json.js';
import { createManifest, manifestSchema } from '../../src/render/manifest.js';
import { createPortDossier } from '../support/port-dossier.js';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The same value with all keys in reverse order. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}

describe('renderJson', () => {
  it('gives the dossier back and validates against its schema', () => {
    const dossier = createPortDossier();
    const parsed: unknown = JSON.parse(decode(renderJson(dossier)));
    expect(dossierSchema.parse(parsed)).toEqual(dossier);
  });

  it('writes the same bytes whatever the order of the keys', () => {
    const dossier = createPortDossier({ corrections: { hide: 1, attribute: 2 } });
    const reversed = reverseKeys(dossier) as Dossier;
    expect(decode(renderJson(reversed))).toBe(decode(renderJson(dossier)));
  });

  it('indents by two spaces and ends with a line feed', () => {
    const text = decode(renderJson(createPortDossier()));
    expect(text.startsWith('{\n  "version": 1,\n  "title"')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('refuses what breaks the contract', () => {
    expect(() => renderJson(createPortDossier({ threshold: 2 }))).toThrow();
  });
});

describe('createManifest', () => {
  const files = [
    { name: 'b.json', mediaType: 'application/json', bytes: new TextEncoder().encode('{}') },
    { name: 'a.pdf', mediaType: 'application/pdf', bytes: new Uint8Array() },
  ];
  const versions = { tool: 'briefing-dossier', version: '1.2.3', engines: { z: '2', chromium: '1' } };

  it('lists every file with size, SHA-256 and media type, sorted', () => {
    const manifest = manifestSchema.parse(JSON.parse(decode(createManifest(files, versions))));
    expect(manifest.files).toEqual([
      {
        name: 'a.pdf',
        bytes: 0,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        mediaType: 'application/pdf',
      },
      {
        name: 'b.json',
        bytes: 2,
        sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        mediaType: 'application/json',
      },
    ]);
    expect(Object.keys(manifest.engines)).toEqual(['chromium', 'z']);
  });

  it('is the same in whatever order the files come', () => {
    expect(decode(createManifest([...files].reverse(), versions))).toBe(decode(createManifest(files, versions)));
  });
});
