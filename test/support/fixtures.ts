import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Reads a fixture table `test/fixtures/<name>.yaml` and checks that every row has the expected shape. */
export function readTable<Row>(name: string, row: z.ZodType<Row>): readonly Row[] {
  const source = readFileSync(new URL(`../fixtures/${name}.yaml`, import.meta.url), 'utf8');
  return row.array().min(1).parse(parse(source));
}
