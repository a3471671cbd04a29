import { createHash } from 'node:crypto';
import type { Dossier } from '../model/dossier.js';

/** Namespace of the identifiers of dossiers: version 5 of "briefing-dossier" in the URL namespace of RFC 9562. */
const NAMESPACE = 'f6c122a5-bd96-5ac7-83b8-85e13ba9537b';

/** Hashes all that a dossier says: SHA-256 of its JSON, hexadecimal. */
export function hashContent(dossier: Dossier): string {
  return createHash('sha256').update(JSON.stringify(dossier), 'utf8').digest('hex');
}

/** Makes a UUID version 5 (RFC 9562, section 5.5) of a name: the same content has the same identifier. */
export function createIdentifier(name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
