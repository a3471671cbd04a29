import type { ElementContent } from 'hast';
import type { Article, Block } from '../../model/article.js';
import type { Speaker } from '../../model/dossier.js';
import { h, text } from '../../text/hast-elements.js';
import { capitalise } from '../capitalise.js';
import type { PlacedStatement } from '../references.js';
import type { SectionContext } from '../section.js';

/**
 * Names the speakers of a block, each linked to the statement's place in the index; several statements of one
 * speaker are lettered. Print sets it in the margin, the other formats before the paragraph.
 */
export function viewGloss(context: SectionContext, article: Article, block: Block): ElementContent[] {
  const { tag } = context.language;
  const placed = context.references.statements(article.id, block.id);
  if (placed.length === 0) return [];
  const bySpeaker = new Map<Speaker, PlacedStatement[]>();
  for (const statement of placed) {
    const known = bySpeaker.get(statement.speaker);
    if (known) known.push(statement);
    else bySpeaker.set(statement.speaker, [statement]);
  }
  const names = [...bySpeaker].map(([speaker, statements]) => viewSpeaker(context, speaker, statements));
  const foreign = article.language !== tag && article.language !== 'und';
  const id = `art${context.references.articleNumber(article.id)}-${block.id}-gloss`;
  const spaced = names.flatMap((name, index) => (index === 0 ? [name] : [text(' '), name]));
  return [h('span', { className: ['gloss'], ...(foreign ? { id, lang: tag } : {}) }, [...spaced, text(' ')])];
}

function viewSpeaker(
  { language }: SectionContext,
  { label }: Speaker,
  statements: readonly PlacedStatement[],
): ElementContent {
  const shownLabel = capitalise(label, language.tag);
  const name = language.labels.speakers.toIndex(shownLabel);
  const link = (entry: string, ariaLabel: string, shown: string): ElementContent =>
    h('a', { href: `#${entry}`, className: ['to-index'], ariaLabel }, [text(shown)]);
  const [first, ...others] = statements;
  if (first === undefined || others.length === 0) {
    return h('span', { className: ['gloss-name'] }, [link(first?.entry ?? '', name, shownLabel)]);
  }
  const letters = statements.map(({ entry }, index) => {
    const letter = letterOf(index);
    return h('sup', {}, [link(entry, `${name} (${letter})`, letter)]);
  });
  const spaced = letters.flatMap((letter, index) => [text(index === 0 ? '\u00a0' : ' '), letter]);
  return h('span', { className: ['gloss-name'] }, [text(shownLabel), ...spaced]);
}

/** a, b, … z, aa, ab, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
