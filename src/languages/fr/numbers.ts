import type { Qualifier } from '../../model/annotation.js';
import { indexQualifiers, type NumberGrammar } from '../grammar/numbers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const map = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries));

const qualifiers: readonly (readonly [string, Qualifier])[] = [
  ['plus de', 'more-than'],
  ["plus d '", 'more-than'],
  ['bien plus de', 'more-than'],
  ['pas moins de', 'at-least'],
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['moins de', 'less-than'],
  ["moins d '", 'less-than'],
  ['au plus', 'at-most'],
  ['au maximum', 'at-most'],
  ["jusqu ' a", 'at-most'],
  ["jusqu ' aux", 'at-most'],
  ['pres de', 'nearly'],
  ["pres d '", 'nearly'],
  ['presque', 'nearly'],
  ['environ', 'about'],
  ['quelque', 'about'],
  ['quelques', 'about'],
  ['autour de', 'about'],
  ["de l ' ordre de", 'about'],
  ['aux alentours de', 'about'],
  ['approximativement', 'about'],
  ['exactement', 'exact'],
];

/** French. */
export const numbers: NumberGrammar = {
  decimal: ',',
  groupMarks: set(". '"),
  words: map({
    ...{ zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30 },
    ...{ quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90 },
  }),
  multipliers: map({ cent: 100, cents: 100, mille: 1000, milliers: 1000, millier: 1000 }),
  standalone: set('cent mille'),
  scales: map({ million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 }),
  shortScales: map({ k: 1e3, m: 1e6, md: 1e9, mds: 1e9, mrd: 1e9 }),
  collectives: map({
    ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 },
    ...{ soixantaine: 60, centaine: 100, millier: 1000, huitaine: 8 },
  }),
  ones: set('un une'),
  joiners: set('et -'),
  qualifiers: indexQualifiers(qualifiers),
  qualifierWords: new Set(qualifiers.flatMap(([row]) => row.split(' '))),
  fractions: map({ tiers: 3, quart: 4, quarts: 4, cinquieme: 5, cinquiemes: 5, dixieme: 10, dixiemes: 10 }),
  half: set('moitie'),
  percent: ['%', 'pour cent', 'p . 100', 'pourcent'],
  currencyCodes: set('rs eur usd gbp chf inr cfa rm'),
  currencySigns: set('€ $ £ ¥ ₣'),
  ranges: [
    { before: 'entre', between: 'et' },
    { before: 'de', between: 'a' },
    { before: null, between: 'a' },
    { before: null, between: '-' },
    { before: null, between: 'ou' },
  ],
  partitives: set('des ces ses leurs'),
  linkers: set('de d des du'),
  conjunctions: set('et ou'),
  stops:
    set(`a au aux en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant apres avant des lors
    selon parmi hors le la les l un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes qui que qu
    dont ou où lequel laquelle lesquels lesquelles il elle ils elles on nous vous je tu se s ne n y lui eux et est sont a
    ont avait avaient etait etaient ete sera seront aura auront fut furent soit soient plus moins tres deja aussi encore
    environ seulement ensemble comme si mais car donc or ni puis quand lorsque alors ainsi tandis notamment dont
    plusieurs quelques chacun chacune tous toutes tout toute afin jusqu malgre grace via outre sauf hier demain aujourd lundi mardi mercredi
    jeudi vendredi samedi dimanche autour face soit voire respectivement cela ceci c qu`),
  adjectives:
    set(`nouveaux nouvelles nouvel nouveau grands grandes grand grande petits petites petit petite autres autre
    principaux principales premiers premieres derniers dernieres prochains prochaines jeunes jeune vieux vieilles hauts
    hautes haut haute bons bonnes meilleurs meilleures gros grosses longs longues anciens anciennes simples mauvais beaux
    belles differents differentes divers diverses nombreux nombreuses importants importantes`),
  headFirst: true,
  nameNouns:
    set(`article articles art page pages p resolution resolutions chapitre annexe alinea paragraphe numero no n loi
    decret magnitude figure tableau version protocole phase lot porte quai salle chambre appartement ligne bus vol train route
    nationale departementale autoroute reacteur bloc unite groupe zone secteur tome volume episode saison acte section
    dossier affaire reference tel telephone fax boite bp cs cp arrondissement usine agenda vision horizon formule canal
    chaine radio division regiment bataillon brigade code norme iso objectif odd cop sommet`),
  clock: set('h heure'),
  clockBefore: set('a vers des apres avant'),
  clockNouns: set('heures heure h'),
  ageUnits: set('ans an'),
  ageBefore: set('age agee ages agees'),
  agePeople: set(`homme femme hommes femmes garcon garcons fille filles adolescent adolescente adolescents jeune jeunes
    enfant enfants bebe suspect personne personnes habitant habitante mere pere fils etudiant etudiante retraite retraitee
    conducteur conductrice passager passagere victime touriste ressortissant ressortissante employe employee moins plus`),
  ageVerbs: set('a ont avait avaient'),
  against: set('contre sur'),
  plurals: set('pays voix fois mois'),
  agent: set('par'),
  numberNouns: set('nombre total'),
  measures:
    set(`heure heures jour jours semaine semaines mois an ans annee annees minute minutes seconde secondes kilometre
    kilometres km metre metres m cm mm centimetre centimetres hectare hectares ha tonne tonnes kilo kilos kg gramme grammes
    litre litres degre degres cycle cycles fois page pages point points pour`),
  concepts: new Map(
    Object.entries({
      ...{ pays: 'country', etat: 'country', nation: 'country', signataire: 'country', 'etat-membre': 'country' },
      ...{ delegation: 'delegation', delegue: 'delegate', participant: 'participant', representant: 'representative' },
      ...{ personne: 'person', gens: 'person', civil: 'civilian', habitant: 'inhabitant', soldat: 'soldier' },
      ...{ militaire: 'soldier', policier: 'police', enfant: 'child', femme: 'woman', homme: 'man', eleve: 'pupil' },
      ...{
        migrant: 'migrant',
        refugie: 'refugee',
        deplace: 'displaced',
        manifestant: 'demonstrator',
        victime: 'victim',
      },
      ...{
        salarie: 'employee',
        employe: 'employee',
        ouvrier: 'worker',
        emploi: 'job',
        poste: 'job',
        entreprise: 'company',
      },
      ...{ organisation: 'organisation', ville: 'town', village: 'village', maison: 'house', ecole: 'school' },
      ...{
        voix: 'vote',
        vote: 'vote',
        siege: 'seat',
        place: 'seat',
        declaration: 'statement',
        amendement: 'amendment',
      },
      ...{
        euro: 'EUR',
        '€': 'EUR',
        dollar: 'USD',
        $: 'USD',
        livre: 'GBP',
        '£': 'GBP',
        tonne: 'tonne',
        hectare: 'hectare',
      },
      ...{
        heure: 'hour',
        jour: 'day',
        an: 'year',
        annee: 'year',
        kilometre: 'km',
        km: 'km',
        metre: 'm',
        navire: 'ship',
      },
      ...{ bateau: 'ship', avion: 'plane', missile: 'missile', drone: 'drone', vehicule: 'vehicle', otage: 'hostage' },
      ...{ prisonnier: 'prisoner', blesse: 'wounded', visiteur: 'visitor', passager: 'passenger', electeur: 'voter' },
    }),
  ),
  predicates: new Map(
    Object.entries({
      ...{
        signer: 'sign',
        ratifier: 'ratify',
        adherer: 'join',
        rejoindre: 'join',
        participer: 'attend',
        assister: 'attend',
      },
      ...{
        tuer: 'die',
        mourir: 'die',
        perir: 'die',
        deceder: 'die',
        blesser: 'injure',
        arreter: 'arrest',
        interpeller: 'arrest',
      },
      ...{ evacuer: 'evacuate', deplacer: 'displace', detruire: 'destroy', endommager: 'damage', sauver: 'rescue' },
      ...{
        secourir: 'rescue',
        liberer: 'release',
        adopter: 'adopt',
        approuver: 'approve',
        voter: 'vote',
        accueillir: 'host',
      },
      ...{
        manifester: 'march',
        defiler: 'march',
        disparaitre: 'miss',
        recenser: 'count',
        fuir: 'flee',
        licencier: 'dismiss',
      },
    }),
  ),
  lightVerbs:
    set(`avoir etre faire aller pouvoir devoir vouloir compter recenser denombrer deplorer atteindre elever causer
    provoquer laisser annoncer declarer confirmer`),
  thresholds: [
    'une fois',
    'si',
    'a condition que',
    'des que',
    'doit',
    'doivent',
    'devra',
    'devront',
    'faut',
    'faudra',
    'lorsqu au moins',
  ],
  parts: ['parmi eux', 'parmi elles', 'parmi les', 'dont', 'notamment', 'y compris', 'seuls', 'seules', 'autres'],
  fates: new Map(
    Object.entries({
      mort: { counts: 'person', predicate: 'die' },
      deces: { counts: 'person', predicate: 'die' },
      tue: { counts: 'person', predicate: 'die' },
      blesse: { counts: 'person', predicate: 'injure' },
      disparu: { counts: 'person', predicate: 'miss' },
      arrestation: { counts: 'person', predicate: 'arrest' },
      interpellation: { counts: 'person', predicate: 'arrest' },
      signataire: { counts: 'country', predicate: 'sign' },
      signature: { counts: 'country', predicate: 'sign' },
      ratification: { counts: 'country', predicate: 'ratify' },
      sinistre: { counts: 'person', predicate: 'displace' },
    }),
  ),
  singular: (word) => {
    if (word === 'pays' || word === 'voix' || word === 'deces' || word === 'repas' || word === 'cas' || word === 'mois')
      return word;
    return word.replace(/aux$/, 'al').replace(/[sx]$/, '');
  },
  occasions: new Map([
    ['cloture', 'closing'],
    ['cloturant', 'closing'],
    ['cloturer', 'closing'],
    ['cloturee', 'closing'],
    ['clos', 'closing'],
    ['close', 'closing'],
    ['ouverture', 'opening'],
    ['ouvrant', 'opening'],
  ]),
  onDay: (date) => `le ${date}`,
  atOccasion: { opening: 'à l’ouverture', closing: 'à la clôture' },
};
