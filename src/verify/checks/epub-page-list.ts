import { type Epub, resolvePath } from '../read-epub.js';
import { judge, type Outcome } from '../report.js';

/**
 * Checks that the page-list has every page of the printed edition once and in order, and that each entry leads to the
 * marker of that page. `pages` is the number of pages of the PDF; null when there is none to compare with.
 */
export function checkEpubPageList(epub: Epub, pages: number | null): Outcome {
  const markers = collectMarkers(epub);
  const entries = collectEntries(epub);
  if (pages === null && markers.length === 0 && entries.length === 0) {
    return { status: 'passed', reason: 'no printed edition, no page-list', details: [] };
  }
  const problems: string[] = [];
  if (pages !== null && entries.length !== pages) problems.push(`${entries.length} entries, expected ${pages} pages`);
  const byPlace = new Map(markers.map(({ place, label }) => [place, label]));
  entries.forEach(({ place }, index) => {
    const label = byPlace.get(place);
    if (label !== String(index + 1)) problems.push(`entry ${index + 1} leads to ${label ?? 'no marker'} (${place})`);
  });
  if (markers.some(({ place }, index) => entries[index]?.place !== place)) {
    problems.push('markers and page-list are not one to one in reading order');
  }
  return judge(problems, `${entries.length} pages, one to one with ${pages === null ? 'the markers' : 'the PDF'}`);
}

function collectMarkers({ spine, documents }: Epub): { place: string; label: string }[] {
  return spine.flatMap((path) =>
    (documents.get(path ?? '')?.elements ?? [])
      .filter(({ attributes }) => attributes['epub:type'] === 'pagebreak')
      .map(({ attributes }) => ({ place: `${path}#${attributes.id}`, label: attributes['aria-label'] ?? '' })),
  );
}

/** Entries of the page-list: the links that follow its `nav` and come before the next one. */
function collectEntries({ items, documents }: Epub): { place: string }[] {
  const path = items.find(({ properties }) => properties.includes('nav'))?.path ?? '';
  const entries: { place: string }[] = [];
  let inside = false;
  for (const { name, attributes } of documents.get(path)?.elements ?? []) {
    if (name === 'nav') inside = attributes['epub:type'] === 'page-list';
    if (!inside || name !== 'a' || attributes.href === undefined) continue;
    entries.push({ place: `${resolvePath(path, attributes.href)}#${attributes.href.split('#')[1]}` });
  }
  return entries;
}
