import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { createMessage, type RuleId } from '../messages.js';
import type { Message, Place } from '../model/message.js';
import { shorten } from './shorten.js';

/** Deeper YAML than this is refused: the parser itself recurses. */
const MAX_DEPTH = 32;
/** Messages about one file; more help nobody. */
const MOST_MESSAGES = 20;

export interface YamlSource {
  readonly text: string;
  /** File named in messages. */
  readonly file: string;
  /** Rule under which problems are reported. */
  readonly rule: RuleId;
  /** Lines before the YAML in the file (front matter fence), added to every place. */
  readonly lineOffset?: number;
}

/** Tells whether flow or block nesting could overflow the parser's stack; looks at brackets and indentation only. */
function isTooDeep(text: string): boolean {
  let flow = 0;
  let indents: number[] = [];
  for (const line of text.split('\n')) {
    for (const char of line) {
      if (char === '[' || char === '{') flow += 1;
      else if (char === ']' || char === '}') flow = Math.max(0, flow - 1);
      if (flow > MAX_DEPTH) return true;
    }
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '') continue;
    indents = [...indents.filter((other) => other < indent), indent];
    const dashes = /^(?:\s*- ?)+/.exec(line)?.[0].match(/-/g)?.length ?? 0;
    if (indents.length + dashes > MAX_DEPTH) return true;
  }
  return false;
}

/**
 * Parses YAML 1.2 and checks it against a schema. Unknown tags, aliases, duplicate keys and excessive depth are
 * errors (YAML 1.2.2, section 3.2.1.2 leaves tags to the application; ours takes none).
 * @returns the data, or null with messages that name line and key; `placeOf` finds the line of a path of keys
 */
export function parseYaml<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
): { data: z.infer<S> | null; messages: Message[]; placeOf: (path: readonly string[]) => Place | null } {
  const { text, file, rule, lineOffset = 0 } = source;
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const report = (reason: string, place: Place | null): Message => createMessage(rule, reason, { file, place });
  if (isTooDeep(text)) {
    return { data: null, messages: [report(`Unexpected nesting deeper than ${MAX_DEPTH}`, null)], placeOf: () => null };
  }
  // The parser's own look for duplicate keys compares each key with all others.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, merge: false });
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    report(`Unexpected YAML, expected a readable file: ${message.split('\n')[0]}`, placeAt(pos[0])),
  );
  visit(document, (_key, node) => {
    if (isAlias(node))
      problems.push(report('Unexpected alias, expected the value itself', placeAt(node.range?.[0] ?? 0)));
    if (!isMap(node)) return;
    for (const { name, offset } of listRepeated(node)) {
      const reason = `Unexpected YAML, expected a readable file: the key ${JSON.stringify(shorten(name, 60))} stands there twice`;
      problems.push(report(reason, placeAt(offset)));
    }
  });
  const placeOf = (path: readonly string[]): Place | null => {
    const offset = findNode(document.contents as Node | null, path);
    return offset === null ? null : placeAt(offset);
  };
  if (problems.length > 0) return { data: null, messages: bound(problems, report), placeOf };
  const parsed = schema.safeParse(document.contents === null ? {} : document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { data: parsed.data, messages: [], placeOf };
  const messages = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') {
      return [report(`${path.length === 0 ? '' : `${path.join('.')}: `}${issue.message}`, placeOf(path))];
    }
    // One message for each key: every one has a line of its own.
    return issue.keys.slice(0, MOST_MESSAGES + 1).map((name) => {
      const key = [...path, shorten(name, 60)].join('.');
      return report(`${key}: Unexpected key, expected one of those that are documented`, placeOf([...path, name]));
    });
  });
  return { data: null, messages: bound(messages, report), placeOf };
}

/** Leaves out what nobody would read. */
function bound(messages: Message[], report: (reason: string, place: Place | null) => Message): Message[] {
  if (messages.length <= MOST_MESSAGES) return messages;
  return [...messages.slice(0, MOST_MESSAGES), report('Unexpected further problems of the same kinds', null)];
}

/** Lists the keys of a mapping that it has already. */
function listRepeated(map: YAMLMap): { name: string; offset: number }[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (seen.has(name)) return [{ name, offset: key.range?.[0] ?? 0 }];
    seen.add(name);
    return [];
  });
}

/** Gives the offset of the deepest node (or its key) that a path reaches. */
function findNode(root: Node | null, path: readonly string[]): number | null {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? null;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = (pair.value as Node | null) ?? null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
