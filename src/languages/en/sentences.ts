import type { SentenceGrammar } from '../grammar/sentences.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English. */
export const sentences: SentenceGrammar = {
  neverFinal: set(`mr mrs ms messrs dr drs prof gen brig maj col lt lieut capt cpt cmdr cdr adm sgt cpl pvt pres gov sen
    rep reps amb hon rev fr msgr st sr jr supt insp det e.g i.e eg ie cf vs viz al approx est ft mt dept univ v`),
  beforeNumber: set(`no nos art arts p pp fig vol ch sec para tel jan feb mar apr jun jul aug sep sept oct nov dec`),
  maybeFinal: set(`etc inc ltd corp co plc llc bros u.s u.s.a u.k u.n e.u d.c a.m p.m ph.d b.a m.a jr sr`),
  continuers:
    set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december gmt utc est edt cet eastern pacific`),
  openers: set(`the a an he she it they we i you this that these those his her its their our my there here in on at by
    for from to with without of and but or nor so yet if when while as after before since until although though because
    however meanwhile some many most all both each every no nobody none one two three what who which where how why
    nothing everyone everybody once then also even under according asked officials`),
};
