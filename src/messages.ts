import type { Message, Place, Severity } from './model/message.js';

interface Rule {
  readonly severity: Severity;
  /** What should hold. */
  readonly description: string;
  /** What the reader can do. */
  readonly remedy: string;
}

const error = (description: string, remedy: string): Rule => ({ severity: 'error', description, remedy });
const warning = (description: string, remedy: string): Rule => ({ severity: 'warning', description, remedy });
const info = (description: string, remedy: string): Rule => ({ severity: 'info', description, remedy });

/** The closed table of messages: rule ids say what should hold. A new message is one line here. */
export const RULES = {
  'input-exists': error('The input is there and can be read', 'Check the path and its permissions.'),
  'input-not-empty': error('The input holds at least one article', 'Give a folder with .txt, .html or .md files.'),
  'input-is-file': error('Articles are regular files', 'Remove links, pipes and devices from the folder.'),
  'input-is-text': error('Articles are text', 'Remove the file, or convert it to text, HTML or Markdown.'),
  'input-encoding': error('Text is UTF-8 (or UTF-16 with a byte-order mark)', 'Convert the file to UTF-8.'),
  'input-within-limits': error('The input stays within the limits', 'Raise the limit under `limits` in dossier.yaml.'),
  'input-has-body': error(
    'Something is left after cleaning',
    'Look at the removal report; keep lines by overrides.yaml.',
  ),
  'characters-legal': warning('Text holds no control or invisible characters', 'None needed: they were removed.'),
  'page-width-fits': warning(
    'Everything fits the width of the page',
    'Break up what is too wide (a table, a word without end); else all pages are printed smaller.',
  ),
  'characters-covered': warning(
    'A bundled font covers each character',
    'None needed: the code point is printed instead.',
  ),
  'front-matter-valid': error('Front matter is valid YAML of known keys', 'Correct the line named in the message.'),
  'config-valid': error('dossier.yaml is valid', 'Correct the line named in the message.'),
  'overrides-valid': error('overrides.yaml is valid', 'Correct the line named in the message.'),
  'override-matches': error('An override matches exactly one place', 'Copy the exact text from the article.'),
  'title-stated': info('The page states its title', 'Set `title` in the front matter or in overrides.yaml.'),
  'date-stated': info('The page states its publication date', 'Set `issued` in the front matter or in overrides.yaml.'),
  'publisher-stated': info(
    'The page states its publisher',
    'Set `publisher` in the front matter or in overrides.yaml.',
  ),
  'language-supported': warning('The article is in a supported language', 'Add a language file; see the README.'),
  'language-complete': error('The dossier language has every label', 'Add the missing terms to the language file.'),
  'article-processed': error(
    'Each article can be read and annotated',
    'Report the article to the makers of this program; the other articles are not affected.',
  ),
  'date-resolves': info('A date can be resolved', 'Set `issued` of the article; relative dates need it.'),
  'image-readable': error('An image is there, PNG, JPEG, GIF or WebP, and beside the article', 'Correct the image.'),
  'image-has-alt': warning('An image has a text alternative', 'Write the text between the square brackets.'),
  'image-local': warning('Images are local', 'None needed: remote images are never fetched.'),
  'link-safe': warning('Links are http, https or mailto', 'None needed: the text is kept, the link dropped.'),
  'nesting-bounded': warning('Markup is not nested beyond the limit', 'None needed: deeper levels are flattened.'),
  'hand-edits-kept': error(
    'A file edited by hand is not overwritten',
    'Delete or rename the edited file, or use --force.',
  ),
  'theme-exists': error('The theme is there', 'Use institution, press, large-print or a folder.'),
  'template-valid': error('Templates are valid', 'Correct the template named in the message.'),
  'browser-found': error('A browser can be started', 'Install Chrome or Chromium, or set DOSSIER_BROWSER.'),
  'format-renders': error('Each format can be rendered', 'See the message; the other formats are not affected.'),
  'output-writable': error('The output folder can be written', 'Check that it is a folder, writable, and not full.'),
  'output-unlocked': error(
    'One build at a time writes into a folder',
    'Wait for the other build, or use another --out.',
  ),
  'clock-valid': error('SOURCE_DATE_EPOCH is a whole number of seconds ≥ 0', 'Correct or unset SOURCE_DATE_EPOCH.'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** Makes a message of a rule; `reason` reads "Unexpected X, expected Y". */
export function createMessage(
  rule: RuleId,
  reason: string,
  where: { readonly file?: string | null; readonly place?: Place | null; readonly severity?: Severity } = {},
): Message {
  const { severity, remedy } = RULES[rule];
  return {
    rule,
    severity: where.severity ?? severity,
    file: where.file ?? null,
    place: where.place ?? null,
    reason,
    remedy,
  };
}

/** Thrown for unreadable configuration and wrong use; carries the messages that say why. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly messages: readonly Message[];
  constructor(messages: readonly Message[]) {
    super(messages.map(({ reason }) => reason).join('; '));
    this.messages = messages;
  }
}
