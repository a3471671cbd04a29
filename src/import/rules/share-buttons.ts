import { wordsOf } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** Names of services, the same in every language. */
const SERVICES = new Set(
  'facebook twitter x whatsapp linkedin telegram pinterest reddit messenger instagram youtube tiktok threads mastodon bluesky viber zalo wechat weibo email mail sms flipboard tumblr pocket skype snapchat rss'.split(
    ' ',
  ),
);

/** A row of share buttons: nothing but names of services and words such as "share on". */
export const shareButtons = createLineRule('share-buttons', 'Share, print and e-mail buttons', (line, page) => {
  if (line.words === 0 || line.words > 30 || line.ends) return false;
  const { shareWords } = page.lexicon.lists;
  const words = wordsOf(line.key).filter((word) => !/^\d+$/.test(word));
  return (
    words.length > 0 &&
    words.every((word) => SERVICES.has(word) || shareWords.has(word)) &&
    words.some((word) => !page.lexicon.lists.functionWords.has(word))
  );
});
