import type { CallNode, ExpressionNode } from './expression-node.js';
import type { FunctionName } from './functions/function-names.js';
import { readBinary } from './grammar.js';
import { unifySpelling } from './unify-spelling.js';
import { TextReader } from './text-reader.js';

const comparing = /[{}=<>!]/;

/** The functions that reduce rows: their last argument may be a condition on the row. */
export function takesFilter(name: FunctionName): boolean {
  return name.endsWith('InArray');
}

/**
 * Settles what the third and fourth argument mean, while parsing: a constant third text that compares nothing names the
 * field to return; what remains is the row condition. It is parsed with the expression around it, once, under the same
 * bounds. A condition that is not written in the expression (for example one that an answer contains) lets no row pass:
 * answers are never run as code.
 */
export function withFilter(call: CallNode, outer: TextReader, depth: number): CallNode | undefined {
  const [, , third, fourth] = call.args;
  const field = third === undefined ? undefined : constantText(third);
  if (field === undefined || comparing.test(field)) return withCondition(call, third, outer, depth);
  return withCondition({ ...call, returnField: field }, fourth, outer, depth);
}

function constantText(node: ExpressionNode): string | undefined {
  return node.kind === 'literal' && typeof node.value === 'string' ? node.value : undefined;
}

function withCondition(
  call: CallNode,
  condition: ExpressionNode | undefined,
  outer: TextReader,
  depth: number,
): CallNode | undefined {
  if (condition === undefined) return call;
  const text = constantText(condition);
  if (text === undefined) return { ...call, filter: { node: condition } };
  const reader = new TextReader(unifySpelling(text));
  reader.nodes = outer.nodes;
  reader.skipSpace();
  const node = readBinary(reader, depth);
  reader.skipSpace();
  outer.nodes = reader.nodes;
  const code = reader.problem?.code;
  if (code === 'tooLong' || code === 'tooDeep') return outer.fail(code);
  const isCondition = node !== undefined && reader.atEnd && !(node.kind === 'literal' && node.value === null);
  return { ...call, filter: isCondition ? { node } : { never: true } };
}
