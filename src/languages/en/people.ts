import type { Determiner, Honorific, PeopleLexicon } from '../grammar/people.js';
import { phraseTable, words } from '../words.js';
import { calendar, functionWords } from './function-words.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { hypernyms, roles } from './roles.js';

const one = (gender: Honorific['gender'], ...forms: readonly string[]): [string, Honorific][] =>
  forms.map((form) => [form, { gender, plural: false }]);
const determiner = (kind: Determiner['kind'], plural: boolean, list: string): [string, Determiner][] =>
  list.split(',').map((form) => [form, { kind, gender: null, plural }]);

/** People in English. */
export const people: PeopleLexicon = {
  elisions: new Set(),
  possessives: ["'s"],
  dotted: words(
    'mr mrs ms dr prof gen sen rep gov lt col maj capt cmdr sgt brig adm rev hon jr sr st messrs pres supt insp fr cpl pvt amb',
  ),
  honorifics: phraseTable([
    ...one('m', 'Mr.', 'Mr', 'Mister', 'Sir'),
    ...one('f', 'Mrs.', 'Mrs', 'Ms.', 'Ms', 'Miss', 'Madam', 'Madame', 'Mme', 'Dame'),
    ...['Dr.', 'Dr'].map((form): [string, Honorific] => [form, { gender: null, plural: false, role: 'doctor' }]),
    ...one(null, 'Mx', 'Mx.', 'H.E.', 'Hon.', 'the Hon.', 'Rev.', 'Rev', 'Fr.'),
    ...one('m', 'H.E. Mr.', 'H.E. Mr', 'His Excellency Mr.', 'Hon. Mr.'),
    ...one('f', 'H.E. Ms.', 'H.E. Mrs.', 'Her Excellency Ms.', 'Hon. Ms.'),
    ['Messrs', { gender: 'm', plural: true }],
    ['Messrs.', { gender: 'm', plural: true }],
  ]),
  postNominals: words(
    'j ja jj cj acj dcj lj ljj jsc jp qc kc sc sjd mp mps mep mla mna mlc tc td msp ms mc phd md obe mbe cbe kbe dbe cmg',
  ),
  abbreviations: phraseTable([
    ['gen.', 'General'],
    ['gen', 'General'],
    ['brig. gen.', 'Brigadier General'],
    ['brig gen', 'Brigadier General'],
    ['brig.', 'Brigadier'],
    ['maj. gen.', 'Major General'],
    ['lt. gen.', 'Lieutenant General'],
    ['lt. col.', 'Lieutenant Colonel'],
    ['lt col', 'Lieutenant Colonel'],
    ['lt. cmdr.', 'Lieutenant Commander'],
    ['lt. gov.', 'Lieutenant Governor'],
    ['lt.', 'Lieutenant'],
    ['lt', 'Lieutenant'],
    ['col.', 'Colonel'],
    ['col', 'Colonel'],
    ['maj.', 'Major'],
    ['capt.', 'Captain'],
    ['capt', 'Captain'],
    ['cmdr.', 'Commander'],
    ['sgt.', 'Sergeant'],
    ['sgt', 'Sergeant'],
    ['cpl.', 'Corporal'],
    ['adm.', 'Admiral'],
    ['sen.', 'Senator'],
    ['rep.', 'Representative'],
    ['gov.', 'Governor'],
    ['prof.', 'Professor'],
    ['prof', 'Professor'],
    ['supt.', 'Superintendent'],
    ['insp.', 'Inspector'],
    ['amb.', 'Ambassador'],
    ['pres.', 'President'],
    ['cr', 'Councillor'],
    ['cllr', 'Councillor'],
    ['cllr.', 'Councillor'],
    ['cdr', 'Commander'],
    ['cdre', 'Commodore'],
    ['dsp', 'Deputy Superintendent'],
    ['pm', 'Prime Minister'],
    ['dpm', 'Deputy Prime Minister'],
    ['cjp', 'Chief Justice'],
    ['cji', 'Chief Justice'],
    ['cs', 'Cabinet Secretary'],
    ['vp', 'Vice President'],
    ['igp', 'Inspector General'],
  ]),
  roles,
  idioms: phraseTable<true>(
    [
      'general assembly',
      'general election',
      'general elections',
      'general public',
      'in general',
      'private sector',
      'private company',
    ].map((phrase): [string, true] => [phrase, true]),
  ),
  professionEndings: /(?:ologist|ographer|ician|onomist)$/,
  appositionEndings: /(?:er|or|ist|ian|man|woman|eer|ster|ess)$/,
  adjectiveRoles: words('major general private principal chief executive expert professional'),
  roleModifiers: new Map([
    ['former', 'former'],
    ['ex', 'former'],
    ['late', 'former'],
    ['deputy', 'deputy'],
    ['vice', 'deputy'],
    ['assistant', 'deputy'],
    ['associate', 'deputy'],
    ['under', 'deputy'],
    ['under-secretary', 'deputy'],
    ['junior', 'deputy'],
    ['acting', 'other'],
    ['interim', 'other'],
    ['outgoing', 'other'],
    ['incoming', 'other'],
    ['prime', 'other'],
    ['chief', 'other'],
    ['senior', 'other'],
    ['special', 'other'],
    ['high', 'other'],
    ['new', 'other'],
    ['longtime', 'other'],
    ['retired', 'former'],
    ['permanent', 'other'],
    ['executive', 'other'],
    ['managing', 'other'],
    ['general', 'other'],
    ['regional', 'other'],
    ['lead', 'other'],
    ['opposition', 'other'],
    ['veteran', 'other'],
  ]),
  rolePrefixes: new Map([
    ['vice', 'deputy'],
    ['ex', 'former'],
    ['co', 'other'],
    ['under', 'deputy'],
    ['sub', 'deputy'],
  ]),
  deputyWords: new Set(),
  titleAdjectives: new Set(),
  charges: phraseTable<true>([
    ['in charge of', true],
    ['responsible for', true],
  ]),
  hypernyms,
  parties: words('defendant plaintiff claimant applicant appellant suspect accused'),
  rankings: words('number no seed'),
  counsels: words('lawyer attorney barrister solicitor counsel prosecutor'),
  counterparts: words('counterpart'),
  hasNounModifiers: true,
  adjectiveEndings: null,
  adjectiveExceptions: new Set(),
  infinitive: null,
  portfolios: words(
    `interior foreign affairs defence defense economy finance health justice education labour labor transport transportation
    agriculture fisheries environment ecology energy culture sports sport trade industry housing tourism communications research
    digital mines mining water budget youth family planning security climate migration immigration infrastructure works information
    home police public external relations investment commerce technology science innovation gender treasury veterans employment
    development cooperation lands railways roads shipping aviation petroleum power electricity internal national social welfare
    community women children prime local government environmental rural regional administration parliamentary constitutional legal
    cooperative traditional enterprises islamic religious tribal forestry livestock natural resources human settlements correctional
    services service higher`,
  ),
  determiners: phraseTable([
    ...determiner(
      'quantity',
      true,
      'many,several,some,a number of,a group of,most,dozens of,hundreds of,scores of,two,three,four,five,both,all,other,various,a few,few',
    ),
    ...determiner('definite', false, 'the'),
    ...determiner('indefinite', false, 'a,an,another,one'),
    ...determiner('possessive', false, 'his,her,its,their,our,my,your'),
    ...determiner('demonstrative', false, 'this,that'),
    ...determiner('demonstrative', true, 'these,those'),
  ]),
  contractedArticles: new Set(),
  ofPrepositions: words('of for'),
  atPrepositions: words('to in at with on from near'),
  prepositions: words(
    `of for to in at with on from near by against about among between into through over under behind beside beyond despite without
    toward towards alongside than like and`,
  ),
  hearerPrepositions: words('to'),
  namePrepositions: words('on against for of and'),
  localPrepositions: words('in at near from to across outside inside'),
  and: words('and or'),
  relatives: words('who whose whom'),
  clauseOpeners: words('that whether why how if he she they it we there'),
  copulas: words('is was'),
  leadingVerbs: words('heads leads chairs runs directs oversees commands represents manages headed led chaired'),
  functionWords,
  thingsBefore: words(
    `storm hurricane cyclone typhoon ship vessel ferry trawler tanker yacht lake mount river cape fort port camp
    operation project hotel cafe café restaurant novel film movie album song book magazine newspaper daily street road avenue airport
    station hospital university college school stadium arena cathedral church chapel village town hurricane act agreement treaty
    contractor developer promoter company firm group operator manufacturer supplier retailer airline carrier lender insurer broadcaster charity startup
    convention protocol prize award trophy cup theatre theater museum library bridge tower building palace castle hall`,
  ),
  thingsAfter: words(
    `airport street avenue road boulevard lane square drive hospital clinic university college school academy stadium arena park
    garden gardens bridge tower building house hall palace castle cathedral church chapel mosque temple library museum gallery theatre
    theater centre center institute foundation prize award trophy cup medal act bill law amendment treaty convention agreement protocol
    report doctrine plan fund trust society museum island islands bay lake mountain mountains river valley sea ocean creek falls beach
    coast canal dam mine prison jail camp barracks base station terminal port harbour harbor district county province state region city
    town village hotel inn restaurant cafe café bar club shop store stores market markets festival games championship tournament
    stakes ship line lines day week month year war battle storm hurricane expedition mission telescope mall court courthouse bank
    open masters grand-prix
    group company brothers sons associates times post news journal gazette herald press magazine show orchestra quartet band`,
  ),
  calendar,
  pronouns: {
    subjects: new Map([
      ['he', 'm'],
      ['she', 'f'],
    ]),
    inverted: [],
    latter: phraseTable<'f' | 'm' | null>([['the latter', null]]),
    inhabitants: null,
    emphases: new Set(),
    impersonal: new Set(),
    existential: phraseTable<true>([]),
    participle: /(?!)/,
    impersonalAdjectives: new Set(),
    copulas: new Set(),
    clitics: new Set(),
  },
  organisations,
  groups: words(
    `delegates delegations countries states nations representatives participants residents villagers witnesses experts analysts
    observers ministers lawmakers senators officials unions workers employees protesters demonstrators authorities leaders
    ambassadors diplomats speakers researchers scientists economists lawyers magistrates judges prosecutors investigators members
    parties governments organisations organizations ngos companies groups victims families relatives doctors nurses teachers students
    medics officers troops detectives scholars
    farmers fishermen traders parents neighbours neighbors sources media critics supporters campaigners activists doctors rescuers
    firefighters soldiers police prosecutors councillors locals survivors fishers shipowners landlords tenants customers pupils sailors migrants refugees pilgrims organisers organizers partners opponents passengers commuters`,
  ),
  hasBareGroups: true,
  places,
};
