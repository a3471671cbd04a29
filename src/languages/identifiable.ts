/**
 * Languages that identification may name beside the supported ones: ISO 639-3 code → BCP 47 tag. Few and large ones
 * only, because trigram statistics confuse small neighbours on short texts.
 */
export const IDENTIFIABLE: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'nl',
  pol: 'pl',
  ron: 'ro',
  tur: 'tr',
  swe: 'sv',
  vie: 'vi',
  ind: 'id',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  pes: 'fa',
  hin: 'hi',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  tha: 'th',
};
