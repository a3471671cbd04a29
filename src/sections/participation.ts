import { capitalise } from './capitalise.js';
import type { Section, SectionContext } from './section.js';
import { createBodyNamer } from './speakers/body-names.js';

/** Rows of the figure; the rest is summed up. */
const MOST_ROWS = 25;

interface BarView {
  readonly name: string;
  readonly direct: number;
  readonly indirect: number;
  readonly total: number;
  /** Widths of the bars in percent of the longest. */
  readonly directWidth: number;
  readonly indirectWidth: number;
}

/** How many statements come from each country or organisation, as a table with bars. */
export const participation: Section = {
  kind: 'participation',
  part: 'summary',
  build: (context) => {
    const { language } = context;
    const words = language.labels.participation;
    const bars = viewBars(context);
    if (bars.length === 0) return [];
    return [
      {
        id: 'participation',
        kind: 'participation',
        title: words.title,
        runningHead: words.title,
        language: language.tag,
        epubType: 'chapter',
        role: null,
        break: 'page',
        template: 'participation',
        view: { id: 'participation', words, bars },
        headings: [],
      },
    ];
  },
};

function viewBars(context: SectionContext): BarView[] {
  const { dossier, language } = context;
  const others = language.labels.speakers.otherBodies;
  const nameOf = createBodyNamer(context);
  const counts = new Map<string, { direct: number; indirect: number }>();
  for (const speaker of dossier.speakers) {
    const name = nameOf(speaker) ?? others;
    const count = counts.get(name) ?? { direct: 0, indirect: 0 };
    for (const { kind } of speaker.statements) count[kind] += 1;
    counts.set(name, count);
  }
  const total = (count: { direct: number; indirect: number }): number => count.direct + count.indirect;
  const sorted = [...counts]
    .filter(([, count]) => total(count) > 0)
    .sort(([a, x], [b, y]) => Number(a === others) - Number(b === others) || total(y) - total(x) || (a < b ? -1 : 1));
  const shown = sorted.length <= MOST_ROWS ? sorted : sumUp(sorted, others);
  const longest = Math.max(1, ...shown.map(([, count]) => total(count)));
  const percent = (value: number): number => Math.round((value / longest) * 1000) / 10;
  return shown.map(([name, { direct, indirect }]) => ({
    name: capitalise(name, language.tag),
    direct,
    indirect,
    total: direct + indirect,
    directWidth: percent(direct),
    indirectWidth: percent(indirect),
  }));
}

type Count = [string, { direct: number; indirect: number }];

function sumUp(sorted: readonly Count[], others: string): Count[] {
  const rest = { direct: 0, indirect: 0 };
  for (const [, count] of sorted.slice(MOST_ROWS - 1)) {
    rest.direct += count.direct;
    rest.indirect += count.indirect;
  }
  return [...sorted.slice(0, MOST_ROWS - 1), [others, rest]];
}
