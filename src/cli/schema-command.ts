import { Argument, Command } from 'commander';
import { jsonSchemas } from '../index.js';
import type { CliContext } from './context.js';
import { EXIT } from './exit-codes.js';

const EXAMPLES = `
Examples:
  $ dossier schema > dossier.schema.json
  $ dossier schema overrides > overrides.schema.json
`;

/** `dossier schema`: the JSON Schema of a file format, on standard output. */
export function createSchemaCommand(context: CliContext, finish: (code: number) => void): Command {
  const schemas = jsonSchemas();
  return new Command('schema')
    .description('print the JSON Schema of dossier.json, overrides.yaml or dossier.yaml')
    .addArgument(new Argument('[name]', 'which schema').choices(Object.keys(schemas)).default('dossier'))
    .addHelpText('after', EXAMPLES)
    .action((name: keyof typeof schemas) => {
      context.stdout.write(`${JSON.stringify(schemas[name], null, 2)}\n`);
      finish(EXIT.done);
    });
}
