import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/model/dossier.js';
import { capitalise } from '../../src/sections/capitalise.js';
import { indexLetter, indexName, isNamePart, seeNames } from '../../src/sections/speakers/index-names.js';

const speaker = (more: Partial<Speaker>): Speaker => ({
  ...{ id: 's', kind: 'person', name: 'X', label: 'X', sortName: 'X', variants: [], role: null, affiliation: null },
  ...{ country: null, statements: [], mentions: [], confidence: 1, ...more },
});

describe('indexName', () => {
  it.each([
    [{ sortName: 'Waly, Ghada' }, ['WALY', ', Ghada']],
    [{ sortName: 'Luong Tam Quang' }, ['LUONG', ' Tam Quang']],
    [{ sortName: 'Éluard' }, ['ÉLUARD', '']],
    [{ kind: 'unnamed', label: 'délégué cubain', sortName: 'Cuba, représentant de' }, ['', 'Cuba, représentant de']],
    [{ kind: 'organisation', sortName: 'Union africaine' }, ['', 'Union africaine']],
  ] as const)('sets the family name of %j in capitals', (more, [capitals, rest]) => {
    expect(indexName(speaker(more), 'fr')).toEqual({ capitals, rest });
  });
});

it.each([
  ['Éluard', 'E'],
  ['đỗ', 'D'],
  ['« Anonymous »', 'A'],
  ['4chan', 'C'],
  ['112', null],
])('files %s under %s', (name, letter) => {
  expect(indexLetter(name)).toBe(letter);
});

describe('seeNames', () => {
  it.each([
    [
      'the given name by which usage names a person',
      'Pham The Tung',
      'Pham The Tung',
      ['M. Tung', 'Pham The Tung'],
      ['Tung'],
    ],
    [
      'no name that files at the same place',
      'Guterres, António',
      'António Guterres',
      ['M. Guterres', 'Antonio Guterres'],
      [],
    ],
    ['no role', 'Waly, Ghada', 'Ghada Waly', ['la directrice exécutive', 'Mme Waly'], []],
    ['another name', 'Dupond, Jean', 'Jean Dupond', ['Nestor Burma'], ['Nestor Burma']],
  ])('gives %s', (_, sortName, name, variants, expected) => {
    expect(seeNames(speaker({ sortName, name, label: name, variants }))).toEqual(expected);
  });

  it('gives the short names of an organisation', () => {
    const name = 'Office des Nations Unies';
    const body = speaker({ kind: 'organisation', name, label: name, sortName: name, variants: ['ONUDC', name] });
    expect(seeNames(body)).toEqual(['ONUDC']);
  });
});

it.each([
  ['Tung', true],
  ['Secrétaire général de l’ONU', false],
])('knows whether %s is part of a name: %s', (variant, expected) => {
  expect(isNamePart(speaker({ name: 'Pham The Tung' }), variant)).toBe(expected);
});

it.each([
  ['délégué cubain', 'fr', 'Délégué cubain'],
  ['état-major', 'fr', 'État-major'],
  ['istanbul', 'tr', 'İstanbul'],
  ['', 'fr', ''],
])('capitalises %j in %s', (label, language, expected) => {
  expect(capitalise(label, language)).toBe(expected);
});
