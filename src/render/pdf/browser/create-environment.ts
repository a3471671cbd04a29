import type { UnpackedChromium } from './unpack-chromium.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Gives the browser what it needs and nothing else: no proxies, no session bus, its own home folder. */
export function createEnvironment(
  env: Environment,
  profile: string,
  unpacked: UnpackedChromium | null,
  withLibraries: boolean,
): Record<string, string | undefined> {
  const base: Record<string, string | undefined> = {
    PATH: env.PATH,
    HOME: profile,
    TMPDIR: profile,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
  if (process.platform === 'win32') Object.assign(base, { SYSTEMROOT: env.SYSTEMROOT, TEMP: profile, TMP: profile });
  if (unpacked !== null) base.FONTCONFIG_FILE = unpacked.fontConfig;
  if (unpacked !== null && withLibraries) base.LD_LIBRARY_PATH = unpacked.libraries;
  return base;
}
