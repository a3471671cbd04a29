import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { fold } from '../text/fold.js';
import type { CountryNames, PlaceForm } from './grammar/places.js';
import { type PhraseTable, phraseKeys, phraseTable } from './words.js';

/** What a language file adds to the data packages for one country; lists are separated by commas. */
export interface CountryAdditions {
  /** The usual name, where the packages have an unusual one. */
  readonly name?: string;
  readonly names?: string;
  readonly demonyms?: string;
  readonly cities?: string;
}

/** How a language reads the packages and what it adds. */
export interface CountryOptions {
  /** BCP 47 tag, as in `i18n-iso-countries`. */
  readonly tag: string;
  /** ISO 639-3 code, as in `world-countries`. */
  readonly iso6393: string;
  /** Gives every inflection of a nationality from its masculine and feminine. */
  readonly inflect: (masculine: string, feminine: string) => readonly string[];
  /** By ISO 3166-1 alpha-2 code. */
  readonly additions: Readonly<Record<string, CountryAdditions>>;
  /** Whether capitals are taken as the package writes them, in English. */
  readonly usesPackageCapitals: boolean;
}

const load = createRequire(import.meta.url);

const split = (list: string | undefined): string[] => list?.split(',').map((item) => item.trim()) ?? [];

/** Bracketed explanations and inverted forms ("Congo (Rép. dém.)", "Korea, Republic of") are no names in running text. */
const isRunning = (name: string): boolean => name !== '' && !/[(),]/.test(name);

/**
 * Lists the countries and territories of ISO 3166-1 with the names, nationalities and towns of one language, from the
 * packages `i18n-iso-countries` and `world-countries` and the additions of the language file. Of two with the same
 * nationality ("Dutch": the Netherlands and their islands) the independent one keeps it.
 */
export function listCountries({
  tag,
  iso6393,
  inflect,
  additions,
  usesPackageCapitals,
}: CountryOptions): CountryNames[] {
  const world: readonly Country[] = load('world-countries');
  const { countries: iso }: { countries: Readonly<Record<string, string | readonly string[]>> } = load(
    `i18n-iso-countries/langs/${tag}.json`,
  );
  const taken = new Set<string>();
  const byIndependence = [...world].sort((a, b) => Number(b.independent) - Number(a.independent));
  return byIndependence.map((country) => {
    const own = additions[country.cca2] ?? {};
    const translated = tag === 'en' ? country.name : country.translations[iso6393];
    const packaged = [iso[country.cca2] ?? []].flat();
    const name = own.name ?? [translated?.common, ...packaged].find((form) => form && isRunning(form)) ?? country.cca2;
    const names = [name, ...split(own.names), ...packaged, translated?.common ?? '', translated?.official ?? ''];
    const { m, f } = country.demonyms[iso6393] ?? { m: '', f: '' };
    const paired = m.split(', ').map((form, index) => inflect(form, f.split(', ')[index] ?? form));
    const demonyms = [...paired.flat(), ...split(own.demonyms)].filter((form) => {
      const key = fold(form);
      return key !== '' && (country.independent || !taken.has(key));
    });
    for (const form of demonyms) taken.add(fold(form));
    const cities = [...split(own.cities), ...(usesPackageCapitals ? country.capital : [])];
    return {
      code: country.cca2,
      name,
      names: [...new Set(names.filter(isRunning).map((form) => form.replaceAll('’', "'")))],
      demonyms: [...new Set(demonyms)],
      cities: [...new Set(cities)],
    };
  });
}

/**
 * Makes the look-up table of all forms. Of a form that means two things the first stands, in the order names,
 * nationalities, towns (Luxembourg and Djibouti are countries before they are towns); other countries of the same kind of
 * form ("Congolese") are kept beside it, for the context to decide.
 */
export function tabulatePlaces(
  countries: readonly CountryNames[],
  elisions: ReadonlySet<string>,
): PhraseTable<PlaceForm> {
  const forms = new Map<string, PlaceForm>();
  const add = (kind: PlaceForm['kind'], code: string, form: string): void => {
    const key = phraseKeys(form, elisions).join(' ');
    const known = forms.get(key);
    if (known === undefined) {
      forms.set(key, {
        code,
        kind,
        others: [],
        isDemonym: kind === 'demonym',
        upper: form.length < 5 && form === form.toUpperCase(),
      });
    } else if (known.kind === 'name' && kind === 'demonym' && known.code === code) {
      forms.set(key, { ...known, isDemonym: true });
    } else if (known.kind === kind && known.code !== code && !known.others.includes(code)) {
      forms.set(key, { ...known, others: [...known.others, code] });
    }
  };
  for (const { code, names } of countries) for (const form of names) add('name', code, form);
  for (const { code, demonyms } of countries) for (const form of demonyms) add('demonym', code, form);
  for (const { code, cities } of countries) for (const form of cities) add('city', code, form);
  return phraseTable(forms, elisions);
}
