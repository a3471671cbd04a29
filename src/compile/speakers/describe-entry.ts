import { countryName } from '../../languages/country-name.js';
import type { Language } from '../../languages/language.js';
import type { LocalPerson } from '../../model/annotation.js';
import type { Speaker } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';
import { formKey } from './ambiguous-forms.js';
import type { Appearance } from './appearances.js';
import type { Entry } from './merge-appearances.js';
import { sortNameOf } from './sort-name.js';

/** Longest form that is kept as a variant, in characters: roles with all their complements are not looked up. */
const LONGEST_FORM = 120;

/** Makes the entry of the register from all appearances of one person or body; the id is given later. */
export function describeEntry(entry: Entry, ambiguous: ReadonlySet<string>, language: Language): Omit<Speaker, 'id'> {
  const [first] = entry;
  const speaking = entry.filter(({ statements }) => statements.length > 0);
  const own = (appearance: Appearance): number => (appearance.lexicon === language.people ? 0 : 1);
  // What is said of a speaker comes from where he or she speaks, if possible in the language of the dossier.
  const main = [...speaking, ...entry].toSorted((a, b) => own(a) - own(b));
  const kind = entry.find(({ person }) => person.kind === 'person')?.person.kind ?? first?.person.kind ?? 'person';
  const name = chooseName(entry);
  const forms = entry.flatMap(({ forms: own, lexicon }) =>
    own.map((form) => ({ form, key: formKey(form, lexicon?.honorifics) })),
  );
  const country = firstOf(main, ({ country: code }) => code);
  // "The mayor's office" says more than "the office", which takes it up.
  const isVague = (form: string): number => (kind === 'organisation' && !form.includes(' ') ? 1 : 0);
  const shortest =
    forms.map(({ form }) => form).toSorted((a, b) => isVague(a) - isVague(b) || a.length - b.length)[0] ??
    first?.person.role ??
    '?';
  // Without a State it takes the article to read as somebody: "un porte-parole du gouvernement".
  const written = kind === 'unnamed' && country === null ? first?.person.variants[0] : undefined;
  const label = name ?? written ?? shortest;
  const role = chooseRole(main, language);
  const variants = forms.filter(
    ({ form, key }) => form !== name && form !== label && form.length <= LONGEST_FORM && !ambiguous.has(key),
  );
  const isDelegate = kind === 'unnamed' && country !== null;
  return {
    kind,
    name,
    label,
    sortName: isDelegate
      ? `${countryName(language, country)}, ${role ?? label}`
      : kind === 'person'
        ? sortNameOf(label, shortForms(entry))
        : (name ?? shortest),
    variants: [...new Map(variants.map(({ form }) => [form.toLowerCase(), form])).values()],
    role,
    affiliation: firstOf(main, ({ affiliation }) => affiliation),
    country,
    statements: entry.flatMap(({ statements }) => statements),
    mentions: entry.flatMap(({ mentions }) => mentions),
    confidence: Math.max(...main.map(({ person }) => person.confidence)),
  };
}

function firstOf(entry: Entry, read: (person: LocalPerson) => string | null): string | null {
  for (const { person } of entry) {
    const value = read(person);
    if (value !== null) return value;
  }
  return null;
}

/** Chooses the fullest name; of equally full ones that with more diacritics, which are lost more often than added. */
function chooseName(entry: Entry): string | null {
  const names = entry.flatMap(({ person: { name } }) => name ?? []);
  const marks = (text: string): number => text.normalize('NFD').length - fold(text).length;
  const isShouted = (text: string): number => Number(/\p{Lu}{4}/u.test(text));
  const words = (text: string): number => text.split(' ').length;
  const [best] = names.toSorted((a, b) => words(b) - words(a) || isShouted(a) - isShouted(b) || marks(b) - marks(a));
  return best ?? null;
}

/** Chooses the role that says most, the earliest of equals; those in the language of the dossier come first. */
function chooseRole(entry: Entry, { people }: Language): string | null {
  const native = entry.filter(({ lexicon, person }) => lexicon === people && person.role !== null);
  let best: string | null = null;
  for (const { person } of native.length > 0 ? native : entry) {
    const { role } = person;
    if (role !== null && (best === null || (role.length > best.length && role.length <= LONGEST_FORM))) best = role;
  }
  return best;
}

/** Lists the words that stand behind a form of address: what the articles take for the surname. */
function shortForms(entry: Entry): string[] {
  return entry.flatMap(({ person, lexicon }: Appearance) =>
    person.variants.flatMap((form) => {
      const words = form.split(' ');
      const isHonoured = words.length > 1 && (lexicon?.honorifics.has(fold(words[0] ?? '')) ?? false);
      return isHonoured ? [words.slice(1).join(' ')] : words.length === 1 ? [form] : [];
    }),
  );
}
