import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dossier, dossierSchema } from '../model/dossier.js';
import { type Manifest, manifestSchema } from '../render/manifest.js';
import { type InspectedPdf, inspectPdf } from '../render/pdf/inspect-pdf.js';
import { type Epub, readEpub } from './read-epub.js';
import { type PdfContent, readPdf } from './read-pdf.js';

/** A finished output folder; each file is read once. */
export interface FinishedFolder {
  readonly path: string;
  readonly names: readonly string[];
  /** Gives the bytes of a file; null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
  manifest(): Promise<Parsed<Manifest> | null>;
  dossier(): Promise<Parsed<Dossier> | null>;
  epub(): Promise<Epub | null>;
  /** Text and links of the PDF. */
  pdf(): Promise<PdfContent | null>;
  /** What the PDF holds beside its pages. */
  inspected(): Promise<InspectedPdf | null>;
}

/** A file that was read, or why it could not be. */
export type Parsed<T> =
  | { readonly value: T; readonly problems: null }
  | { readonly value: null; readonly problems: readonly string[] };

/** The parts of a zod schema that reading needs. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

/** Opens an output folder; reads nothing but the names yet. Links are not followed. */
export async function openFinishedFolder(path: string): Promise<FinishedFolder> {
  const names = (await readdir(path)).sort();
  const read = async (name: string): Promise<Uint8Array | null> => {
    const file = join(path, name);
    const stat = await lstat(file).catch(() => null);
    return stat?.isFile() ? new Uint8Array(await readFile(file)) : null;
  };
  const parse = async <T>(name: string, schema: Schema<T>): Promise<Parsed<T> | null> => {
    const bytes = await read(name);
    return bytes === null ? null : parseJson(bytes, schema);
  };
  return {
    path,
    names,
    read,
    manifest: once(() => parse('manifest.json', manifestSchema)),
    dossier: once(() => parse('dossier.json', dossierSchema)),
    epub: once(async () => {
      const bytes = await read('dossier.epub');
      return bytes === null ? null : await readEpub(bytes);
    }),
    pdf: once(async () => {
      const bytes = await read('dossier.pdf');
      return bytes === null ? null : await readPdf(bytes);
    }),
    inspected: once(async () => {
      const bytes = await read('dossier.pdf');
      return bytes === null ? null : await inspectPdf(bytes);
    }),
  };
}

function parseJson<T>(bytes: Uint8Array, schema: Schema<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { value: null, problems: [error instanceof Error ? error.message : String(error)] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, problems: null };
  return {
    value: null,
    problems: result.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
