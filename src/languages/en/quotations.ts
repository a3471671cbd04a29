import type { Pronoun, QuotationGrammar } from '../grammar/quotations.js';
import { exactWords, phrases, phrasesByFirst, phrasesByLast } from '../phrases.js';
import { reportingVerbs } from './reporting-verbs.js';

const he: Pronoun = { gender: 'm', plural: false };
const she: Pronoun = { gender: 'f', plural: false };
const one: Pronoun = { gender: null, plural: false };
const they: Pronoun = { gender: null, plural: true };

/** Reporting verbs and the grammar of attribution in English. */
export const quotations: QuotationGrammar = {
  verbs: reportingVerbs,
  clitics: { before: [], after: ["'s", "n't", "'ve", "'d", "'ll", "'re", "'m"] },
  verbGroup: {
    perfect: exactWords("has have had having 've 'd"),
    copula: exactWords("is are was were be been being 're 'm"),
    nonFiniteAuxiliaries: exactWords('having being'),
    gerundEnding: 'ing',
    gerundOpeners: exactWords('after before while by when as'),
    absoluteOpeners: exactWords('with'),
    unreal: exactWords(
      `will would could should may might must shall can cannot 'll expected due set likely unlikely declined declines refused refuses
      refusing failed fails asked planned plans about ready able allowed did do does`,
    ),
    storyMark: new Set(),
    infinitiveOpeners: phrasesByLast(
      'went on to, goes on to, going on to, wanted to, wants to, would like to, took to social media to, used the occasion to',
    ),
    purposeOpeners: new Set(),
    reflexive: new Set(),
    objectClitics: new Set(),
    negations: exactWords("not n't never neither nor"),
    inserts: phrasesByLast(
      'for his part, for her part, in turn, at first, in the past, at the time, more than once, time and again, over and over',
    ),
    adverbs: exactWords(
      `also then later earlier still even already always often once again too only since yet ever just further meanwhile however instead
      nevertheless nonetheless themselves himself herself itself long himself previously yesterday today tonight now first both all
      rightly sharply monday tuesday wednesday thursday friday saturday sunday`,
    ),
    adverbEnding: 'ly',
    invertedPronouns: new Set(),
    subjectFollowsTag: true,
    subjectPrecedesTag: true,
    pastIsParticiple: true,
  },
  nounPhrase: {
    determiners: exactWords(
      'the a an this that these those his her its their our your my some several many most all both each every no another other any one two three four five six seven eight nine ten few more',
    ),
    indefinites: new Map<string, Pronoun>([
      ['a', one],
      ['an', one],
      ['one', one],
      ['another', one],
    ]),
    definites: new Map<string, Pronoun>([
      ['the', one],
      ['this', one],
      ['that', one],
    ]),
    prepositions: exactWords(
      `of to in on at by for from with without about against between among during after before since until under over through into
      near behind beyond despite across along around outside inside within per via including alongside amid as like than`,
    ),
    linkers: exactWords("of for 's in at on from to"),
    possessives: exactWords("'s '"),
    coordinators: exactWords('and or but then yet'),
    subjectPronouns: new Map<string, Pronoun>([
      ['he', he],
      ['she', she],
      ['they', they],
    ]),
    sourcePronouns: new Map<string, Pronoun>([
      ['him', he],
      ['her', she],
      ['them', they],
    ]),
    courts: exactWords('court tribunal judge judges jury panel parliament senate assembly'),
    releases: exactWords('statement statements communique release source sources'),
    rulings: exactWords('decree judgment judgement order resolution ruling verdict'),
    documents: exactWords(
      `account accord act agreement analysis annex article articles banner bill book bulletin chapter charter circular clause code communique constitution
      contract convention data decision declaration decree directive dispatch document documents draft evidence figures file filing findings guidance guide
      guidelines headline inquiry investigation judgment law leaflet legislation letter letters manual map measure measures memo memorandum message
      motion note notice numbers order pact paper paragraph petition placard plan plans plaque strategy roadmap manifesto poll preamble programme project proposal protocol record records
      regulation regulations report reports research resolution result results review rule rules ruling schedule section sentence sign
      slogan situation statement statements statistics statute statutes studies study survey terms text texts title treaty verdict website witness-statement`,
    ),
  },
  clause: {
    complementizers: exactWords('that'),
    questionWords: exactWords('whether if why how what who'),
    bareClause: true,
    bareSubjects: exactWords('it there'),
    approximators: exactWords(
      'around about nearly almost some roughly approximately over only just up more fewer less at as between',
    ),
    counts: exactWords(
      'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions half third quarter',
    ),
    infinitiveMark: 'to',
    infinitiveEndings: [],
    objectRelatives: exactWords('which whom'),
    freeRelatives: phrases('what'),
    clauseLeads: exactWords(
      'under despite amid without besides unlike given unless although though because once if when while',
    ),
    relatives: exactWords('who'),
    contrasts: phrases('while, whereas, whilst, even as, as for'),
    tails: phrases(
      'before, during, on the sidelines, in a statement, in an interview, at a news conference, at a press conference, speaking at, speaking to, ' +
        'according to, without, on the margins, in a post, in a tweet, in an email',
    ),
    timeWords: exactWords(
      `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently morning afternoon
      evening night week month year last this january february march april may june july august september october november
      december also again then afterwards separately repeatedly publicly`,
    ),
    adjunctPrepositions: exactWords('on in at during to by after before from via through over with'),
    hearers: exactWords(
      'reporters journalists parliament lawmakers viewers supporters members staff media broadcasters newsmen delegates radio radios television tv newspaper newspapers magazine news',
    ),
    speakerPronouns: exactWords('i we you my our your me us'),
    judgements: {
      words: exactWords(
        `false wrong unfair unjust absurd illegal unlawful unconstitutional political premature excessive insufficient inadequate
        fake void null disappointing misleading encouraging alarming shocking insulting offensive positive negative constructive
        historic tragic ironic naive weak crucial essential vital critical racist fraudulent incompetent corrupt brutal cruel
        criminal barbaric arbitrary untrue inhumane immoral irresponsible`,
      ),
      ending: /(?:ed|ous|ful|less|able|ible)$/,
    },
    clauseMarkers: exactWords(
      "is are was were 's 're must should can will would has have 'll 'm i we it they he she you 've ca wo do does not n't could may might there isn't",
    ),
  },
  sources: {
    accordingTo: phrasesByFirst(
      'according to, in the words of, in the view of, in the opinion of, in the eyes of, by the account of',
    ),
    relatives: exactWords('whom'),
    ofSpeaker: phrasesByFirst(
      'in his view, in her view, in his opinion, in her opinion, by his own account, by her own account',
    ),
    viewOf: phrasesByFirst('for, to'),
    asPut: [
      { open: 'as', close: phrases('put it, puts it, says, said, noted, notes, once said, told, explained, warned') },
    ],
    judged: exactWords(
      `called described dismissed condemned criticised criticized denounced hailed welcomed praised branded dubbed labelled labeled slammed
      blasted decried lauded touted characterised characterized derided rejected billed deemed`,
    ),
    agent: exactWords('by'),
    takesFloor: phrasesByFirst(
      'speaks, speaking, takes the floor, took the floor, address, addresses, speech, remarks, interview, statement by, delivers, message, q&a, answers, replies',
    ),
    turns: { questions: exactWords('q question'), answers: exactWords('a answer reply') },
    naming: exactWords(
      `so-called called named titled entitled dubbed nicknamed theme slogan title motto known labelled labeled
      book film novel album song exhibition programme project play series column`,
    ),
  },
};
