import type { Qualifier } from '../../model/annotation.js';
import { indexQualifiers, type NumberGrammar } from '../grammar/numbers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const map = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries));

const qualifiers: readonly (readonly [string, Qualifier])[] = [
  ['more than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['upwards of', 'more-than'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['no more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['an average of', 'about'],
  ['exactly', 'exact'],
];

/** English. */
export const numbers: NumberGrammar = {
  decimal: '.',
  groupMarks: set(", '"),
  words: map({
    ...{
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
    },
    ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, a: 1, an: 1 },
  }),
  multipliers: map({ hundred: 100, thousand: 1000 }),
  standalone: new Set<string>(),
  scales: map({
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    mn: 1e6,
    crore: 1e7,
    lakh: 1e5,
  }),
  shortScales: map({ k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 }),
  collectives: map({ dozen: 12, score: 20 }),
  ones: set('one a an'),
  joiners: set('and -'),
  qualifiers: indexQualifiers(qualifiers),
  qualifierWords: new Set(qualifiers.flatMap(([row]) => row.split(' '))),
  fractions: map({ third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10 }),
  half: set('half'),
  percent: ['%', 'percent', 'per cent', 'pct'],
  currencyCodes: set('rs eur usd gbp chf inr cfa rm'),
  currencySigns: set('€ $ £ ¥ ₹ ₦ ₩'),
  ranges: [
    { before: 'between', between: 'and' },
    { before: 'from', between: 'to' },
    { before: null, between: 'to' },
    { before: null, between: '-' },
    { before: null, between: 'or' },
  ],
  partitives: set('the these those its his her their our'),
  linkers: set('of'),
  conjunctions: set('and or'),
  stops: set(`a an the at in on by for from to with without of into onto over under between among against since during
    after before until as than this that these those his her its their our my your who whom which whose what where when why
    how he she it they we i you him them us me not no nor and but or so if while because though although is are was were be
    been being am has have had do does did will would can could may might must shall should there here then now also too
    still yet already again just only both each all any more most less least very about across along around behind below
    above near off out up down through throughout toward towards upon within per via plus including amid despite like
    every yesterday today tomorrow ago later earlier past whether once next last such`),
  adjectives: set('new other more additional former young local'),
  headFirst: false,
  nameNouns: set(`article articles art page pages p resolution resolutions chapter annex paragraph number no nos section
    figure magnitude table version protocol phase lot gate platform room flight train route highway line bus reactor block unit group
    zone sector volume episode season act case file tel phone fax box agenda vision horizon formula channel division
    regiment battalion brigade code norm iso goal sdg cop summit terminal level stage tier type category windows apollo
    interstate bill proposition amendment`),
  clock: set("am pm a.m p.m o'clock"),
  clockBefore: set('at by around until before after from since'),
  clockNouns: set('am pm a p o'),
  ageUnits: set('years year'),
  ageBefore: set('aged age ages'),
  agePeople: set('old'),
  ageVerbs: set('is are was were'),
  against: set('to against'),
  plurals: set('people children men women police percent fish sheep aircraft staff crew personnel livestock cattle'),
  agent: set('by'),
  numberNouns: set('number total'),
  measures:
    set(`hour hours day days week weeks month months year years minute minutes second seconds kilometre kilometres
    kilometer kilometers km mile miles metre metres meter meters feet foot inch inches acre acres hectare hectares tonne
    tonnes ton tons kilo kilos kg gram grams pound litre litres gallon degree degrees time times page pages point points
    round rounds`),
  concepts: new Map(
    Object.entries({
      ...{ country: 'country', state: 'country', nation: 'country', signatory: 'country' },
      ...{
        delegation: 'delegation',
        delegate: 'delegate',
        participant: 'participant',
        representative: 'representative',
      },
      ...{ person: 'person', people: 'person', civilian: 'civilian', resident: 'inhabitant', inhabitant: 'inhabitant' },
      ...{
        soldier: 'soldier',
        troop: 'soldier',
        officer: 'police',
        policeman: 'police',
        child: 'child',
        children: 'child',
      },
      ...{ woman: 'woman', women: 'woman', man: 'man', men: 'man', pupil: 'pupil', student: 'pupil' },
      ...{
        migrant: 'migrant',
        refugee: 'refugee',
        protester: 'demonstrator',
        demonstrator: 'demonstrator',
        victim: 'victim',
      },
      ...{ employee: 'employee', worker: 'worker', job: 'job', company: 'company', organisation: 'organisation' },
      ...{
        organization: 'organisation',
        town: 'town',
        city: 'town',
        village: 'village',
        house: 'house',
        home: 'house',
      },
      ...{ school: 'school', vote: 'vote', seat: 'seat', statement: 'statement', amendment: 'amendment' },
      ...{ euro: 'EUR', '€': 'EUR', dollar: 'USD', $: 'USD', pound: 'GBP', '£': 'GBP', tonne: 'tonne', ton: 'tonne' },
      ...{ hectare: 'hectare', hour: 'hour', day: 'day', year: 'year', kilometre: 'km', kilometer: 'km', km: 'km' },
      ...{ metre: 'm', meter: 'm', ship: 'ship', boat: 'ship', vessel: 'ship', plane: 'plane', aircraft: 'plane' },
      ...{ missile: 'missile', drone: 'drone', vehicle: 'vehicle', hostage: 'hostage', prisoner: 'prisoner' },
      ...{ visitor: 'visitor', passenger: 'passenger', voter: 'voter' },
    }),
  ),
  predicates: new Map(
    Object.entries({
      ...{
        sign: 'sign',
        ratify: 'ratify',
        join: 'join',
        attend: 'attend',
        participate: 'attend',
        kill: 'die',
        die: 'die',
      },
      ...{ perish: 'die', injure: 'injure', wound: 'injure', hurt: 'injure', arrest: 'arrest', detain: 'arrest' },
      ...{
        evacuate: 'evacuate',
        displace: 'displace',
        destroy: 'destroy',
        damage: 'damage',
        rescue: 'rescue',
        save: 'rescue',
      },
      ...{ release: 'release', free: 'release', adopt: 'adopt', approve: 'approve', vote: 'vote', host: 'host' },
      ...{ march: 'march', protest: 'march', miss: 'miss', flee: 'flee', dismiss: 'dismiss', lay: 'dismiss' },
    }),
  ),
  lightVerbs: set(
    'have be do make get take go include report count leave claim reach cause record confirm total say announce',
  ),
  thresholds: ['once', 'if', 'unless', 'must', 'needs', 'need', 'requires', 'required', 'as soon as'],
  parts: ['among them', 'among the', 'including', 'of them', 'of whom', 'of which', 'another', 'other'],
  fates: new Map(
    Object.entries({
      dead: { counts: 'person', predicate: 'die' },
      death: { counts: 'person', predicate: 'die' },
      fatality: { counts: 'person', predicate: 'die' },
      injured: { counts: 'person', predicate: 'injure' },
      injury: { counts: 'person', predicate: 'injure' },
      wounded: { counts: 'person', predicate: 'injure' },
      missing: { counts: 'person', predicate: 'miss' },
      arrest: { counts: 'person', predicate: 'arrest' },
      signatory: { counts: 'country', predicate: 'sign' },
      signature: { counts: 'country', predicate: 'sign' },
      ratification: { counts: 'country', predicate: 'ratify' },
    }),
  ),
  singular: (word) => {
    if (/(?:ss|us|is)$/.test(word)) return word;
    return word
      .replace(/ies$/, 'y')
      .replace(/(s|x|z|ch|sh)es$/, '$1')
      .replace(/s$/, '');
  },
  occasions: new Map([
    ['closing', 'closing'],
    ['close', 'closing'],
    ['closed', 'closing'],
    ['opening', 'opening'],
  ]),
  onDay: (date) => `on ${date}`,
  atOccasion: { opening: 'at the opening', closing: 'at the close' },
};
