import { formatCount } from '../languages/format-count.js';
import { formatDate } from '../languages/format-date.js';
import { formatNumber } from '../languages/format-number.js';
import type { Section, SectionContext } from './section.js';

interface RowView {
  readonly term: string;
  readonly value: string;
  readonly code: boolean;
}

/** How the dossier was made: method, marks, corrections, typefaces, software, identity. */
export const colophon: Section = {
  kind: 'colophon',
  part: 'annexes',
  build: (context) => {
    const { language } = context;
    const words = language.labels.colophon;
    return [
      {
        id: 'colophon',
        kind: 'colophon',
        title: words.title,
        runningHead: words.title,
        language: language.tag,
        epubType: 'colophon',
        role: 'doc-colophon',
        break: 'page',
        template: 'colophon',
        view: {
          id: 'colophon',
          words,
          marks: viewMarkLegend(context),
          corrections: viewCorrections(context),
          rows: viewRows(context),
          notice: context.dossier.notice,
          attachments: context.attachments
            .filter(({ relationship }) => relationship !== 'Source')
            .map(({ fileName }) => fileName),
          originals: viewOriginals(context),
        },
        headings: [],
      },
    ];
  },
};

function viewMarkLegend({
  dossier,
  language,
}: SectionContext): readonly { kind: string; mark: string; text: string }[] {
  const { marks, colophon: words, numbers, cover } = language.labels;
  return [
    { kind: 'check', mark: marks.toCheck, text: words.thresholdText(formatNumber(numbers, dossier.threshold)) },
    { kind: 'editor', mark: marks.corrected, text: words.editorText },
    { kind: 'derived', mark: cover.derived, text: words.derivedText },
  ];
}

function viewCorrections({ dossier, language }: SectionContext): { readonly total: string; readonly kinds: string } {
  const words = language.labels.colophon;
  const counted = Object.entries(dossier.corrections).filter(([, count]) => count > 0);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return { total: words.noCorrections, kinds: '' };
  const names: Readonly<Record<string, string>> = words.correctionKinds;
  const kinds = counted.map(
    ([kind, count]) => `${names[kind] ?? kind} ${formatNumber(language.labels.numbers, count)}`,
  );
  return { total: formatCount(language, 'corrections', total), kinds: kinds.join(', ') };
}

function viewRows(context: SectionContext): RowView[] {
  const { language, dossier, clock, hash, versions, fonts, rights } = context;
  const words = language.labels.colophon;
  const row = (term: string, value: string | null, code = false): RowView[] =>
    value === null || value === '' ? [] : [{ term, value, code }];
  return [
    ...row(language.labels.cover.reference, dossier.reference),
    ...row(words.generated, formatDate(language.labels.dates, clock.slice(0, 10))),
    ...row(words.fullHash, hash, true),
    ...row(words.fonts, fonts.join(', ')),
    ...row(
      words.versions,
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    ),
    ...row(words.rights, rights),
  ];
}

/** Originals are counted, not listed: the sources name each file. */
function viewOriginals({ attachments, language }: SectionContext): string | null {
  const count = attachments.filter(({ relationship }) => relationship === 'Source').length;
  return count === 0 ? null : formatCount(language, 'originals', count);
}
