import type { ElementContent } from 'hast';
import type { Article, Block } from '../../model/article.js';
import type { Speaker } from '../../model/dossier.js';
import { h, text } from '../../text/hast-elements.js';
import type { PlacedStatement } from '../references.js';
import type { SectionContext } from '../section.js';

/**
 * Names the speakers of a block, each linked to the statement's place in the index; further statements of the same
 * speaker follow as numbers. Print sets it in the margin, the other formats before the paragraph.
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
  return [h('span', { className: ['gloss'], ...(foreign ? { id, lang: tag } : {}) }, spaced), text(' ')];
}

function viewSpeaker(
  { language }: SectionContext,
  { label }: Speaker,
  statements: readonly PlacedStatement[],
): ElementContent {
  const name = language.labels.speakers.toIndex(label);
  const links = statements.map(({ entry }, index) => {
    const ariaLabel = statements.length > 1 ? `${name} (${index + 1})` : name;
    return h('a', { href: `#${entry}`, className: ['to-index'], ariaLabel }, [
      text(index === 0 ? label : String(index + 1)),
    ]);
  });
  return h(
    'span',
    { className: ['gloss-name'] },
    links.flatMap((link, index) => (index === 0 ? [link] : [text('\u00a0'), link])),
  );
}
