import type { PageNumbers, Publication } from '../model/publication.js';

type Labels = Publication['labels'];

/** A page reference as templates write it: `<span class="page-ref" data-targets="id1 id2"></span>`. */
const PAGE_REFERENCE = /<span ([^<>]*\bpage-ref\b[^<>]*)><\/span>/g;

interface Reference {
  /** Attributes kept on the filled span. */
  readonly className: string;
  readonly targets: readonly string[];
  /** Targets printed in bold: own speech, as against mentions. */
  readonly strong: ReadonlySet<string>;
  /** Words before the numbers, already escaped (", p. "); dropped together with them. */
  readonly before: string;
}

/**
 * Fills the page references of a chapter: each becomes the sorted pages of its targets, every number a link, three or
 * more pages in a row written as a range (`12–14, 17`). Pages that hold a target of `data-strong` are set in `<b>`.
 * Without a page map the references and the words before them are dropped. All renderers share it.
 */
export function fillPageReferences(html: string, pages: PageNumbers | null, labels: Labels): string {
  return html.replace(PAGE_REFERENCE, (_, attributes: string) => {
    if (pages === null) return '';
    const reference = readReference(attributes);
    const found = findPages(reference, pages);
    if (found.length === 0) return '';
    const runs = groupRuns(found).map((run) => writeRun(run, labels));
    return wrap(reference, runs.join(', '));
  });
}

function readReference(attributes: string): Reference {
  const read = (name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const words = (name: string): string[] => read(name).split(/\s+/).filter(Boolean);
  return {
    className: read('class'),
    targets: words('data-targets'),
    strong: new Set(words('data-strong')),
    before: read('data-before'),
  };
}

function wrap({ className, before }: Reference, content: string): string {
  return `<span class="${className}">${before}${content}</span>`;
}

interface FoundPage {
  readonly page: number;
  readonly target: string;
  readonly strong: boolean;
}

/** One entry per page, in order; of several targets on a page the first counts, and one strong target is enough. */
function findPages({ targets, strong }: Reference, { targets: map }: PageNumbers): FoundPage[] {
  const byPage = new Map<number, FoundPage>();
  for (const target of targets) {
    const page = map.get(target);
    if (page === undefined) continue;
    const known = byPage.get(page);
    const isStrong = strong.has(target);
    if (!known || (isStrong && !known.strong)) byPage.set(page, { page, target, strong: isStrong });
  }
  return [...byPage.values()].sort((a, b) => a.page - b.page);
}

/** Joins pages in a row that are of one kind; two in a row stay apart, as in any index. */
function groupRuns(pages: readonly FoundPage[]): FoundPage[][] {
  const runs: FoundPage[][] = [];
  for (const found of pages) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.page + 1 === found.page && last.strong === found.strong) run.push(found);
    else runs.push([found]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map((found) => [found]) : [run]));
}

function writeRun(run: readonly FoundPage[], labels: Labels): string {
  const ends = run.length > 1 ? [run[0], run.at(-1)] : [run[0]];
  return ends
    .filter((found) => found !== undefined)
    .map(({ page, target, strong }) => {
      const link = `<a href="#${target}" aria-label="${labels.page} ${page}">${page}</a>`;
      return strong ? `<b>${link}</b>` : link;
    })
    .join('–');
}
