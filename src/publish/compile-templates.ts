import Handlebars from 'handlebars';
import { createMessage, DossierError } from '../messages.js';

/** Helpers that a template may call; anything else is an error when the template is compiled. */
const KNOWN_HELPERS = { if: true, unless: true, each: true, with: true, log: false, lookup: false };

/** A template file: name without extension, where it stands (for messages), and its text. */
export interface TemplateFile {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  readonly isPartial: boolean;
}

/**
 * Compiles templates once, strict: a name that the view does not have is an error, no prototype is reached, no helper
 * but `if`, `unless`, `each` and `with` can be called. Gives the function that applies them.
 * @throws DossierError (`template-valid`) at once for syntax, on use for names that are not there
 */
export function compileTemplates(files: readonly TemplateFile[]): (name: string, view: object) => string {
  const handlebars = Handlebars.create();
  const options = { strict: true, knownHelpers: KNOWN_HELPERS, knownHelpersOnly: true, preventIndent: true };
  for (const file of files) checkSyntax(file);
  for (const { name, source } of files.filter(({ isPartial }) => isPartial)) {
    handlebars.registerPartial(name, handlebars.compile(source, options));
  }
  const templates = new Map(
    files
      .filter(({ isPartial }) => !isPartial)
      .map((file) => [file.name, { file, apply: handlebars.compile(file.source, options) }]),
  );
  return (name, view) => {
    const template = templates.get(name);
    if (template === undefined)
      throw fail(`Unexpected template ${name}, expected one of ${[...templates.keys()].join(', ')}`);
    try {
      return template.apply(withoutPrototypes(view), {
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      });
    } catch (error) {
      throw fail(`Unexpected error in ${template.file.path}: ${messageOf(error)}`, template.file.path);
    }
  };
}

/** Stands behind every object of a view: no names, but a way to be named in messages. */
const NO_NAMES: object = Object.create(null, { [Symbol.toPrimitive]: { value: () => 'what the section offers' } });

/** Copies plain objects without their prototype, so that `{{constructor}}` is a name that is not there. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(NO_NAMES);
  for (const [key, inner] of Object.entries(value)) copy[key] = withoutPrototypes(inner);
  return copy;
}

function checkSyntax({ path, source }: TemplateFile): void {
  try {
    Handlebars.parse(source);
  } catch (error) {
    throw fail(`Unexpected syntax in ${path}: ${messageOf(error)}`, path);
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
}

function fail(reason: string, file: string | null = null): DossierError {
  return new DossierError([createMessage('template-valid', reason, { file })]);
}
