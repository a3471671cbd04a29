import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/compile/overrides/apply-overrides.js';
import { parseOverrides } from '../../src/compile/overrides/read-overrides.js';
import { REVIEW_MARK, renderReview } from '../../src/compile/review.js';
import { DossierError } from '../../src/messages.js';
import { dossierSchema } from '../../src/model/dossier.js';
import { createSmallDossier } from '../support/small-dossier.js';

const apply = (yaml: string) => applyOverrides(createSmallDossier(), parseOverrides(yaml, 'overrides.yaml'));
const one = (fields: string) =>
  apply(`overrides:\n  - ${fields.trim().replaceAll('\n', '\n    ')}\n    reason: because\n`);

describe('overrides', () => {
  it('rename a person and set what is said of it', () => {
    const { dossier, messages } = one(
      'item: person\narticle: a\nexact: Awa Diop\nname: Awa N. Diop\nrole: ministre\ncountry: SN\nsortName: Diop, Awa',
    );
    expect(messages).toEqual([]);
    const [first] = dossier.speakers;
    expect(first).toMatchObject({
      name: 'Awa N. Diop',
      role: 'ministre',
      country: 'SN',
      sortName: 'Diop, Awa',
      editor: 'because',
    });
    expect(first?.variants).toContain('Awa Diop');
    expect(dossier.corrections).toEqual({ person: 1 });
  });

  it('merge persons, with all their statements', () => {
    const { dossier } = one('item: person\narticle: a.txt\nexact: Awa Diop\nmerge: [Paul Renard]');
    expect(dossier.speakers.map(({ statements }) => statements.length)).toEqual([3]);
    expect(dossier.speakers[0]?.variants).toEqual(['Paul Renard']);
  });

  it('split a person', () => {
    const { dossier } = one(
      'item: person\narticle: a\nexact: Awa Diop\nsplit: { name: Fatou Diop, statements: ["Nous irons plus loin"] }',
    );
    expect(dossier.speakers.map(({ label, statements }) => [label, statements.length])).toEqual([
      ['Awa Diop', 1],
      ['Fatou Diop', 1],
      ['Paul Renard', 1],
    ]);
  });

  it('hide a person', () => {
    expect(
      one('item: person\narticle: b\nexact: Paul Renard\nhide: true').dossier.speakers.map(({ id }) => id),
    ).toEqual(['s1']);
  });

  it('give a quotation to another speaker and change its kind', () => {
    const { dossier } = one(
      'item: quotation\narticle: a\nexact: Nous irons plus loin\nspeaker: Paul Renard\nkind: indirect',
    );
    const renard = dossier.speakers.find(({ id }) => id === 's2');
    expect(renard?.statements.map(({ text, kind, confidence }) => [text, kind, confidence])).toContainEqual([
      'Nous irons plus loin',
      'indirect',
      1,
    ]);
    expect(dossier.speakers.find(({ id }) => id === 's1')?.statements).toHaveLength(1);
  });

  it('give a quotation to somebody new', () => {
    const { dossier } = one('item: quotation\narticle: b\nexact: 14 pays ont signé\nspeaker: Léa Martin');
    expect(dossier.speakers.map(({ label }) => label)).toEqual(['Awa Diop', 'Léa Martin']);
  });

  it('add a quotation by its exact text, anchored', () => {
    const { dossier } = one(
      'item: quotation\narticle: a\nexact: le texte entre en vigueur\nspeaker: Awa Diop\nadd: true\nkind: indirect',
    );
    const added = dossier.speakers[0]?.statements.at(-1);
    expect(added?.sources[0]).toMatchObject({ article: 'a', block: 'b1', exact: 'le texte entre en vigueur' });
    const source = added?.sources[0];
    expect(dossier.articles[0]?.blocks[0]?.text.slice(source?.start, source?.end)).toBe('le texte entre en vigueur');
  });

  it('hide a quotation, and a speaker left without any', () => {
    expect(
      one('item: quotation\narticle: b\nexact: 14 pays ont signé\nhide: true').dossier.speakers.map(({ id }) => id),
    ).toEqual(['s1']);
  });

  it('correct, add and hide events', () => {
    const text = 'Le 3 mai 2024, le texte entre en vigueur.';
    expect(
      one(`item: event\narticle: a\nexact: "${text}"\ndate: 2024-05-04\nstatus: scheduled`).dossier.chronology[0],
    ).toMatchObject({ date: '2024-05-04', status: 'scheduled', editor: 'because' });
    expect(one(`item: event\narticle: a\nexact: "${text}"\nhide: true`).dossier.chronology).toEqual([]);
    const added = one('item: event\narticle: b\nexact: 14 pays ont signé\nadd: true\ndate: 2024-05-02').dossier
      .chronology;
    expect(added).toHaveLength(2);
  });

  it('refuse a date that does not exist', () => {
    const { messages } = one('item: event\narticle: b\nexact: 14 pays ont signé\nadd: true\ndate: 2024-02-31');
    expect(messages[0]?.reason).toContain('2024-02-31');
  });

  it('correct and hide figures', () => {
    expect(one('item: figure\narticle: a\nexact: 12 pays\nvalue: 13').dossier.figures[0]).toMatchObject({
      value: 13,
      editor: 'because',
    });
    const { dossier } = one('item: figure\narticle: a\nexact: 12 pays\nhide: true');
    expect(dossier.figures).toHaveLength(1);
    expect(dossier.conflicts).toEqual([]);
  });

  it('pin, write and hide summary points', () => {
    const pinned = one(
      'item: summary\narticle: b\nexact: Selon Paul Renard, 14 pays ont signé.\npin: true\nposition: 1',
    ).dossier.summary;
    expect(pinned.map(({ text, pinned: isPinned }) => [text, isPinned])[0]).toEqual([
      'Selon Paul Renard, 14 pays ont signé.',
      true,
    ]);
    const written = one('item: summary\narticle: a\nexact: 12 pays\ntext: Douze pays ont signé.').dossier.summary;
    expect(written.at(-1)).toMatchObject({ text: 'Douze pays ont signé.', editor: 'because' });
    expect(one('item: summary\narticle: a\nexact: Le 3 mai 2024\nhide: true').dossier.summary).toEqual([]);
  });

  it('explain and dismiss conflicts', () => {
    expect(
      one('item: conflict\narticle: a\nexact: 12 pays\nexplanation: un décompte plus tardif').dossier.conflicts[0]
        ?.explanation,
    ).toBe('un décompte plus tardif');
    expect(one('item: conflict\narticle: b\nexact: 14 pays\ndismiss: true').dossier.conflicts).toEqual([]);
  });

  it('report one that matches nothing, with the nearest and its line', () => {
    const { messages, dossier } = one('item: quotation\narticle: a\nexact: Nous irons plus bas\nhide: true');
    expect(messages[0]).toMatchObject({
      rule: 'override-matches',
      severity: 'error',
      file: 'overrides.yaml',
      place: { line: 2 },
    });
    expect(messages[0]?.reason).toContain('Nous irons plus loin');
    expect(dossier.corrections).toEqual({});
  });

  it('report one that matches twice', () => {
    const { messages } = one(
      'item: quotation\narticle: b\nexact: Il a promis une aide.\nspeaker: Paul Renard\nadd: true',
    );
    expect(messages[0]?.reason).toContain('2 times');
  });

  it('report an article that is not there', () => {
    expect(one('item: event\narticle: c\nexact: x\nhide: true').messages[0]?.reason).toContain(
      'article «c» matches nothing',
    );
  });

  it('need a reason, and known keys, with the line', () => {
    const read = (yaml: string) => {
      try {
        parseOverrides(yaml, 'o.yaml');
        return [];
      } catch (error) {
        return error instanceof DossierError ? error.messages : [];
      }
    };
    expect(read('overrides:\n  - item: person\n    article: a\n    exact: x\n')[0]).toMatchObject({
      rule: 'overrides-valid',
      place: { line: 2 },
    });
    expect(
      read('overrides:\n  - item: person\n    article: a\n    exact: x\n    reason: y\n    colour: red\n')[0]?.place
        ?.line,
    ).toBe(6);
    expect(read('overrides: &a\n  - *a\n').length).toBeGreaterThan(0);
  });

  it('leave a dossier that fits its schema', () => {
    const { dossier } = one('item: person\narticle: a\nexact: Awa Diop\nrole: ministre');
    expect(dossierSchema.safeParse(dossier).success).toBe(true);
  });
});

describe('review', () => {
  it('lists all that was derived, lowest confidence first, as entries that parse when uncommented', () => {
    const text = renderReview(createSmallDossier(), null);
    const confidences = [...text.matchAll(/^## (\d\.\d\d) · /gm)].map((match) => Number(match[1]));
    expect(confidences.length).toBeGreaterThanOrEqual(9);
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    const live = text.replace(/^# {3}/gm, '  ').replaceAll('reason: ""', 'reason: seen');
    expect(() => parseOverrides(live, 'review.yaml')).not.toThrow();
    const { messages } = applyOverrides(createSmallDossier(), parseOverrides(live, 'review.yaml'));
    expect(messages).toEqual([]);
  });

  it('keeps what was decided, and does not grow when run again', () => {
    const decided =
      '# my notes\nversion: 1\noverrides:\n  - item: person\n    article: a\n    exact: Awa Diop\n    role: ministre\n    reason: seen\n';
    const { dossier } = apply(decided);
    const once = renderReview(dossier, decided);
    expect(once.startsWith(decided.trimEnd())).toBe(true);
    expect(once.split(REVIEW_MARK)[1]).not.toContain('person · Awa Diop');
    expect(renderReview(dossier, once)).toBe(once);
  });
});
