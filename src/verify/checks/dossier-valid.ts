import type { Anchor } from '../../model/anchor.js';
import type { Dossier } from '../../model/dossier.js';
import type { FinishedFolder } from '../finished-folder.js';
import { judge, type Outcome, skip } from '../report.js';

const ABSENT = 'dossier.json is not in the folder';

/** Checks dossier.json against its schema. */
export async function checkDossierSchema(folder: FinishedFolder): Promise<Outcome> {
  const dossier = await folder.dossier();
  if (dossier === null) return skip(ABSENT);
  return judge(dossier.problems ?? [], 'dossier.json follows the schema, version 1');
}

/** Checks that every anchor names a block and that the slice equals its exact text. */
export async function checkAnchors(folder: FinishedFolder): Promise<Outcome> {
  const dossier = await folder.dossier();
  if (dossier === null) return skip(ABSENT);
  if (dossier.value === null) return skip('dossier.json does not follow the schema');
  const texts = new Map(
    dossier.value.articles.flatMap(({ id, blocks }) =>
      blocks.map((block) => [`${id}/${block.id}`, block.text] as const),
    ),
  );
  const anchors = collectAnchors(dossier.value);
  const problems = anchors.flatMap(({ article, block, start, end, exact }) => {
    const text = texts.get(`${article}/${block}`);
    if (text === undefined) return [`${article}/${block}: no such block`];
    return text.slice(start, end) === exact
      ? []
      : [`${article}/${block} ${start}–${end}: not ${JSON.stringify(exact)}`];
  });
  return judge(problems, `${anchors.length} anchors equal the text they point at`);
}

function collectAnchors(dossier: Dossier): Anchor[] {
  return [
    ...dossier.articles.flatMap(({ dates }) => dates.map(({ anchor }) => anchor)),
    ...dossier.summary.flatMap(({ sources }) => sources),
    ...dossier.chronology.flatMap(({ sources }) => sources),
    ...dossier.figures.flatMap(({ sources }) => sources),
    ...dossier.speakers.flatMap(({ mentions, statements }) => [
      ...mentions,
      ...statements.flatMap(({ sources }) => sources),
    ]),
  ];
}
