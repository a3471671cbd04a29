import { createAnchor } from '../../model/anchor.js';
import type { LocalPerson } from '../../model/annotation.js';
import type { Article } from '../../model/article.js';
import type { TextRange } from './drafts.js';

/** How sure it is that a noun phrase of no known noun is a person. */
const CONFIDENCE = 0.6;

/** Makes a person of the words that name a speaker and are no mention: "un ouvrier de l'équipe de nuit", "Marie-Do". */
export function createNewcomer(
  article: Article,
  { block, start, end }: TextRange,
  gender: 'f' | 'm' | null,
  id: string,
  kind: 'person' | 'unnamed' | 'organisation',
): LocalPerson {
  const { id: blockId, text } = article.blocks[block] ?? { id: '', text: '' };
  const anchor = createAnchor(article.id, blockId, text, start, end);
  const isName = kind !== 'unnamed';
  return {
    id,
    kind,
    name: isName ? anchor.exact : null,
    variants: [anchor.exact],
    role: isName ? null : anchor.exact.replace(/^\S+?(?:\s|['’])\s*/, '') || null,
    affiliation: null,
    country: null,
    gender,
    mentions: [{ anchor, kind: isName ? 'full-name' : 'role', person: id }],
    evidence: [anchor],
    confidence: CONFIDENCE,
  };
}
