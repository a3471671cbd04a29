import type { Dossier, Speaker, Statement } from '../../model/dossier.js';
import type { OverrideOf } from '../../model/overrides.js';
import { createSpeaker, findSpeaker } from './apply-person.js';
import { findArticle, findItem, findPassage, OverrideProblem } from './match.js';

/** Gives a quotation to another speaker, changes its kind, adds one or hides one. */
export function applyQuotation(dossier: Dossier, override: OverrideOf<'quotation'>): Dossier {
  const article = findArticle(dossier, override.article);
  if (override.add) {
    if (override.speaker === undefined) throw new OverrideProblem('a quotation to add needs its `speaker`');
    const anchor = findPassage(article, override.exact);
    const statement: Statement = {
      id: `${article.id}-${anchor.block}-${anchor.start}-added`,
      kind: override.kind ?? 'direct',
      text: anchor.exact,
      sources: [anchor],
      basis: 'editor',
      confidence: 1,
      editor: override.reason,
    };
    return { ...dossier, speakers: give(dossier.speakers, statement, override.speaker, override.reason) };
  }
  const here = dossier.speakers.flatMap((speaker) =>
    speaker.statements
      .filter(({ sources }) => sources.some((anchor) => anchor.article === article.id))
      .map((statement) => ({ speaker, statement })),
  );
  const { speaker, statement } = findItem(here, (item) => item.statement.text, override.exact, 'quotation');
  const without = dossier.speakers.map((other) =>
    other === speaker ? { ...other, statements: other.statements.filter((item) => item !== statement) } : other,
  );
  if (override.hide) return { ...dossier, speakers: without.filter(({ statements }) => statements.length > 0) };
  const changed: Statement = {
    ...statement,
    kind: override.kind ?? statement.kind,
    basis: override.speaker === undefined ? statement.basis : 'editor',
    confidence: 1,
    editor: override.reason,
  };
  const speakers = give(without, changed, override.speaker ?? speaker.label, override.reason);
  return { ...dossier, speakers: speakers.filter(({ statements }) => statements.length > 0) };
}

function give(speakers: readonly Speaker[], statement: Statement, name: string, reason: string): Speaker[] {
  const isNamed = (speaker: Speaker): boolean => [speaker.name, speaker.label, ...speaker.variants].includes(name);
  if (!speakers.some(isNamed))
    return [...speakers, createSpeaker(`${statement.id}-speaker`, name, [statement], reason)];
  const owner = findSpeaker(speakers, name);
  return speakers.map((other) =>
    other === owner ? { ...other, statements: [...other.statements, statement] } : other,
  );
}
