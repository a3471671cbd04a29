import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface HostileCase {
  readonly id: string;
  readonly file: string;
  readonly category: string;
  readonly expectation: 'refuse' | 'neutralise' | 'render-as-text' | 'accept';
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly why: string;
  readonly symlinks?: Readonly<Record<string, string>>;
  /** Strings the messages must hold. */
  readonly mustSay?: readonly string[];
  /** Further arguments; `$WORK` is the folder of the case. */
  readonly args?: readonly string[];
}

export interface PreparedCase {
  /** What is given to the command line. */
  readonly input: string;
  readonly out: string;
  /** One environment for each run; several must give the same bytes. */
  readonly environments: readonly Readonly<Record<string, string>>[];
  readonly args: readonly string[];
}

type Laid = Omit<PreparedCase, 'args'>;

const GOOD = `Une rencontre sans histoire

La ministre Awa Diop a déclaré que 12 pays avaient signé le texte le 3 mai 2024 à Dakar.

Source : https://example.org/rencontre-20240503.html
`;

/** Lays a case of the corpus out in an empty folder, beside a canary that nothing may print. */
export function prepareCase(corpus: string, item: HostileCase, work: string, canary: string): PreparedCase {
  writeFileSync(join(work, 'canary.txt'), canary);
  const args = (item.args ?? []).map((word) => word.replaceAll('$WORK', work));
  return { ...layOut(corpus, item, work), args };
}

function layOut(corpus: string, item: HostileCase, work: string): Laid {
  const out = join(work, 'output');
  const source = join(corpus, item.file);
  const folder = join(work, 'content');
  const plain = [{}];
  if (item.file.endsWith('.setup.json')) {
    const { setup } = JSON.parse(readFileSync(source, 'utf8')) as { setup: string[] };
    for (const command of setup) execFileSync('sh', ['-c', command], { cwd: work });
    if (!existsSync(folder)) writeGood(folder);
    return { input: folder, out, environments: plain };
  }
  if (item.file.endsWith('.json')) return prepareJson(source, folder, out);
  if (statSync(source).isDirectory()) {
    cpSync(source, work, { recursive: true });
    for (const [path, target] of Object.entries(item.symlinks ?? {})) {
      symlinkSync(target, join(work, path.split('/').slice(1).join('/')));
    }
    const input = existsSync(folder) ? folder : moveInto(source, folder);
    return { input, out, environments: plain };
  }
  if (basename(item.file) === '.gitkeep') {
    mkdirSync(folder);
    return { input: folder, out, environments: plain };
  }
  mkdirSync(folder, { recursive: true });
  cpSync(source, join(folder, basename(item.file)));
  // What the walk over a folder would skip is still refused when it is named.
  const isNamed = !/\.(txt|html?|md|markdown)$/.test(item.file);
  return { input: isNamed ? join(folder, basename(item.file)) : folder, out, environments: plain };
}

function moveInto(source: string, folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(source, folder, { recursive: true });
  return folder;
}

function writeGood(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '000.txt'), GOOD);
}

/** A piece of a file: text, text many times over (`%d` counts), or bytes. */
type Part = string | { readonly repeat: string; readonly times: number } | { readonly base64: string };

interface JsonCase {
  readonly env?: Readonly<Record<string, string | string[]>>;
  readonly generate?: { readonly count: number; readonly template: string };
  /** Files by path from the folder of the case. */
  readonly files?: Readonly<Record<string, Part | readonly Part[]>>;
  /** Symbolic links by path, made after the files. */
  readonly links?: Readonly<Record<string, string>>;
}

function prepareJson(source: string, folder: string, out: string): Laid {
  const { env, generate, files, links } = JSON.parse(readFileSync(source, 'utf8')) as JsonCase;
  if (files !== undefined) {
    const work = dirname(folder);
    for (const [path, parts] of Object.entries(files)) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), Buffer.concat([parts].flat().map(toBytes)));
    }
    for (const [path, target] of Object.entries(links ?? {})) symlinkSync(target, join(work, path));
    return { input: folder, out, environments: [{}] };
  }
  if (generate !== undefined) {
    mkdirSync(folder, { recursive: true });
    for (let i = 0; i < generate.count; i += 1) {
      writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), generate.template.replaceAll('%d', String(i)));
    }
    return { input: folder, out, environments: [{}] };
  }
  writeGood(folder);
  const lists = Object.entries(env ?? {}).map(([name, value]) => [value].flat().map((one) => [name, one] as const));
  const longest = Math.max(...lists.map(({ length }) => length), 1);
  const environments = Array.from({ length: longest }, (_, i) =>
    Object.fromEntries(lists.map((list) => list[i % list.length] ?? ['', ''])),
  );
  return { input: folder, out, environments };
}

function toBytes(part: Part): Buffer {
  if (typeof part === 'string') return Buffer.from(part);
  if ('base64' in part) return Buffer.from(part.base64, 'base64');
  return Buffer.from(
    Array.from({ length: part.times }, (_, index) => part.repeat.replaceAll('%d', String(index))).join(''),
  );
}
