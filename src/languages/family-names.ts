import { words } from './words.js';

const vietnamese = words(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly luong dinh trinh doan mai truong lam ta to cao chu quach
  thai tong kieu luu nghiem khuat dao vuong ton thach giang ha ninh an la mac phung trieu quan`,
);
const chinese = words(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng zeng xiao
  tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao xi mao hua qin bai cui fan jin lei qian shi qiu meng`,
);
const korean = words(
  `kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong ri pak`,
);
const others = words(`orbán szijjártó nagy kovács szabó horváth`);

/**
 * Tells whether a name stands family name first (Vietnamese, Chinese, Korean, some Hungarian), so that it is filed as
 * written; `keys` are its folded words in order. Two or three words, the first a common family name of one of these
 * cultures; the later words must not be given names of the West ("Kim Andersen", "Li Johansson" invert).
 */
export function isFamilyNameFirst(keys: readonly string[], isWestern: (key: string) => boolean): boolean {
  const [first = '', ...rest] = keys;
  if (rest.length === 0 || rest.length > 4) return false;
  if (vietnamese.has(first) && rest.length >= 2) return rest.every((key) => isVietnamese(key) && !isWestern(key));
  const isShort = (key: string): boolean => /^[a-z]{1,6}(?:-[a-z]{1,6})?$/.test(key);
  if ((chinese.has(first) || vietnamese.has(first)) && rest.length === 1) return rest.every((key) => isPinyin(key));
  if (korean.has(first)) return rest.every((key) => isShort(key) && isKorean(key));
  return others.has(first);
}

const SYLLABLE_PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])){1,2}$/;
const isPinyin = (key: string): boolean => key.length <= 12 && SYLLABLE_PINYIN.test(key.replace('-', ''));

const SYLLABLE_VIETNAMESE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const isVietnamese = (key: string): boolean => key.split('-').every((part) => SYLLABLE_VIETNAMESE.test(part));

const SYLLABLE_KOREAN =
  /^(?:(?:kk|tt|pp|ss|jj|ch|[bdghjklmnprstyw])?(?:yae|yeo|wae|ya|ye|yo|yu|wa|we|wi|wo|ae|eo|eu|oe|ui|oo|ee|[aeiou])(?:ng|[bdghklmnprst])?){1,2}$/;
const isKorean = (key: string): boolean =>
  key.split('-').every((part) => part.length <= 9 && SYLLABLE_KOREAN.test(part));
