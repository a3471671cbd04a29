import type { VerbFormKind } from '../grammar/quotations.js';

/** Third-person stems of a French verb: present singular and plural, imperfect, simple past, past participle. */
interface Stems {
  readonly present: readonly [string, string];
  /** Stem of imperfect and present participle, before `ait` and `ant`. */
  readonly imperfect: string;
  readonly past: readonly [string, string];
  readonly participle: string;
}

/** Endings of irregular infinitives, tried in order; `%` is what stands before the ending. */
const FAMILIES: readonly (readonly [RegExp, readonly [string, string, string, string, string, string]])[] = [
  [/^(re|contre|pré|mé|inter)?dire$/, ['%dit', '%disent', '%dis', '%dit', '%dirent', '%dit']],
  [/^(re|dé|satis)?faire$/, ['%fait', '%font', '%fais', '%fit', '%firent', '%fait']],
  [/mettre$/, ['%met', '%mettent', '%mett', '%mit', '%mirent', '%mis']],
  [
    /(?<=conv|surv|s[o]ut|maint|ret|prév|interv|rev|souv|t|v)enir$/,
    ['%ient', '%iennent', '%en', '%int', '%inrent', '%enu'],
  ],
  [/naître$/, ['%naît', '%naissent', '%naiss', '%nut', '%nurent', '%nu']],
  [/crire$/, ['%crit', '%crivent', '%criv', '%crivit', '%crivirent', '%crit']],
  [/clure$/, ['%clut', '%cluent', '%clu', '%clut', '%clurent', '%clu']],
  [/prendre$/, ['%prend', '%prennent', '%pren', '%prit', '%prirent', '%pris']],
  [/([eo])ndre$/, ['%$1nd', '%$1ndent', '%$1nd', '%$1ndit', '%$1ndirent', '%$1ndu']],
  [/aindre$/, ['%aint', '%aignent', '%aign', '%aignit', '%aignirent', '%aint']],
  [/croire$/, ['%croit', '%croient', '%croy', '%crut', '%crurent', '%cru']],
  [/voir$/, ['%voit', '%voient', '%voy', '%vit', '%virent', '%vu']],
  [/suivre$/, ['%suit', '%suivent', '%suiv', '%suivit', '%suivirent', '%suivi']],
  [/rire$/, ['%rit', '%rient', '%ri', '%rit', '%rirent', '%ri']],
  [/(?<=dém|cons|ress)entir$/, ['%ent', '%entent', '%ent', '%entit', '%entirent', '%enti']],
];

function stemsOf(infinitive: string): Stems {
  for (const [ending, forms] of FAMILIES) {
    const match = ending.exec(infinitive);
    if (!match) continue;
    // What an optional prefix matched (`re` of `redire`) belongs to the stem, a vowel of the ending is put in by `$1`.
    const isPrefix = ending.source.startsWith('^(');
    const before = infinitive.slice(0, match.index) + (isPrefix ? (match[1] ?? '') : '');
    const [sg, pl, imperfect, pastSg, pastPl, participle] = forms.map((form) =>
      form.replace('%', before).replace('$1', match[1] ?? ''),
    ) as [string, string, string, string, string, string];
    return { present: [sg, pl], imperfect, past: [pastSg, pastPl], participle };
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) {
    return {
      present: [`${stem}it`, `${stem}issent`],
      imperfect: `${stem}iss`,
      past: [`${stem}it`, `${stem}irent`],
      participle: `${stem}i`,
    };
  }
  // `annonçait`, `exigeait`: the letter keeps its sound before a.
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const stressed = stressedStem(stem);
  return {
    present: [`${stressed}e`, `${stressed}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    participle: `${stem}é`,
  };
}

/** Gives the stem before a silent ending: `répéter` → `répèt`, `appeler` → `appell`, `appuyer` → `appui`. */
function stressedStem(stem: string): string {
  if (/ppel$/.test(stem)) return `${stem}l`;
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[ée]([bcdfglmnprstv]{1,2})$/, (all, consonants: string) =>
    all.startsWith('é') || (consonants.length === 1 && all.startsWith('e')) ? `è${consonants}` : all,
  );
}

/** Lists the third-person forms, participles and infinitive of a French verb; the future, nothing said yet, is left out. */
export function* conjugateFrench(infinitive: string): Generator<readonly [string, VerbFormKind]> {
  const { present, imperfect, past, participle } = stemsOf(infinitive);
  for (const form of [...present, `${imperfect}ait`, `${imperfect}aient`, ...past]) yield [form, 'finite'];
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  for (const form of [participle, plural, `${participle}e`, `${participle}es`]) yield [form, 'participle'];
  yield [`${imperfect}ant`, 'gerund'];
  yield [infinitive, 'infinitive'];
}
