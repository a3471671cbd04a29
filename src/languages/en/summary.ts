import type { SummaryLexicon } from '../grammar/summary.js';

const STOP_WORDS = `a about above after again against all also am an and any are as at be because been before being below between
both but by can could did do does doing down during each either few for from further had has have having he her here hers him his
how i if in into is it its just many may me might more most much must my no nor not now of off on once one only or other our out
over own s said same she should so some such t than that the their them then there these they this those through to too two under
until up upon us very was we were what when where which while who whom why will with would you your`;

/** English. */
export const summary: SummaryLexicon = {
  stopWords: new Set(STOP_WORDS.split(/\s+/)),
  dangling:
    /^(?:["“'‘]|(?:he|she|it|they|this|that|these|those|his|her|its|their|such|but|and|so|or|yet|then|there|however|moreover|furthermore|meanwhile|also|additionally|in addition|likewise|similarly|nevertheless|nonetheless|therefore|thus|hence|first|firstly|second|secondly|third|thirdly|finally|later|instead|besides|for (?:his|her|its|their) part|in turn|at the same time|on the other hand|as a result|the (?:first|second|third|fourth|last|other|former|latter) (?:is|are|was|were|has|have|concerns|aims|will|must)|both|all of|the same|another|others|(?:[\p{L}-]+ ){1,3}later|the (?:next|following|same|previous) (?:day|week|month|year|morning)|shortly (?:after|before)|asked)(?!\p{L}))/u,
  pointing:
    /(?<!\p{L})(?:tomorrow|yesterday|today|tonight|this (?:morning|afternoon|evening)|the latter|the former|aforementioned|above-mentioned|as above|see below|thereof|therein)(?!\p{L})|(?<!\p{L})(?:it|them|him|her|so)[.!?]?$/u,
  firstPerson: /(?<!\p{L})(?:i|we|our|us|my|me|mine)(?!\p{L})/u,
  future:
    /(?<!\p{L})(?:will|shall|is to|are to|is expected|are expected|is due|are due|scheduled|planned|plans to|upcoming|would|next)(?!\p{L})/u,
  outcome:
    /(?<!\p{L})(?:adopt\p{L}*|sign(?:ed|s|ing|atures?)?|ratif\p{L}+|approv\p{L}+|agree\p{L}*|elect\p{L}*|appoint\p{L}*|convict\p{L}*|sentenc\p{L}+|ruled|decid\p{L}+|announc\p{L}+|launch\p{L}*|open(?:ed|s)|first|historic|landmark|accord|deal|voted?|reject\p{L}*|mark(?:s|ed))(?!\p{L})/u,
};
