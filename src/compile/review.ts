import { stringify } from 'yaml';
import type { Anchor } from '../model/anchor.js';
import type { Dossier } from '../model/dossier.js';

/** The line that parts what was decided from what is proposed; everything after it is written anew each time. */
export const REVIEW_MARK = '# ─── proposed ───';

/** How much of the block around an item is shown, in characters each side. */
const CONTEXT = 90;

interface Proposal {
  readonly confidence: number;
  readonly title: string;
  readonly context: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

const HEADER = `# Corrections of the editor. Each entry addresses an article and the exact text of what it corrects, and gives a
# reason. Entries below «overrides:» are applied at the next build when this file is saved as overrides.yaml.
# Below the line of dashes stands all that was derived, the least sure first: to correct an item, remove the leading
# «# » of its entry, change the values, write the reason. What is right can be left as it is.
`;

/**
 * Writes the review file: the decided entries as they stand in `overrides.yaml`, then every derived item as a
 * commented entry with its confidence and its evidence in context, lowest confidence first. What is decided is not
 * proposed again.
 * @param decided text of the present overrides file, null when there is none
 */
export function renderReview(dossier: Dossier, decided: string | null): string {
  const kept = decided === null ? null : decided.split(REVIEW_MARK)[0]?.trimEnd();
  const head = kept === null || kept === undefined || kept === '' ? `${HEADER}version: 1\noverrides:` : kept;
  const proposals = [
    ...proposeMetadata(dossier),
    ...proposeSpeakers(dossier),
    ...proposeQuotations(dossier),
    ...proposeEvents(dossier),
    ...proposeFigures(dossier),
    ...proposeSummary(dossier),
    ...proposeConflicts(dossier),
    ...proposeLines(dossier),
  ].toSorted((a, b) => a.confidence - b.confidence);
  return `${head}\n\n${REVIEW_MARK}\n${proposals.map(renderProposal).join('')}`;
}

function renderProposal({ confidence, title, context, entry }: Proposal): string {
  const yaml = stringify([{ ...entry, reason: '' }], { lineWidth: 0, indent: 2 })
    .trimEnd()
    .split('\n')
    .map((line) => `#   ${line}`);
  const shown = context === '' ? [] : [`## ${context}`];
  return [`## ${confidence.toFixed(2)} · ${title}`, ...shown, ...yaml, ''].map((line) => `${line}\n`).join('');
}

const fileOf = (dossier: Dossier, id: string): string =>
  dossier.articles.find((article) => article.id === id)?.file ?? id;

/** Shows an item between what stands before and after it in its block, on one line. */
function contextOf(dossier: Dossier, anchor: Anchor | undefined): string {
  const block = dossier.articles
    .find(({ id }) => id === anchor?.article)
    ?.blocks.find(({ id }) => id === anchor?.block);
  if (anchor === undefined || block === undefined) return '';
  const before = block.text.slice(Math.max(0, anchor.start - CONTEXT), anchor.start);
  const after = block.text.slice(anchor.end, anchor.end + CONTEXT);
  const exact = anchor.exact.length > 240 ? `${anchor.exact.slice(0, 240)}…` : anchor.exact;
  return `${before.length < anchor.start ? '…' : ''}${before}⟦${exact}⟧${after}`.replace(/\s+/g, ' ');
}

function proposeMetadata({ articles }: Dossier): Proposal[] {
  return articles.flatMap(({ file, title, titleBasis, publisher, author, issued, issuedBasis, language, url }) => {
    const isDerived = titleBasis !== 'stated' || (issuedBasis !== 'stated' && issuedBasis !== null);
    const entry = { item: 'metadata', article: file, title, publisher, author, issued, language, url };
    const isOpen = [title, publisher, issued].includes(null);
    const isDone = titleBasis === 'override' || issuedBasis === 'override';
    if (isDone) return [];
    const context = `title: ${titleBasis ?? 'unknown'}, date: ${issuedBasis ?? 'unknown'}`;
    return [{ confidence: isOpen ? 0.3 : isDerived ? 0.6 : 0.95, title: `metadata · ${file}`, context, entry }];
  });
}

function proposeSpeakers(dossier: Dossier): Proposal[] {
  return dossier.speakers.flatMap((speaker) => {
    const anchor = speaker.mentions[0] ?? speaker.statements[0]?.sources[0];
    if (speaker.editor !== undefined || anchor === undefined) return [];
    const { name, label, role, affiliation, country, sortName, variants } = speaker;
    const entry = {
      item: 'person',
      article: fileOf(dossier, anchor.article),
      exact: label,
      ...(name === null ? {} : { name }),
      role,
      affiliation,
      country,
      sortName,
    };
    const context = `${variants.length > 0 ? `also: ${variants.join(', ')}; ` : ''}${contextOf(dossier, anchor)}`;
    return [
      { confidence: speaker.confidence, title: `person · ${label} (${speaker.statements.length})`, context, entry },
    ];
  });
}

function proposeQuotations(dossier: Dossier): Proposal[] {
  return dossier.speakers.flatMap((speaker) =>
    speaker.statements.flatMap((statement) => {
      const anchor = statement.sources[0];
      if (statement.editor !== undefined || anchor === undefined) return [];
      const article = fileOf(dossier, anchor.article);
      const entry = { item: 'quotation', article, exact: statement.text, speaker: speaker.label, kind: statement.kind };
      const title = `quotation · ${speaker.label} · ${statement.basis}`;
      return [{ confidence: statement.confidence, title, context: contextOf(dossier, anchor), entry }];
    }),
  );
}

function proposeEvents(dossier: Dossier): Proposal[] {
  return dossier.chronology.flatMap(({ text, date, partOfDay, status, sources, confidence, editor }) => {
    const anchor = sources[0];
    if (editor !== undefined || anchor === undefined) return [];
    const article = fileOf(dossier, anchor.article);
    const entry = { item: 'event', article, exact: text, date, ...(partOfDay ? { partOfDay } : {}), status };
    return [{ confidence, title: `event · ${date ?? 'undated'}`, context: contextOf(dossier, anchor), entry }];
  });
}

function proposeFigures(dossier: Dossier): Proposal[] {
  return dossier.figures.flatMap(({ text, value, unit, sources, confidence, editor }) => {
    const anchor = sources[0];
    if (editor !== undefined || anchor === undefined) return [];
    const entry = {
      item: 'figure',
      article: fileOf(dossier, anchor.article),
      exact: text,
      value,
      ...(unit ? { unit } : {}),
    };
    return [{ confidence, title: `figure · ${value} ${unit}`, context: contextOf(dossier, anchor), entry }];
  });
}

function proposeSummary(dossier: Dossier): Proposal[] {
  return dossier.summary.flatMap(({ text, sources, confidence, editor }, index) => {
    const anchor = sources[0];
    if (editor !== undefined || anchor === undefined) return [];
    const entry = {
      item: 'summary',
      article: fileOf(dossier, anchor.article),
      exact: text,
      pin: true,
      position: index + 1,
    };
    return [{ confidence, title: `summary · ${index + 1}`, context: '', entry }];
  });
}

function proposeConflicts(dossier: Dossier): Proposal[] {
  return dossier.conflicts.flatMap(({ figures, about, explanation, editor }) => {
    const involved = dossier.figures.filter(({ id }) => figures.includes(id));
    const [first] = involved;
    const anchor = first?.sources[0];
    if (editor !== undefined || first === undefined || anchor === undefined) return [];
    const values = involved.map(({ value }) => value).join(' / ');
    const article = fileOf(dossier, anchor.article);
    const entry = { item: 'conflict', article, exact: first.text, explanation: explanation ?? '…' };
    return [
      {
        confidence: explanation === null ? 0.4 : 0.7,
        title: `conflict · ${about}: ${values}`,
        context: contextOf(dossier, anchor),
        entry,
      },
    ];
  });
}

/** Removed lines that read like prose are worth a second look; menus are not. */
function proposeLines({ articles }: Dossier): Proposal[] {
  return articles.flatMap(({ file, removed }) =>
    removed
      .filter(({ text }) => text.length >= 60 && /[.!?…»”"]\s*$/u.test(text) && text.length <= 2000)
      .map(({ line, text, rule }) => ({
        confidence: 0.8,
        title: `removed line ${line} · ${rule}`,
        context: '',
        entry: { item: 'line', article: file, exact: text, action: 'keep' },
      })),
  );
}
