import { configJsonSchema } from './config.js';
import { dossierJsonSchema } from './model/dossier.js';
import { overridesJsonSchema } from './model/overrides.js';

/** Gives the JSON Schemas (draft 2020-12) of the files other programs and editors deal with. */
export function jsonSchemas(): { readonly dossier: object; readonly overrides: object; readonly config: object } {
  return { dossier: dossierJsonSchema(), overrides: overridesJsonSchema(), config: configJsonSchema() };
}
