/** Reports one operation of a content stream, as `OperationReader` holds it. */
export type VisitOperation = (operator: string, start: number, end: number, operands: readonly number[]) => void;

/** Reads a content stream operation by operation; what it holds is the one read last. */
export interface OperationReader {
  /** Place in the content where the next operation is looked for; may be moved. */
  at: number;
  operator: string;
  /** Where the operation stands with its operands, `end` exclusive. */
  start: number;
  end: number;
  /** Start and end of each operand in turn; reused for every operation. */
  readonly operands: number[];
  /** Reads on; false when there is no further operation. */
  next(): boolean;
}

const REGULAR = 0;
const SPACE = 1;
const DELIMITER = 2;
/** Kinds of characters, ISO 32000-1, 7.2.2. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('\0\t\n\f\r '.includes(character)) return SPACE;
  return '()<>[]{}/%'.includes(character) ? DELIMITER : REGULAR;
});

/** Splits a content stream into operations and reports each. */
export function readOperations(content: string, visit: VisitOperation): void {
  const reader = openReader(content);
  while (reader.next()) visit(reader.operator, reader.start, reader.end, reader.operands);
}

/**
 * Opens a content stream (one byte per character, ISO 32000-1, 7.8.2). Unfinished tokens end with the stream; inline
 * images are reported as the one operation `EI`.
 */
export function openReader(content: string): OperationReader {
  const operands: number[] = [];
  const reader: OperationReader = { at: 0, operator: '', start: 0, end: 0, operands, next };
  return reader;

  function next(): boolean {
    operands.length = 0;
    let start = -1;
    let at = reader.at;
    while (at < content.length) {
      const code = content.charCodeAt(at);
      const kind = KINDS[code] ?? REGULAR;
      if (kind === SPACE) {
        at += 1;
        continue;
      }
      if (code === 37) {
        at = endOfLine(content, at);
        continue;
      }
      if (start < 0) start = at;
      const end = endOfToken(content, at, code);
      const isOperator = kind === REGULAR && !(code >= 43 && code <= 57) && !isConstant(content, at, end);
      if (!isOperator) {
        operands.push(at, end);
        at = end;
        continue;
      }
      let operator = content.slice(at, end);
      at = end;
      if (operator === 'BI') continue;
      if (operator === 'ID') {
        at = endOfImage(content, end);
        operator = 'EI';
      }
      reader.at = at;
      reader.operator = operator;
      reader.start = start;
      reader.end = at;
      return true;
    }
    reader.at = content.length;
    return false;
  }
}

function endOfToken(content: string, at: number, code: number): number {
  if (code === 40) return endOfString(content, at);
  if (code === 91) return endOfNested(content, at);
  if (code === 60) {
    if (content.charCodeAt(at + 1) === 60) return endOfNested(content, at);
    const end = content.indexOf('>', at);
    return end < 0 ? content.length : end + 1;
  }
  let end = at + 1;
  while (end < content.length && (KINDS[content.charCodeAt(end)] ?? REGULAR) === REGULAR) end += 1;
  return end;
}

function isConstant(content: string, at: number, end: number): boolean {
  if (end - at < 4 || end - at > 5) return false;
  const word = content.slice(at, end);
  return word === 'true' || word === 'false' || word === 'null';
}

function endOfLine(content: string, at: number): number {
  let end = at;
  while (end < content.length && content[end] !== '\n' && content[end] !== '\r') end += 1;
  return end;
}

function endOfString(content: string, at: number): number {
  let depth = 0;
  for (let end = at; end < content.length; end += 1) {
    const code = content.charCodeAt(end);
    if (code === 92) end += 1;
    else if (code === 40) depth += 1;
    else if (code === 41) {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return content.length;
}

/** Finds the end of an array or a dictionary. */
function endOfNested(content: string, at: number): number {
  let depth = 0;
  let end = at;
  while (end < content.length) {
    const code = content.charCodeAt(end);
    if (code === 40) {
      end = endOfString(content, end);
      continue;
    }
    const isDouble = (code === 60 || code === 62) && content.charCodeAt(end + 1) === code;
    if (code === 60 && !isDouble) {
      const close = content.indexOf('>', end);
      end = close < 0 ? content.length : close + 1;
      continue;
    }
    end += isDouble ? 2 : 1;
    if (code === 91 || (code === 60 && isDouble)) depth += 1;
    else if (code === 93 || (code === 62 && isDouble)) depth -= 1;
    if (depth === 0) return end;
  }
  return content.length;
}

function endOfImage(content: string, at: number): number {
  const pattern = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  pattern.lastIndex = at + 1;
  return pattern.exec(content) === null ? content.length : pattern.lastIndex;
}
