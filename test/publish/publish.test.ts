import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/publish/load-theme.js';
import { publish } from '../../src/publish/publish.js';
import { hanoiSample } from '../support/hanoi-dossier.js';

const theme = await loadTheme('institution');
const publication = publish({
  ...hanoiSample,
  theme,
  paper: 'a4',
  clock: '2025-11-01T08:00:00Z',
  attachments: [],
  versions: { 'briefing-dossier': '0.1.0' },
});

describe('publish', () => {
  it.each(publication.chapters.map((chapter) => [chapter.id, chapter.html]))('writes %s as XML', (_, html) => {
    const wrapped = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>${html}</body></html>`;
    expect(() => new JSDOM(wrapped, { contentType: 'application/xhtml+xml' })).not.toThrow();
  });
});
