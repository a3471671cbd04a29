import type { Anchor } from '../model/anchor.js';
import type { SectionContext } from './section.js';

/** Text with its language where that is not the chapter's; Chromium keeps `lang` only on elements with an id. */
export interface Run {
  readonly text: string;
  readonly lang: string | null;
  readonly id: string | null;
}

/** A printed reference: a link to the text, and where it falls on paper. */
export interface ReferenceView {
  readonly target: string;
  readonly text: string;
  readonly pagePrefix: string;
  /** What closes it on the same line when another follows. */
  readonly after: string;
}

/** A short word beside an item: to be checked, the editor's. */
export interface MarkView {
  readonly kind: 'check' | 'editor';
  readonly text: string;
}

/** Makes a function that gives runs of a chapter their language and id. */
export function createRuns(chapter: string, chapterLanguage: string): (text: string, language: string | null) => Run {
  let count = 0;
  return (text, language) => {
    if (language === null || language === 'und' || sameLanguage(language, chapterLanguage)) {
      return { text, lang: null, id: null };
    }
    count += 1;
    return { text, lang: language, id: `${chapter}-l${count}` };
  };
}

function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The language of the first source of an item; null when it has none. */
export function languageOf(context: SectionContext, sources: readonly Anchor[]): string | null {
  for (const source of sources) {
    const reference = context.references.find(source);
    if (reference) return reference.language;
  }
  return null;
}

/** The references of an item, one per paragraph: "art. 2, § 4, p. 12 ; art. 3, § 1, p. 15". */
export function viewReferences(context: SectionContext, sources: readonly Anchor[]): ReferenceView[] {
  const { glance, lists } = context.language.labels;
  const targets = new Map<string, string>();
  for (const source of sources) {
    const reference = context.references.find(source);
    if (reference === null) continue;
    const text = glance.locator(reference.article, reference.paragraph);
    if (!targets.has(text)) targets.set(text, reference.target);
  }
  return [...targets].map(([text, target], index) => {
    const after = index + 1 < targets.size ? lists.references.trimEnd() : '';
    return { target, text, pagePrefix: glance.pagePrefix, after };
  });
}

/** The marks of an item: under the threshold of confidence, corrected or written by the editor. */
export function viewMarks(
  context: SectionContext,
  item: { readonly confidence: number; readonly editor?: string | undefined; readonly sources?: readonly Anchor[] },
): MarkView[] {
  const { marks } = context.language.labels;
  if (item.editor !== undefined) {
    const written = item.sources !== undefined && item.sources.length === 0;
    return [{ kind: 'editor', text: written ? marks.written : marks.corrected }];
  }
  return item.confidence < context.dossier.threshold ? [{ kind: 'check', text: marks.toCheck }] : [];
}
