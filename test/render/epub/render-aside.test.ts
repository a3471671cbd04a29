import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageNumbers, Publication } from '../../../src/model/publication.js';
import { type EpubAside, startAside as startFromSources } from '../../../src/render/epub/render-aside.js';
import { renderEpub } from '../../../src/render/epub/render-epub.js';
import { createPageMap, createPng, createPublication } from '../../support/epub-publication.js';
import { ROOT } from '../../support/run-cli.js';

const cover = { bytes: createPng(16, 26), mediaType: 'image/png' } as const;
const publication = createPublication();
const pageMap = createPageMap();
let startAside: (publication: Publication) => EpubAside | null;

beforeAll(async () => {
  const built = join(ROOT, 'dist/render/epub/render-aside.js');
  ({ startAside } = await import(pathToFileURL(built).href));
});

/** Starts a thread of the built program. */
function start(pages: PageNumbers, of = publication): EpubAside {
  const aside = startAside(of);
  if (aside === null) throw new Error('no thread was started');
  aside.read(pages);
  return aside;
}

describe('the thread of the e-book', () => {
  it('gives the bytes that the renderer gives here, whatever comes first', async () => {
    const here = await renderEpub(publication, pageMap, cover);
    for (const isCoverFirst of [true, false]) {
      const aside = start(pageMap);
      if (isCoverFirst) aside.setCover(cover);
      aside.render(pageMap);
      if (!isCoverFirst) aside.setCover(cover);
      expect(Buffer.from(await aside.rendered).equals(Buffer.from(here))).toBe(true);
      aside.end();
    }
  });

  it('reads the chapters again when the page numbers were others', async () => {
    const aside = start({ ...pageMap, targets: new Map() });
    aside.read({ ...pageMap, pages: pageMap.pages + 1 });
    aside.setCover(null);
    aside.render(pageMap);
    const here = await renderEpub(publication, pageMap, null);
    expect(Buffer.from(await aside.rendered).equals(Buffer.from(here))).toBe(true);
    aside.end();
  });

  it('says what went wrong in it', async () => {
    const aside = start(pageMap, { ...publication, landmarks: null as never });
    aside.setCover(null);
    aside.render(pageMap);
    await expect(aside.rendered).rejects.toThrow(TypeError);
    aside.end();
  });

  it('can be ended at any time', async () => {
    const aside = start(pageMap);
    aside.end();
    await expect(aside.rendered).rejects.toThrow('ended');
  });

  it('is not there among sources that are not built', () => {
    expect(startFromSources(publication)).toBeNull();
  });
});
