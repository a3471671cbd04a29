import { findLanguage, LANGUAGES } from '../languages/registry.js';
import { removeIllegal } from '../text/escape-xml.js';
import { createTypesetter, type Typesetter } from '../text/typography/typeset.js';

/** Makes a typesetter that knows the supported languages and leaves out what XML cannot carry. */
export function createDossierTypesetter(): Typesetter {
  const { setXhtml, setText } = createTypesetter(
    (tag) => findLanguage(tag)?.typography ?? null,
    LANGUAGES.map(({ tag, iso6393, people }) => ({ tag, iso6393, functionWords: people.functionWords })),
  );
  return {
    setXhtml: (html, language) => setXhtml(prepare(html), language),
    setText: (text, language) => setText(prepare(text), language),
  };
}

/** The two hyphens that no bundled font has become the common one. */
function prepare(text: string): string {
  return removeIllegal(text)
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
}
