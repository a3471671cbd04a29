import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ACE,
  type Environment,
  findAce,
  findJavaValidator,
  type JavaValidator,
  VALIDATORS,
  validatorFolder,
} from './find-validators.js';
import { runTool, type ToolResult } from './run-tool.js';

/** One line of progress. */
type Say = (line: string) => void;

/**
 * Brings the validators into the cache: veraPDF and EPUBCheck by Maven, Ace by npm without install scripts. What is
 * there already is left alone. Gives the number of validators that could not be brought.
 */
export async function installValidators(env: Environment, say: Say): Promise<number> {
  let failures = 0;
  for (const name of ['verapdf', 'epubcheck'] as const) {
    const there = await findJavaValidator(name, env);
    if (there.missing !== null) failures += (await installJar(name, env, say)) ? 0 : 1;
    else say(`${name}: there`);
  }
  const ace = await findAce(env);
  if (ace.missing !== null) failures += (await installAce(env, say)) ? 0 : 1;
  else say('ace: there');
  return failures;
}

async function installJar(name: JavaValidator, env: Environment, say: Say): Promise<boolean> {
  const [group = '', artifact = '', version = ''] = VALIDATORS[name].artifact.split(':');
  return await install(name, env, say, async (folder) => {
    await writeFile(join(folder, 'pom.xml'), createPom(group, artifact, version));
    const args = ['-B', '-q', 'dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`];
    return await runTool('mvn', args, { env, seconds: 900, cwd: folder });
  });
}

async function installAce(env: Environment, say: Say): Promise<boolean> {
  return await install('ace', env, say, async (folder) => {
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ACE.package];
    return await runTool(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, seconds: 900, cwd: folder });
  });
}

/** Fills a folder beside its place, then moves it there: a broken download never counts as installed. */
async function install(
  name: JavaValidator | 'ace',
  env: Environment,
  say: Say,
  fill: (folder: string) => Promise<ToolResult>,
): Promise<boolean> {
  const place = validatorFolder(name, env);
  const folder = `${place}.${process.pid}.tmp`;
  say(`${name}: fetching`);
  await mkdir(folder, { recursive: true });
  try {
    const { code, trouble, stdout, stderr } = await fill(folder);
    if (code !== 0) {
      say(`${name}: failed, ${trouble ?? `exit ${code}: ${(stderr.trim() || stdout.trim()).split('\n').at(-1)}`}`);
      return false;
    }
    await rm(place, { recursive: true, force: true });
    await rename(folder, place);
    say(`${name}: in ${place}`);
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function createPom(group: string, artifact: string, version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>validator</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
