import { closest } from 'fastest-levenshtein';
import { createMessage } from '../messages.js';
import type { Message } from '../model/message.js';
import { isEdtf } from '../text/edtf-check.js';
import { safeUrl } from '../text/safe-url.js';
import type { ArticleCorrections } from './corrections.js';
import type { ArticleMetadata } from './metadata/find-metadata.js';
import type { DecisionMatch } from './read-page.js';

/** Puts the editor's metadata over what was read; titles and dates are marked as the editor's. */
export function correctMetadata(
  metadata: ArticleMetadata,
  corrections: readonly ArticleCorrections[],
): { metadata: ArticleMetadata; messages: Message[] } {
  const messages: Message[] = [];
  let result = metadata;
  for (const { values, source } of corrections.flatMap((one) => one.metadata)) {
    const { title, publisher, author, issued, url, language } = values;
    const refuse = (key: string, expected: string): void => {
      messages.push(createMessage('overrides-valid', `Unexpected ${key}, expected ${expected}`, source));
    };
    if (title !== undefined) result = { ...result, title, titleBasis: title === null ? null : 'override' };
    if (publisher !== undefined) result = { ...result, publisher };
    if (author !== undefined) result = { ...result, author };
    if (language !== undefined) result = { ...result, language };
    if (issued !== undefined) {
      if (issued !== null && !isEdtf(issued)) refuse('issued', 'an EDTF date such as 2025-10-26');
      else result = { ...result, issued, issuedBasis: issued === null ? null : 'override' };
    }
    if (url !== undefined) {
      const safe = url === null ? null : safeUrl(url);
      if (url !== null && safe === null) refuse('url', 'an http or https address');
      else result = { ...result, url: safe };
    }
  }
  return { metadata: result, messages };
}

/** Says which of the editor's decisions about lines match nothing, or more than one line. */
export function reportMatches(
  matches: readonly DecisionMatch[],
  corrections: readonly ArticleCorrections[],
  texts: readonly string[],
): Message[] {
  const lines = corrections.flatMap((one) => one.lines);
  return matches.flatMap(({ decision, count }) => {
    if (count === 1) return [];
    const source = lines.find(({ exact, action }) => exact === decision.exact && action === decision.action)?.source;
    const shown = JSON.stringify(decision.exact.slice(0, 80));
    const near =
      count === 0 && texts.length > 0
        ? closest(
            decision.exact.slice(0, 300),
            texts.map((text) => text.slice(0, 300)),
          )
        : null;
    const reason =
      count === 0
        ? `Unexpected line ${shown}, expected one of the page${near === null ? '' : `; nearest: ${JSON.stringify(near.slice(0, 80))}`}`
        : `Unexpected line ${shown}: stands ${count} times, expected once`;
    return [createMessage('override-matches', reason, source ?? {})];
  });
}

/** Says which corrections address no article at all. */
export function reportStrangers(
  corrections: readonly ArticleCorrections[],
  used: ReadonlySet<ArticleCorrections>,
  names: readonly string[],
): Message[] {
  return corrections.flatMap((one) => {
    if (used.has(one)) return [];
    const near = names.length === 0 ? '' : `; nearest: ${closest(one.article, [...names])}`;
    const source = one.metadata[0]?.source ?? one.lines[0]?.source;
    return [
      createMessage(
        'override-matches',
        `Unexpected article ${JSON.stringify(one.article)}, expected the name of an input file${near}`,
        source ?? {},
      ),
    ];
  });
}
