import type { DateContext, DateLexicon } from '../grammar/dates.js';
import { numbers } from './numbers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** French words that fill the slots of dates. */
export const lexicon: DateLexicon = {
  months: new Map([
    ...Object.entries({ janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8 }),
    ...Object.entries({ septembre: 9, octobre: 10, novembre: 11, decembre: 12 }),
    ...Object.entries({ janv: 1, fevr: 2, fev: 2, avr: 4, juil: 7, sept: 9, oct: 10, nov: 11, dec: 12 }),
  ]),
  doubtfulMonths: set('mars'),
  weekdays: new Map(Object.entries({ lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 })),
  seasons: new Map(Object.entries({ printemps: 21, ete: 22, automne: 23, hiver: 24 })),
  parts: new Map([
    ['matin', 'morning'],
    ['matinee', 'morning'],
    ['aube', 'morning'],
    ['midi', 'noon'],
    ['apres-midi', 'afternoon'],
    ['soir', 'evening'],
    ['soiree', 'evening'],
    ['nuit', 'night'],
  ]),
  units: new Map([
    ['jour', 'day'],
    ['jours', 'day'],
    ['semaine', 'week'],
    ['semaines', 'week'],
    ['week-end', 'weekend'],
    ['weekend', 'weekend'],
    ['mois', 'month'],
    ['trimestre', 'quarter'],
    ['semestre', 'half'],
    ['an', 'year'],
    ['ans', 'year'],
    ['annee', 'year'],
    ['annees', 'year'],
    ['decennie', 'decade'],
    ['decennies', 'decade'],
    ['siecle', 'century'],
    ['siecles', 'century'],
  ]),
  counts: numbers.words,
  ranks: new Map(
    Object.entries({ premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, quatrieme: 4 }),
  ),
  ordinalEndings: set('er re e eme ieme nd'),
  capitals: false,
  slashOrder: 'day-first',
};

/** French words around dates. */
export const context: DateContext = {
  namesBefore: set(`rue avenue place boulevard quai pont station stade hopital universite lycee college ecole mouvement
    brigade camp gare aeroport square caserne cite residence esplanade parc allee impasse route ligne front collectif`),
  namesAfter: set('saint gras noir'),
  habits: set('chaque tous toutes'),
  habitPhrases: [
    'traditionnellement',
    'habituellement',
    'generalement',
    'chaque annee',
    'tous les ans',
    'chaque mois',
    'toutes les semaines',
    'chaque semaine',
  ],
  eventNouns: set(`seance reunion rencontre session conference ceremonie sommet vote scrutin match debat audience
    manifestation marche attaque attentat bombardement explosion accident incident discours annonce decision signature
    accord visite entretien incendie seisme tempete drame soiree journee operation frappe election consultation conflit guerre crise catastrophe greve victoire
    arret jugement ordonnance defaite massacre naufrage putsch revolution mobilisation inondation crue canicule`),
  documentNouns: set(`loi lois decret arrete resolution directive circulaire ordonnance reglement lettre courrier
    communique rapport charte declaration protocole date datee dates datees arretes decrets directives
    resolutions lettres avis note memorandum`),
  comparisons: set('contre fois'),
  votes: set('voix votes suffrages'),
  anniversaries: set('anniversaire anniversaires commemoration commemorations commemore commemorer centenaire'),
  determiners: set("le la les l ' un une du de des d a au aux % et plus par pour cent"),
};
