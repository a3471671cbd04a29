import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { createMessage, type RuleId } from '../../messages.js';
import type { ArticleImage } from '../../model/article.js';
import type { Limits } from '../../model/limits.js';
import type { Message } from '../../model/message.js';
import type { RawFile } from '../read/raw-file.js';
import { readImageHeader } from './image-header.js';
import type { ImageReference } from './normalise-tree.js';

/** Resolves the images of one article; `messages` fills while it is parsed. */
export interface ImageReader {
  readonly resolve: (reference: ImageReference) => ArticleImage | null;
  readonly messages: Message[];
}

/** What stands behind an address: an image, or why it cannot be shown. */
type Loaded = ArticleImage | { readonly rule: RuleId; readonly reason: string; readonly severity?: 'warning' };

const NAMED = /!\[/;
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Reads the images a Markdown article names, before it is parsed: local files beside the article and inside the input
 * folder, PNG, JPEG, GIF or WebP by their first bytes, within the limits. Nothing is ever fetched.
 */
export async function createImageReader(file: RawFile, markdown: string, limits: Limits): Promise<ImageReader> {
  const loaded = new Map<string, Loaded>();
  const messages: Message[] = [];
  if (file.kind === 'markdown' && NAMED.test(markdown)) {
    for (const url of listAddresses(markdown)) loaded.set(url, await load(url, file, limits, loaded.size + 1));
  }
  const resolve = (reference: ImageReference): ArticleImage | null => {
    const found = loaded.get(reference.url) ?? missingImage(reference.url);
    const where = { file: file.name, place: reference.place };
    if (!('bytes' in found)) {
      messages.push(
        createMessage(found.rule, found.reason, {
          ...where,
          ...(found.severity === undefined ? {} : { severity: found.severity }),
        }),
      );
      return null;
    }
    if (reference.alt === '')
      messages.push(
        createMessage(
          'image-has-alt',
          `Unexpected image ${JSON.stringify(reference.url.slice(0, 80))} without text alternative`,
          where,
        ),
      );
    return found;
  };
  return { resolve, messages };
}

/** Lists what may be an address of an image: every link target of the text. More than needed does no harm. */
function listAddresses(markdown: string): Set<string> {
  const inline = [...markdown.matchAll(/\]\(\s{0,4}(?:<([^<>\n]{1,500})>|([^\s<>()]{1,500}))/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const defined = [...markdown.matchAll(/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,4}<?([^\s<>]{1,500})/gm)].map(
    (match) => match[1] ?? '',
  );
  return new Set(
    [...inline, ...defined].filter((url) => url !== '' && !REMOTE.test(url) && !url.startsWith('#')).slice(0, 2_000),
  );
}

function missingImage(url: string): Loaded {
  const shown = JSON.stringify(url.slice(0, 80));
  if (REMOTE.test(url))
    return {
      rule: 'image-local',
      reason: `Unexpected remote image ${shown}, expected a file beside the article; not fetched`,
    };
  return { rule: 'image-readable', reason: `Unexpected image ${shown}, expected a file that can be read` };
}

async function load(url: string, file: RawFile, limits: Limits, count: number): Promise<Loaded> {
  const shown = JSON.stringify(url.slice(0, 80));
  const outside: Loaded = {
    rule: 'image-local',
    reason: `Unexpected image ${shown} outside the input folder; left out`,
  };
  let name: string;
  try {
    name = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return missingImage(url);
  }
  if (name.includes('\0') || name.startsWith('/') || name.includes('\\')) return outside;
  const path = join(dirname(file.path), name);
  if (path !== file.root && !path.startsWith(file.root + sep)) return outside;
  const real = await realpath(path).catch(() => null);
  if (real === null)
    return { rule: 'image-readable', reason: `Unexpected image ${shown}, expected a file: it is not there` };
  if (!real.startsWith(file.root + sep)) return outside;
  const stats = await lstat(real);
  if (!stats.isFile()) return { rule: 'image-readable', reason: `Unexpected image ${shown}, expected a regular file` };
  if (stats.size > limits.imageBytes) {
    return {
      rule: 'input-within-limits',
      reason: `Unexpected image ${shown} of ${stats.size} bytes, expected at most ${limits.imageBytes} (limit \`imageBytes\`)`,
    };
  }
  const bytes = new Uint8Array(await readFile(real));
  const header = readImageHeader(bytes);
  if (header === null) {
    const kind = bytes.length === 0 ? 'empty file' : 'content';
    return { rule: 'image-readable', reason: `Unexpected ${kind} of image ${shown}, expected PNG, JPEG, GIF or WebP` };
  }
  if (header.width * header.height > limits.imagePixels) {
    const reason = `Unexpected image ${shown} of ${header.width} × ${header.height} pixels, expected at most ${limits.imagePixels} (limit \`imagePixels\`)`;
    return { rule: 'input-within-limits', reason };
  }
  return { id: `img${count}`, bytes, ...header };
}
