import type { SentenceGrammar } from '../grammar/sentences.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** French. */
export const sentences: SentenceGrammar = {
  neverFinal: set(`m mm mme mmes mlle mlles mgr me mes dr drs pr prof st ste sts vve cne lt col gal cdt adj cap cf vs
    av bd boul chap ch al ibid op env max min p.ex c.-a-d hon rev sr`),
  beforeNumber: set(`n no nos num art arts p pp fig vol t tel janv fevr fev avr juil sept oct nov dec`),
  maybeFinal: set(`etc inc cie ltee sa sarl jr u.s u.s.a u.k u.e o.n.u n.u av.j.-c apr.j.-c j.-c r.-u`),
  continuers: new Set<string>(),
  openers:
    set(`le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces c cela ca mais et ou
    or donc car puis ensuite enfin ainsi alors dans en au aux pour par sur sous selon avec sans apres avant depuis pendant
    lors si quand comme tout tous toute toutes chaque aucun aucune son sa ses leur leurs notre nos a plusieurs certains
    cependant toutefois pourtant parmi face quant personne rien qui que aussi deja aujourd hier demain`),
};
