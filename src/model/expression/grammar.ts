import type { CallNode, ExpressionNode } from './expression-node.js';
import { isFunctionName } from './functions/function-names.js';
import { takeConstant, takeVariable } from './atoms.js';
import { containmentPrecedence, takeOperator } from './operators.js';
import { takesFilter, withFilter } from './row-filter.js';
import type { TextReader } from './text-reader.js';

/** Bounds of one expression: 2,000 nodes, 32 nested brackets, calls or negations. */
export const limits = { nodes: 2000, depth: 32 } as const;

const callStart = /[A-Za-z_]\w*\(/y;
const negation = /!|negate/iy;
const emptiness = /(?:not)?empty/iy;

/** Counts a node, so that a hostile text cannot build an unbounded tree. */
function made<N extends ExpressionNode>(reader: TextReader, node: N): N | undefined {
  reader.nodes += 1;
  return reader.nodes > limits.nodes ? reader.stop('tooLong') : node;
}

/** Reads the text to its end. A lone `null` is a syntax problem: SurveyJS ignores it like a text it cannot parse. */
export function readWhole(reader: TextReader, depth: number): ExpressionNode | undefined {
  reader.skipSpace();
  const node = readBinary(reader, depth);
  reader.skipSpace();
  if (node === undefined) return undefined;
  const isNull = node.kind === 'literal' && node.value === null;
  return isNull || !reader.atEnd ? reader.fail() : node;
}

/**
 * Reads operators by precedence climbing; every operator is left-associative, also `^` and comparisons. An operator
 * without a right side is left unread: another reading may have a use for it, otherwise it fails as unread text.
 */
export function readBinary(reader: TextReader, depth: number, minimum = 1): ExpressionNode | undefined {
  let left = readUnary(reader, depth);
  while (left !== undefined) {
    const before = reader.position;
    reader.skipSpace();
    const operatorPosition = reader.position;
    const found = operatorPosition === reader.lonelyOperator ? undefined : takeOperator(reader, minimum);
    if (found === undefined) {
      reader.position = before;
      return left;
    }
    const right = readRight(reader, depth, found.precedence);
    if (right === undefined) {
      reader.lonelyOperator = operatorPosition;
      return reader.retract(before) ? left : undefined;
    }
    left = made(reader, { kind: 'binary', operator: found.operator, left, right });
  }
  return undefined;
}

/** Containment operators may stand without a right side (`{a} contains`), which then asks for nothing. */
function readRight(reader: TextReader, depth: number, precedence: number): ExpressionNode | undefined {
  const start = reader.position;
  reader.skipSpace();
  const right = readBinary(reader, depth, precedence + 1);
  if (right !== undefined || precedence !== containmentPrecedence || !reader.retract(start)) return right;
  return made(reader, { kind: 'literal', value: null });
}

/** `negate` is a prefix only before an operand: alone it is the bare word "negate", and `negate(1)` is a call. */
function readUnary(reader: TextReader, depth: number): ExpressionNode | undefined {
  if (depth > limits.depth) return reader.stop('tooDeep');
  const start = reader.position;
  const call = reader.take(callStart);
  if (call !== undefined) return readCall(reader, call.slice(0, -1), start, depth);
  const prefix = reader.take(negation);
  if (prefix === undefined) return readOperand(reader, depth);
  reader.skipSpace();
  const operand = readUnary(reader, depth + 1);
  if (operand !== undefined) return made(reader, { kind: 'unary', operator: 'not', operand });
  return prefix !== '!' && reader.retract(start) ? readOperand(reader, depth) : undefined;
}

function readOperand(reader: TextReader, depth: number): ExpressionNode | undefined {
  if (reader.takeCharacter('(')) return readGroup(reader, depth + 1);
  if (reader.takeCharacter('[')) {
    const items = readList(reader, ']', depth + 1);
    return items && made(reader, { kind: 'array', items });
  }
  const operand = takeVariable(reader) ?? takeConstant(reader);
  if (operand === undefined) return reader.fail();
  const counted = made(reader, operand);
  return counted && readEmptiness(reader, counted);
}

/** `empty` and `notempty` follow a variable or a constant only, never a bracket or a call. */
function readEmptiness(reader: TextReader, operand: ExpressionNode): ExpressionNode | undefined {
  const before = reader.position;
  reader.skipSpace();
  const found = reader.take(emptiness);
  if (found === undefined) {
    reader.position = before;
    return operand;
  }
  return made(reader, { kind: 'unary', operator: found.length === 5 ? 'empty' : 'notempty', operand });
}

function readGroup(reader: TextReader, depth: number): ExpressionNode | undefined {
  reader.skipSpace();
  const inner = readBinary(reader, depth);
  if (inner === undefined) return undefined;
  closeList(reader, ')');
  return inner;
}

function readCall(reader: TextReader, name: string, start: number, depth: number): CallNode | undefined {
  if (!isFunctionName(name)) return reader.stop('unknownFunction', start, name);
  const args = readList(reader, ')', depth + 1);
  if (args === undefined) return undefined;
  const call: CallNode = { kind: 'call', name, args };
  if (!takesFilter(name)) return made(reader, call);
  const filtered = withFilter(call, reader, depth + 1, start, readWhole);
  return filtered && made(reader, filtered);
}

/**
 * A list whose first member is missing, unreadable or `null` is empty, whatever follows: a quirk of the SurveyJS grammar,
 * which also reads `sum(> 1` as `sum() > 1`.
 */
function readList(reader: TextReader, close: ')' | ']', depth: number): readonly ExpressionNode[] | undefined {
  const start = reader.position;
  reader.skipSpace();
  const first = readBinary(reader, depth);
  if (first === undefined && !reader.retract(start)) return undefined;
  const items = first === undefined ? [] : [first];
  while (takeSeparator(reader)) {
    const next = readBinary(reader, depth);
    if (next === undefined) return undefined;
    items.push(next);
  }
  if (!closeList(reader, close, items.length > 0)) return reader.fail();
  return first === undefined || (first.kind === 'literal' && first.value === null) ? [] : items;
}

/** Only `]` is required; a missing `)` is forgiven, as SurveyJS does, and what stands there instead fails in the caller. */
function closeList(reader: TextReader, close: ')' | ']', maySkipSpace = true): boolean {
  const before = reader.position;
  if (maySkipSpace) reader.skipSpace();
  if (reader.takeCharacter(close)) return true;
  reader.position = before;
  return close === ')';
}

function takeSeparator(reader: TextReader): boolean {
  const before = reader.position;
  reader.skipSpace();
  if (reader.takeCharacter(',')) {
    reader.skipSpace();
    return true;
  }
  reader.position = before;
  return false;
}
