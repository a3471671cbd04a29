import { Argument, Command } from 'commander';
import type { CliContext } from './context.js';
import { EXIT } from './exit-codes.js';

const EXAMPLES = `
Examples:
  $ dossier schema > dossier.schema.json
  $ dossier schema overrides > overrides.schema.json
`;

const NAMES = ['dossier', 'overrides', 'config'] as const;

/** `dossier schema`: the JSON Schema of a file format, on standard output. */
export function createSchemaCommand(context: CliContext, finish: (code: number) => void): Command {
  return new Command('schema')
    .description('print the JSON Schema of dossier.json, overrides.yaml or dossier.yaml')
    .addArgument(new Argument('[name]', 'which schema').choices(NAMES).default('dossier'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: (typeof NAMES)[number]) => {
      const { jsonSchemas } = await import('../schemas.js');
      context.stdout.write(`${JSON.stringify(jsonSchemas()[name], null, 2)}\n`);
      finish(EXIT.done);
    });
}
