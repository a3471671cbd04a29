import type { CleaningRule } from '../page.js';
import { advertisement } from './advertisement.js';
import { agencySignOff } from './agency-sign-off.js';
import { byline } from './byline.js';
import { caption } from './caption.js';
import { commentCounter } from './comment-counter.js';
import { cookieNotice } from './cookie-notice.js';
import { creditsLine } from './credits-line.js';
import { dashedHeading } from './dashed-heading.js';
import { fileSize } from './file-size.js';
import { gluedHeading } from './glued-heading.js';
import { imageAlt } from './image-alt.js';
import { legalNotice } from './legal-notice.js';
import { loneNumber } from './lone-number.js';
import { mediaLink } from './media-link.js';
import { menu } from './menu.js';
import { otherLanguage } from './other-language.js';
import { pressContact } from './press-contact.js';
import { readerInvitation } from './reader-invitation.js';
import { relatedLink } from './related-link.js';
import { repeatedText } from './repeated-text.js';
import { separator } from './separator.js';
import { shareButtons } from './share-buttons.js';
import { signature } from './signature.js';
import { sourceLine } from './source-line.js';
import { ticker } from './ticker.js';
import { titleSuffix } from './title-suffix.js';
import { topicList } from './topic-list.js';
import { translationRemnant } from './translation-remnant.js';

/** Rules on single lines, in the order in which they run; the first that takes a line out names it. */
export const LINE_RULES: readonly CleaningRule[] = [
  separator,
  dashedHeading,
  translationRemnant,
  sourceLine,
  imageAlt,
  otherLanguage,
  byline,
  commentCounter,
  shareButtons,
  menu,
  loneNumber,
  cookieNotice,
  legalNotice,
  relatedLink,
  advertisement,
  mediaLink,
  ticker,
  creditsLine,
  topicList,
  pressContact,
  fileSize,
  readerInvitation,
  titleSuffix,
  gluedHeading,
  caption,
  agencySignOff,
  repeatedText,
  signature,
];
