import type { Anchor } from '../../src/model/anchor.js';
import type { Dossier, Speaker, Statement } from '../../src/model/dossier.js';
import { anchorOf, createDossier, type Sample } from './dossier.js';
import { hanoiArticles } from './hanoi-articles.js';

const at = (article: string, exact: string): Anchor => anchorOf(hanoiArticles, article, exact);

let statements = 0;
function statement(kind: Statement['kind'], sources: Anchor[], more: Partial<Statement> = {}): Statement {
  statements += 1;
  const text = sources.map(({ exact }) => exact).join(' ');
  return { id: `s${statements}`, kind, text, sources, basis: 'verb', confidence: 0.92, ...more };
}

function speaker(id: string, label: string, more: Partial<Speaker>): Speaker {
  const standard = { kind: 'person' as const, name: label, sortName: label, variants: [], role: null };
  return {
    ...{ id, label, ...standard, affiliation: null, country: null, statements: [], mentions: [], confidence: 0.95 },
    ...more,
  };
}

const speakers: Speaker[] = [
  speaker('aubert', 'Delphine Aubert', {
    sortName: 'Aubert, Delphine',
    role: 'déléguée',
    affiliation: 'Union européenne',
    statements: [statement('direct', [at('cloture', 'La coopération ne vaut que si elle protège aussi les libertés')])],
  }),
  speaker('cuba', 'Cuba, représentant de', {
    kind: 'unnamed',
    name: null,
    sortName: 'Cuba, représentant de',
    role: 'représentant',
    country: 'CU',
    statements: [
      statement('indirect', [at('debat', 'que l’assistance technique devait aller d’abord aux pays en développement')]),
    ],
  }),
  speaker('africa', 'Plusieurs délégations africaines', {
    kind: 'collective',
    name: null,
    sortName: 'Délégations africaines, plusieurs',
    statements: [statement('direct', [at('debat', 'Personne ne doit être laissé pour compte')], { confidence: 0.4 })],
    confidence: 0.5,
  }),
  speaker('guterres', 'António Guterres', {
    sortName: 'Guterres, António',
    variants: ['António Guterres', 'M. Guterres', 'Antonio Guterres', 'secrétaire général'],
    role: 'secrétaire général',
    affiliation: 'Nations unies',
    statements: [
      statement('direct', [
        at(
          'ouverture',
          'Cette convention est un instrument puissant, juridiquement contraignant, pour renforcer nos défenses communes',
        ),
      ]),
      statement('direct', [
        at(
          'ouverture',
          'Elle rappelle que nul ne peut se protéger seul, et que la coopération n’est pas une option mais une condition',
        ),
      ]),
    ],
    mentions: [at('ouverture', 'António Guterres')],
  }),
  speaker('luong-cuong', 'Luong Cuong', {
    variants: ['Luong Cuong', 'M. Cuong'],
    role: 'président',
    country: 'VN',
    statements: [
      statement('indirect', [
        at(
          'ouverture',
          'que la signature marquait le début d’une étape nouvelle de la coopération dans l’espace numérique',
        ),
      ]),
      statement('indirect', [at('ouverture', 'trois messages doivent guider la suite')], { basis: 'according-to' }),
    ],
  }),
  speaker('quang', 'Luong Tam Quang', {
    variants: ['Luong Tam Quang', 'M. Quang', 'Lương Tam Quang'],
    role: 'ministre de la Sécurité publique',
    country: 'VN',
    statements: [
      statement('indirect', [
        at(
          'ouverture',
          'que plus de 420 heures de négociations officielles avaient été nécessaires, de 2022 à 2024, avec plus de 150 États et 160 parties prenantes',
        ),
      ]),
      statement('direct', [at('cloture', 'Trois pays nous ont rejoints aujourd’hui')]),
      statement('indirect', [at('cloture', 'un rapport d’étape d’ici mi-2026')], { confidence: 0.55 }),
      statement('indirect', [
        at(
          'two-days',
          'By Sunday night 72 countries had put their names to the United Nations Convention against Cybercrime',
        ),
      ]),
    ],
    mentions: [at('ouverture', 'Luong Tam Quang'), at('two-days', 'Luong Tam Quang')],
    editor: 'Même personne sous deux graphies.',
  }),
  speaker('mayer', 'Yaron Mayer', {
    sortName: 'Mayer, Yaron',
    role: 'ambassador in Viet Nam',
    country: 'IL',
    statements: [
      statement('direct', [at('two-days', 'We came to sign, and we came to work,')]),
      statement('indirect', [at('two-days', 'the ceremony a model of organisation')]),
    ],
  }),
  speaker('onudc', 'Office des Nations Unies contre la drogue et le crime', {
    kind: 'organisation',
    variants: ['ONUDC', 'United Nations Office on Drugs and Crime'],
    statements: [
      statement('indirect', [at('debat', 'qu’une première réunion préparatoire se tiendrait à Vienne en 2026')]),
      statement('indirect', [at('two-days', 'about a dozen countries have already sent the text to parliament')]),
    ],
  }),
  speaker('tung', 'Pham The Tung', {
    variants: ['Pham The Tung', 'M. Tung', 'Phạm Thế Tùng'],
    role: 'vice-ministre de la Sécurité publique',
    country: 'VN',
    statements: [
      statement('direct', [
        at(
          'debat',
          'Nous attendons maintenant les actes : des points de contact ouverts jour et nuit, des lois harmonisées, des juges formés',
        ),
      ]),
      statement('direct', [at('debat', 'une volonté partagée')]),
    ],
  }),
  speaker('south-africa', 'Afrique du Sud, représentant de l’', {
    kind: 'unnamed',
    name: null,
    sortName: 'Afrique du Sud, représentant de l’',
    role: 'représentant',
    country: 'ZA',
    statements: [
      statement('indirect', [
        at('debat', 'que son gouvernement engagerait la procédure de ratification au printemps 2026'),
      ]),
    ],
  }),
  speaker('waly', 'Ghada Waly', {
    sortName: 'Waly, Ghada',
    variants: ['Ghada Waly', 'Mme Waly', 'la directrice exécutive'],
    role: 'directrice exécutive',
    affiliation: 'ONUDC',
    statements: [
      statement('direct', [
        at('debat', 'Ce texte arrive à un moment où les pertes se chiffrent en milliers de milliards'),
        at('debat', 'et où les victimes, souvent des enfants, attendent une réponse'),
      ]),
    ],
  }),
];

const event = (
  id: string,
  date: string | null,
  source: Anchor,
  more: Partial<Dossier['chronology'][number]> = {},
): Dossier['chronology'][number] => ({
  ...{ id, date, status: 'past' as const, text: source.exact, sources: [source], confidence: 0.9 },
  ...more,
});

const chronology = [
  event('e1', '2019-12', at('ouverture', 'Résolution'), { text: 'Une résolution ouvre la voie à la négociation.' }),
  event(
    'e2',
    '2022/2024',
    at('ouverture', 'plus de 420 heures de négociations officielles avaient été nécessaires, de 2022 à 2024'),
  ),
  event('e3', '2024-12-24', at('ouverture', 'adoptée à New York le 24 décembre 2024')),
  event('e4', '2025-10-25/2025-10-26', at('debat', 'Le 26 octobre, deuxième journée de la conférence'), {
    text: 'La cérémonie de signature et la conférence de haut niveau se tiennent à Hanoï.',
  }),
  event('e5', '2025-10-25', at('ouverture', 'Soixante-neuf délégations ont signé dès la première matinée'), {
    partOfDay: 'morning',
    sources: [
      at('ouverture', 'Soixante-neuf délégations ont signé dès la première matinée'),
      at('debat', '69 signataires dès le premier jour'),
    ],
  }),
  event('e6', '2025-10-25', at('debat', '19 déclarations ont été entendues dans l’après-midi du 25 octobre'), {
    partOfDay: 'afternoon',
  }),
  event(
    'e7',
    '2025-10-26',
    at('debat', 'une séance de haut niveau a réuni les représentants de plus de 60 pays et organisations'),
    {
      partOfDay: 'morning',
    },
  ),
  event(
    'e8',
    '2025-10-26',
    at('cloture', 'Soixante-douze pays ont signé la Convention de Hanoï à la clôture de la conférence'),
    {
      partOfDay: 'evening',
      sources: [
        at('cloture', 'Soixante-douze pays ont signé la Convention de Hanoï à la clôture de la conférence'),
        at('two-days', '72 countries'),
      ],
    },
  ),
  event(
    'e9',
    '2026-21',
    at('debat', 'que son gouvernement engagerait la procédure de ratification au printemps 2026'),
    {
      status: 'scheduled',
    },
  ),
  event('e10', '2026-06~', at('cloture', 'un rapport d’étape d’ici mi-2026'), {
    status: 'scheduled',
    confidence: 0.45,
  }),
  event(
    'e11',
    '2026-12-31',
    at('ouverture', 'Le texte reste ouvert à la signature au siège des Nations unies jusqu’au 31 décembre 2026'),
    {
      status: 'scheduled',
    },
  ),
  event('e12', '2026', at('debat', 'une première réunion préparatoire se tiendrait à Vienne en 2026'), {
    status: 'scheduled',
  }),
  event('e13', null, at('ouverture', 'Une conférence des États parties se tiendra dans l’année qui suivra'), {
    status: 'scheduled',
  }),
];

const figure = (
  id: string,
  value: number,
  unit: string,
  source: Anchor,
  more: Partial<Dossier['figures'][number]> = {},
): Dossier['figures'][number] => ({
  ...{ id, value, upper: null, qualifier: 'exact' as const, unit, text: source.exact, asOf: null, claimant: null },
  ...{ sources: [source], confidence: 0.9, ...more },
});

const figures = [
  figure('f1', 69, 'délégations', at('ouverture', 'Soixante-neuf délégations ont signé dès la première matinée'), {
    asOf: '2025-10-25',
  }),
  figure('f2', 1000, 'invités', at('ouverture', 'plus de 1 000 invités'), {
    qualifier: 'more-than',
    asOf: '2025-10-25',
  }),
  figure('f3', 110, 'pays et organisations', at('ouverture', 'plus de 110 pays et organisations'), {
    qualifier: 'more-than',
  }),
  figure('f4', 420, 'heures de négociations', at('ouverture', 'plus de 420 heures de négociations officielles'), {
    qualifier: 'more-than',
    claimant: 'quang',
  }),
  figure('f5', 60, 'pays et organisations', at('debat', 'plus de 60 pays et organisations'), {
    qualifier: 'more-than',
  }),
  figure('f6', 19, 'déclarations', at('debat', '19 déclarations'), { claimant: 'tung', asOf: '2025-10-25' }),
  figure('f7', 72, 'pays', at('cloture', 'Soixante-douze pays ont signé la Convention de Hanoï à la clôture'), {
    asOf: '2025-10-26',
    claimant: 'quang',
    sources: [
      at('cloture', 'Soixante-douze pays ont signé la Convention de Hanoï à la clôture'),
      at('two-days', '72 countries'),
    ],
  }),
  figure('f8', 40, 'ratifications', at('cloture', 'quarante ratifications'), {}),
  figure('f9', 12, 'countries', at('two-days', 'about a dozen countries'), { qualifier: 'about', confidence: 0.5 }),
  figure('f10', 160, 'parties prenantes', at('ouverture', '160 parties prenantes'), { claimant: 'quang' }),
];

const point = (source: Anchor, more: Partial<Dossier['summary'][number]> = {}): Dossier['summary'][number] => ({
  ...{ text: source.exact, sources: [source], confidence: 0.8 },
  ...more,
});

const summary = [
  point(
    at(
      'ouverture',
      'Hanoï a accueilli samedi 25 octobre 2025 la cérémonie d’ouverture de la signature de la Convention des Nations unies contre la cybercriminalité, adoptée à New York le 24 décembre 2024.',
    ),
  ),
  point(
    at(
      'cloture',
      'Soixante-douze pays ont signé la Convention de Hanoï à la clôture de la conférence, dimanche soir, contre 69 le premier jour, a annoncé le général Luong Tam Quang.',
    ),
  ),
  point(
    at(
      'ouverture',
      'La convention entrera en vigueur quatre-vingt-dix jours après le dépôt du quarantième instrument de ratification.',
    ),
    { pinned: true, editor: 'Point essentiel pour les délégations.' },
  ),
  point(
    at(
      'debat',
      'Le représentant de Cuba a souligné que l’assistance technique devait aller d’abord aux pays en développement.',
    ),
  ),
  point(at('cloture', 'Le ministre a appelé les entreprises à partager leurs alertes.'), { confidence: 0.5 }),
  point(at('two-days', 'The convention needs 40 ratifications.')),
];

/** A full dossier: every section, mark and kind of reference has something to show. */
export const hanoiSample: Sample = {
  articles: hanoiArticles,
  dossier: createDossier(hanoiArticles, {
    title: 'La Convention de Hanoï contre la cybercriminalité',
    subtitle: 'Articles parus à l’occasion de la cérémonie de signature',
    reference: 'DP-2025-EX-01',
    producer: 'Bureau de presse (exemple)',
    notice: 'Dossier d’exemple : articles, titres de presse et journalistes sont imaginaires.',
    asOf: '2025-10-27',
    event: {
      name: 'Cérémonie de signature de la Convention des Nations unies contre la cybercriminalité',
      place: 'Hanoï (Viet Nam)',
      date: '2025-10-25/2025-10-26',
      basis: 'derived',
    },
    missing: [{ file: '05-illisible.bin', reason: 'Unexpected binary data, expected text', rule: 'input-is-text' }],
    summary,
    chronology,
    speakers,
    figures,
    conflicts: [
      {
        id: 'c1',
        figures: ['f1', 'f7'],
        about: 'pays signataires',
        explanation: '69 le 25 octobre 2025, 72 à la clôture, le 26 octobre 2025',
      },
      { id: 'c2', figures: ['f3', 'f5'], about: 'pays et organisations présents', explanation: null },
    ],
    corrections: { person: 1, summary: 1 },
  }),
};
