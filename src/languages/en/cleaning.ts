import type { CleaningLexicon } from '../grammar/cleaning.js';

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

/** English. */
export const cleaning: CleaningLexicon = {
  functionWords: words(`the a an this that these those his her its their our your my
    and or but nor so if when while because although as than though whether
    he she it they we you i him them us me who whom whose which what
    of in on at by for with from to into over under after before between against during since until about among through
    is are was were be been being has have had do does did will would can could should may might must not no more also all some any there`),
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  numericDates: null,
  sourceLabels: phrases('source|sources|original article|read the original article|originally published at|link|url'),
  bylineOpenings: phrases(
    'by|written by|reported by|words by|story by|text by|from our correspondent|author|posted by|published by',
  ),
  genericAuthors: phrases(
    'staff report|our staff reporter|our reporter|news report|bureau report|monitoring report|special correspondent|our special correspondent|staff correspondent|online desk|agency|staff|staff writer|staff writers|staff reporter|staff reporters|newsroom|our newsroom|the newsroom|news desk|newsdesk|web desk|editor|editors|the editors|editorial staff|agencies|our correspondent|our correspondents|correspondent|admin',
  ),
  bylineTails: phrases(
    'staff writer|staff reporter|correspondent|reporter|editor|special to|political editor|senior reporter|in|at',
  ),
  creditsOpenings: phrases(
    'reporting by|additional reporting|editing by|edited by|writing by|reported by|compiled by|translated by|translation by|with reporting|with agencies|our standards|the associated press|this story|this article was|this report was|contributed to this',
  ),
  creditsPhrases: phrases(
    'contributed to this report|contributed to this story|contributed to this article|contributed reporting|contributed from|reported from|also reported|this article was translated|has been translated|produced by',
  ),
  publishedLabels: phrases(
    'published|published on|published at|posted|posted on|first published|date|date published|publication date|issued|released|release date|on',
  ),
  updatedLabels: phrases('updated|updated on|last updated|last modified|modified|revised'),
  relativeTimes: phrases('ago|yesterday|today|just now'),
  dateLineWords: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm a.m. p.m. gmt utc est edt pst pdt bst cet cest ist eat wat hkt at on min mins minute minutes read hour hours published updated posted an ago last first time local and',
  ),
  creditLabels: phrases(
    'photo|photos|photograph|photographs|photographer|photography|photo by|photos by|photograph by|picture|pictures|picture by|pic|pics|image|images|image by|illustration|illustration by|credit|credits|photo credit|image credit|picture credit|graphic|screenshot|video|courtesy of|courtesy|handout',
  ),
  captionPhrases: phrases(
    "file photo|file picture|file image|stock photo|stock image|undated photo|undated picture|undated image|undated handout|handout photo|handout picture|in this photo|in this picture|in this image|in this handout|in this undated|in this file|is pictured|are pictured|pictured above|pictured here|pictured in|seen here|seen in this|artist's impression|photo taken|picture taken|(file)|archive photo|photo shows|picture shows|image shows|aerial view|satellite image|drone photo|drone image",
  ),
  creditEndings: phrases(
    'getty images|shutterstock|istock|wikimedia commons|wikimedia|creative commons|public domain|press association|handout|handout via reuters|alamy|pa wire|epa|efe|ansa|dpa|pool|supplied|courtesy photo',
  ),
  relatedLines: phrases(
    `read more|read also|also read|read next|up next|see also|related|related stories|related story|related articles|related article|related news|related topics|related content|related links|related reading|related coverage|related items|more stories|more news|more like this|more on this|more on this story|more on this topic|more from|more from news|most read|most popular|most viewed|most shared|most commented|popular now|popular|trending|trending now|trending stories|recommended|recommended for you|recommended stories|recommended articles|you may also like|you might also like|you may like|you might be interested in|don't miss|editor's picks|editors' picks|editor's choice|top stories|latest|latest news|latest stories|latest headlines|headlines|in other news|other news|other stories|in the news|elsewhere|from the web|around the web|from our partners|same topic|same category|same author|same subject|next article|previous article|next|previous|further reading|what to read next|keep reading|continue reading|explore more|other press releases|recent press releases|latest press releases|press releases|attachments|attached documents|downloads|download|documents|useful links|links|view all|see all|see more|show more|more`,
  ),
  relatedOpenings: phrases(
    "read more|read also|also read|read next|read :|see also|related :|related story|related stories|more from|more on|watch also|next article|previous article|next story|previous story|recommended :|don't miss",
  ),
  commentWords: words('comment comments reaction reactions reply replies response responses review reviews'),
  commentLines: phrases(
    'reply|report|report abuse|report comment|report this comment|log in to comment|sign in to comment|login to comment|log in to reply|leave a comment|leave a reply|leave a response|post a comment|post comment|add a comment|add your comment|write a comment|your comment|join the conversation|join the discussion|view comments|view all comments|show comments|show more comments|load more comments|more comments|hide comments|all comments|sort by|sort by newest|sort by: newest|newest|oldest|newest first|oldest first|top comments|like|likes|dislike|share|flag|be the first to comment|comments are closed|comments are moderated|comment|comments',
  ),
  commentVerbs: phrases('says|said|writes|wrote|replied|replies|commented|asks|thinks'),
  shareWords: words(
    'share tweet email mail print save copy link the this article story post page on via to by listen follow comment bookmark like send whatsapp pin flip gift pdf a friend text size increase decrease font and or url with your',
  ),
  menuLines: phrases(
    `home|homepage|press conferences|press conference|news conferences|home page|back|back to list|back to news|back to top|top|menu|search|skip to content|skip to main content|skip to navigation|navigation|main navigation|main menu|you are here|breadcrumb|news|world|world news|politics|business|markets|economy|finance|money|technology|tech|science|health|sport|sports|culture|arts|entertainment|lifestyle|life|style|fashion|travel|food|opinion|opinions|comment|analysis|editorial|editorials|letters|columns|columnists|features|investigations|in depth|video|videos|pictures|photos|photo|gallery|galleries|audio|podcast|podcasts|radio|tv|live|watch|watch live|listen|archive|archives|newsletter|newsletters|weather|jobs|property|classifieds|motoring|motors|cars|obituaries|puzzles|games|crosswords|shop|store|events|calendar|subscribe|subscription|subscriptions|sign in|sign up|log in|login|log out|register|my account|account|contact|contact us|about|about us|help|faq|sitemap|site map|languages|language|english|francais|africa|asia|asia pacific|europe|middle east|americas|latin america|us|uk|uk news|us news|national|international|local|local news|region|regional|crime|courts|education|environment|climate|energy|defence|defense|security|law|society|religion|history|community|communities|people|family|women|youth|football|cricket|rugby|tennis|racing|markets data|press|press room|pressroom|press releases|press release|media summary|media statement|media release|press summary|press statement|case summary|summary of judgment|judgment summary|for immediate release|embargoed|under embargo|news release|media release|statement|media|media centre|media center|newsroom|publications|documents|resources|the ministry|ministry|minister|ministers|our work|who we are|what we do|the court|judgments|decisions|case law|procedure|accessibility|no data|no caption|no description available|enlarge|enlarge image|facebook|twitter|instagram|youtube|heritage|figure|figures|enterprise|enterprises|product|products|current events|political system|tourism|destinations|happening|market|agriculture|transport|infrastructure|real estate|wealth|data|graphics|long reads|magazine|weekend|the latest|explainers|fact check|election|elections|budget|city|state|nation|country`,
  ),
  invitationOpenings: phrases(
    `sign up|subscribe|register now|register for|log in|login|sign in|follow us|follow our|follow the|like us|join us|join our|join the conversation|get the|get our|get unlimited|get breaking|download|download our|click here|click to|click for|tap here|tap to|scroll to|swipe|enter your|your email|contact us|write to us|email us|got a story|do you have|have a tip|send us|support us|support our|donate|already a subscriber|already registered|not a subscriber|start your|try|save up to|limited offer|special offer|continue reading|read the full|read on|to continue reading|this article is for|this content is|this story is available|the story continues|story continues|article continues|continues below|listen to this|listen to article|reading time|min read|read later|purchase licensing rights|buy licensing rights|licensing rights|reprints|order reprints|request a correction|report an error|report a correction|we use cookies|this site uses|this website uses|by continuing|accept all|accept cookies|manage cookies|manage choices|manage preferences|enable|allow notifications|turn on|never miss|don't miss|thank you for|thanks for|please|help us|share your|tell us|take our|vote|advertise with us|view in|open in|add us|add as|stay informed|stay up to date|stay connected`,
  ),
  tradeWords: words(
    'subscribe subscriber subscribers subscription newsletter newsletters app whatsapp telegram facebook twitter instagram youtube tiktok linkedin channel free inbox signup register click tap advertisement advertisements advert sponsored account login download alerts alert notifications email scroll cookies unlimited here link',
  ),
  advertisingOpenings: phrases(
    'advertisement|advert|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|partner content|story continues below advertisement|article continues after|advertisement - scroll|continues after advertisement|skip advertisement|skip ad',
  ),
  legalPhrases: phrases(
    'not an official record|form part of the judgment|form part of the ruling|form part of the reasons|form part of the decision|unofficial document|for information media|for the information of the media|not binding on the|does not bind the|does not constitute an official|all rights reserved|rights reserved|terms of use|terms of service|terms and conditions|terms & conditions|privacy policy|privacy notice|cookie policy|cookie settings|cookie preferences|do not sell|legal notice|may not be reproduced|may not be published|reproduction without|editorial guidelines|code of conduct|issn|isbn|registered in england|company number|registered office|copyright|an invented title',
  ),
  noticeOpenings: phrases(
    'note : this|note|this summary|this press summary|this media summary|the following summary|the following media summary|this document|this press release',
  ),
  issuerOpenings: phrases('issued by|issued for and on behalf of|for and on behalf of'),
  cookieWords: words(
    'website site additional essential understand cookie cookies partners accept reject refuse decline manage consent preferences settings necessary analytics provider purpose expiry duration policy browsing experience traffic',
  ),
  topicOpenings: phrases(
    'topics|topic|tags|tag|tagged|keywords|key words|suggested topics|categories|category|filed under|more on :|in this story|subjects|subject',
  ),
  contactOpenings: phrases(
    'press contact|press contacts|media contact|media contacts|press office|press officer|media enquiries|media inquiries|press enquiries|press inquiries|for media inquiries|for media enquiries|for more information|for further information|for press enquiries|contact|contacts|contact information|press & information|press and information unit|press unit',
  ),
  contactLineOpenings: phrases('tel|tel.|telephone|phone|mobile|cell|fax|e-mail|email|website|web|twitter|x :'),
  sizeUnits: words('b kb mb gb bytes kib mib'),
  mediaOpenings: phrases(
    'watch live|watch :|watch the|watch video|watch|video :|video|live stream|livestream|live video|live :|listen :|audio :|podcast :|gallery :|photo gallery|photos :|in pictures|in photos|slideshow|play video|playback|replay|follow live|view gallery|live blog|live updates',
  ),
  tickerOpenings: phrases(
    'breaking|breaking news|live|live now|just in|latest|newsflash|news alert|alert|urgent|developing|watch live|exclusive|sport|now',
  ),
  languageNames: [
    'English',
    'French',
    'Spanish',
    'German',
    'Italian',
    'Portuguese',
    'Arabic',
    'Chinese',
    'Russian',
    'Vietnamese',
    'Japanese',
    'Korean',
    'Dutch',
    'Translation',
    'Translate',
  ],
  institutionWords: words(
    'ministry department court tribunal council commission assembly office secretariat embassy parliament senate authority agency bureau committee federation association organisation organization union board supreme high presidency directorate',
  ),
  stateWords: words('republic kingdom state commonwealth federation union government democratic federal islamic'),
  sessionWords: words(
    'session sessions meeting meetings sitting sittings am pm morning afternoon evening plenary resumed first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ),
  publisherWords: words(
    'times post herald tribune news wire press gazette lantern courier chronicle journal guardian observer standard mail echo star sun globe independent telegraph examiner reporter record review dispatch daily weekly evening morning sunday monitor mirror argus bulletin bugle sentinel register radio television agency broadcasting service network ministry court council office commission assembly department secretariat embassy university institute parliament senate government republic bureau authority foundation union organisation organization media',
  ),
};
