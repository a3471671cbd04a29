/** Reads `infinitive: form form …` lines into form → infinitive. */
export function formsOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [lemma = '', forms = ''] = line.split(':');
      return forms
        .split(' ')
        .filter((form) => form !== '')
        .map((form) => [form, lemma.trim()] as const);
    }),
  );
}
