import { access, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What `npm run validators` brings, by folder in the cache. */
export const VALIDATORS = {
  verapdf: {
    variable: 'DOSSIER_VERAPDF',
    artifact: 'org.verapdf.apps:greenfield-apps:1.28.2',
    main: 'org.verapdf.apps.GreenfieldCliWrapper',
  },
  epubcheck: {
    variable: 'DOSSIER_EPUBCHECK',
    artifact: 'org.w3c:epubcheck:5.3.0',
    main: 'com.adobe.epubcheck.tool.Checker',
  },
} as const;
export type JavaValidator = keyof typeof VALIDATORS;

/** The npm package of Ace, and the script in it that runs with our browser. */
export const ACE = {
  variable: 'DOSSIER_ACE',
  package: '@daisy/ace-cli@1.4.6',
  script: '@daisy/ace-cli/bin/ace.js',
} as const;

/** A command that runs a validator, or why there is none. */
export type Found =
  | { readonly command: string; readonly args: readonly string[]; readonly missing: null }
  | { readonly command: null; readonly args: readonly []; readonly missing: string };

/** Gives the folder of all validators: in `$XDG_CACHE_HOME`, else `~/.cache`. */
function validatorCache(env: Environment): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'briefing-dossier', 'validators');
}

/** Gives the folder of one validator; its version is in the name, so that a newer one is fetched anew. */
export function validatorFolder(name: JavaValidator | 'ace', env: Environment): string {
  const pinned = name === 'ace' ? ACE.package : VALIDATORS[name].artifact;
  return join(validatorCache(env), `${name}-${pinned.split(/[:@]/).at(-1)}`);
}

/** Finds a Java validator: a jar, folder or class path named by its variable, else the cache. */
export async function findJavaValidator(name: JavaValidator, env: Environment): Promise<Found> {
  const { variable, main } = VALIDATORS[name];
  const java = await findJava(env);
  if (java === null) return missing('Java is not there (JAVA_HOME, or java on the path)');
  const named = env[variable];
  if (named) return { command: java, args: ['-cp', await toClassPath(named), main], missing: null };
  const folder = join(validatorFolder(name, env), 'lib');
  if (!(await hasJars(folder))) return missing(`set ${variable}, or run: npm run validators`);
  return { command: java, args: ['-cp', join(folder, '*'), main], missing: null };
}

/** Finds Ace: a program or script named by `DOSSIER_ACE`, else the cache. */
export async function findAce(env: Environment): Promise<Found> {
  const named = env[ACE.variable];
  if (named) return asCommand(named);
  const script = join(validatorFolder('ace', env), 'node_modules', ...ACE.script.split('/'));
  if (!(await exists(script))) return missing(`set ${ACE.variable}, or run: npm run validators`);
  return asCommand(script);
}

function asCommand(path: string): Found {
  return /\.[cm]?js$/.test(path)
    ? { command: process.execPath, args: [path], missing: null }
    : { command: path, args: [], missing: null };
}

async function findJava(env: Environment): Promise<string | null> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const { code } = await runTool(command, ['-version'], { env, seconds: 30 });
  return code === 0 ? command : null;
}

/** A folder stands for all jars in it. */
async function toClassPath(named: string): Promise<string> {
  return (await hasJars(named)) ? join(named, '*') : named;
}

async function hasJars(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name.endsWith('.jar'));
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function missing(reason: string): Found {
  return { command: null, args: [], missing: reason };
}
