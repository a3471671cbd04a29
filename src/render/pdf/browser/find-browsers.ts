import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a browser came from, in the order they are tried. */
export type BrowserSource = 'environment' | 'bundled' | 'installed' | 'puppeteer';

export interface BrowserCandidate {
  readonly source: BrowserSource;
  readonly executable: string;
}

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'chrome-headless-shell',
];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Finds the browser that the environment names (`DOSSIER_BROWSER`, `PUPPETEER_EXECUTABLE_PATH`); null = none named. */
export function readNamedBrowser(env: Environment): BrowserCandidate | null {
  const executable = env.DOSSIER_BROWSER || env.PUPPETEER_EXECUTABLE_PATH;
  return executable ? { source: 'environment', executable } : null;
}

/** Finds installed Chrome and Chromium in the usual places of the platform. */
export async function findInstalledBrowsers(env: Environment, platform: NodeJS.Platform): Promise<BrowserCandidate[]> {
  const found: BrowserCandidate[] = [];
  for (const executable of listPlaces(env, platform)) {
    const isThere = await access(executable, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) found.push({ source: 'installed', executable });
  }
  return found;
}

function listPlaces(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return MAC_APPLICATIONS;
  if (platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []).map((folder) =>
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
