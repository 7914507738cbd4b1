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
 * Parses the row condition with the expression around it, once, under the same bounds. A constant third argument that
 * compares nothing names the field to return instead. A condition that is not written in the expression (for example
 * one that an answer contains) lets no row pass: answers are never run as code.
 */
export function withFilter(call: CallNode, outer: TextReader, depth: number): CallNode | undefined {
  const text = filterOf(call.args);
  if (text === undefined) return call;
  if (typeof text !== 'string') return { ...call, filter: { node: text } };
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

/** The text of the condition, or the argument itself when it is no text known now; `undefined` without a condition. */
function filterOf(args: readonly ExpressionNode[]): string | ExpressionNode | undefined {
  const [, , third, fourth] = args;
  if (third === undefined) return undefined;
  const chosen =
    third.kind === 'literal' && typeof third.value === 'string' && !comparing.test(third.value) ? fourth : third;
  if (chosen?.kind === 'literal' && typeof chosen.value === 'string') return chosen.value;
  return chosen;
}
