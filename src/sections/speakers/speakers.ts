import { isCountryName } from '../../languages/country-name.js';
import type { Speaker, Statement } from '../../model/dossier.js';
import { shorten } from '../../text/shorten.js';
import type { Section, SectionContext } from '../section.js';
import { createRuns, languageOf, type MarkView, type Run, viewMarks } from '../view.js';
import { type BodyNamer, createBodyNamer } from './body-names.js';
import { createCollator } from './create-collator.js';
import { groupByBody } from './group-by-body.js';
import { type IndexName, indexLetter, indexName, isNamePart, seeNames } from './index-names.js';
import { type LocatorsView, viewLocators } from './view-locators.js';

/** Characters of the opening words of a statement. */
const OPENING = 96;

interface StatementView extends LocatorsView {
  readonly id: string;
  readonly open: string;
  readonly opening: Run;
  readonly close: string;
  readonly marks: readonly MarkView[];
}

interface EntryView extends LocatorsView {
  readonly id: string;
  readonly name: IndexName;
  readonly details: string;
  readonly marks: readonly MarkView[];
  readonly statements: readonly StatementView[];
  readonly silent: string | null;
  readonly see: { readonly word: string; readonly name: IndexName; readonly target: string } | null;
}

interface LetterView {
  readonly letter: string;
  readonly entries: readonly EntryView[];
}

/** The index of speakers: by person, then by country or organisation. */
export const speakers: Section = {
  kind: 'speakers',
  part: 'summary',
  build: (context) => {
    const { dossier, language } = context;
    if (dossier.speakers.length === 0) return [];
    const words = language.labels.speakers;
    return [
      {
        id: 'speakers',
        kind: 'speakers',
        title: words.title,
        runningHead: words.title,
        language: language.tag,
        epubType: 'index',
        role: 'doc-index',
        break: 'page',
        template: 'speakers',
        view: { id: 'speakers', words, letters: viewLetters(context), bodies: groupByBody(context) },
        headings: [
          { title: words.byPerson, target: 'speakers-persons' },
          { title: words.byBody, target: 'speakers-bodies' },
        ],
      },
    ];
  },
};

function viewLetters(context: SectionContext): LetterView[] {
  const { dossier, language } = context;
  const compare = createCollator(language.tag);
  const tools = { run: createRuns('speakers', language.tag), nameBody: createBodyNamer(context) };
  const entries = dossier.speakers.flatMap((speaker) => [
    { key: speaker.sortName, entry: () => viewEntry(context, speaker, tools) },
    ...seeNames(speaker).map((name) => ({ key: name, entry: () => viewSee(context, speaker, name) })),
  ]);
  entries.sort((a, b) => compare(a.key, b.key));
  const letters = new Map<string, EntryView[]>();
  for (const { key, entry } of entries) {
    const letter = indexLetter(key) ?? language.labels.speakers.symbols;
    const group = letters.get(letter);
    if (group) group.push(entry());
    else letters.set(letter, [entry()]);
  }
  return [...letters].map(([letter, group]) => ({ letter, entries: group }));
}

interface Tools {
  readonly run: ReturnType<typeof createRuns>;
  readonly nameBody: BodyNamer;
}

function viewEntry(context: SectionContext, speaker: Speaker, { run, nameBody }: Tools): EntryView {
  const { language, references } = context;
  const words = language.labels.speakers;
  const own = speaker.statements.flatMap(({ sources }) => sources);
  const { country, affiliation: stated } = speaker;
  const affiliation = country === null || stated === null || isCountryName(country, stated) ? null : stated;
  const body = speaker.kind === 'organisation' && speaker.country === null ? null : nameBody(speaker);
  const role = speaker.kind === 'unnamed' ? null : speaker.role;
  const name = indexName(speaker, language.tag);
  const headed = name.capitals + name.rest;
  const details = [body, affiliation, role].filter((part) => part !== null && !headed.includes(part));
  return {
    id: references.entryOf(speaker.id),
    name,
    details: details.length === 0 ? '' : words.details([...new Set(details.map(String))]),
    marks: viewMarks(context, speaker),
    statements: speaker.statements.map((statement) => viewStatement(context, statement, run)),
    silent: speaker.statements.length === 0 && speaker.mentions.length === 0 ? words.noStatement : null,
    see: null,
    ...viewLocators(context, own, speaker.mentions),
  };
}

function viewStatement(
  context: SectionContext,
  statement: Statement,
  run: ReturnType<typeof createRuns>,
): StatementView {
  const { labels } = context.language;
  const direct = statement.kind === 'direct';
  return {
    id: context.references.statementOf(statement),
    open: direct ? labels.quotes.open : '',
    opening: run(shorten(statement.text, OPENING), languageOf(context, statement.sources)),
    close: direct ? labels.quotes.close : '',
    marks: viewMarks(context, statement),
    ...viewLocators(context, statement.sources, []),
  };
}

function viewSee(context: SectionContext, speaker: Speaker, name: string): EntryView {
  const { language, references } = context;
  const kind = isNamePart(speaker, name) ? speaker.kind : 'unnamed';
  const alias = indexName({ ...speaker, kind, sortName: name, label: name }, language.tag);
  return {
    id: '',
    name: alias,
    details: '',
    marks: [],
    statements: [],
    silent: null,
    see: {
      word: language.labels.speakers.see,
      name: indexName(speaker, language.tag),
      target: references.entryOf(speaker.id),
    },
    locators: [],
    targets: '',
    strong: '',
    pagePrefix: '',
    joined: false,
  };
}
