import type { CallNode, ExpressionNode } from './expression-node.js';
import type { FunctionName } from './functions/function-names.js';
import { unifySpelling } from './unify-spelling.js';
import { TextReader } from './text-reader.js';

/** Reads a whole text as an expression: the grammar, which this file must not import because the grammar imports it. */
type ReadWhole = (reader: TextReader, depth: number) => ExpressionNode | undefined;

const comparing = /[{}=<>!]/;

/** The functions that reduce rows: their last argument may be a condition on the row. */
export function takesFilter(name: FunctionName): boolean {
  return name.endsWith('InArray');
}

/**
 * Settles what the third and fourth argument mean, while parsing: a constant third text that compares nothing names the
 * field to return; what remains is the row condition. It is parsed with the expression around it, once, under the same
 * bounds, and its problems are problems of the whole, reported at `start`. A condition that is not written in the
 * expression (for example one that an answer contains) is a value like any other: answers are never run as code.
 */
export function withFilter(
  call: CallNode,
  outer: TextReader,
  depth: number,
  start: number,
  readWhole: ReadWhole,
): CallNode | undefined {
  const [, , third, fourth] = call.args;
  const field = third === undefined ? undefined : constantText(third);
  const isField = field !== undefined && !comparing.test(field);
  const condition = isField ? fourth : third;
  const settled = isField ? { ...call, returnField: field } : call;
  if (condition === undefined) return settled;
  const text = constantText(condition);
  const filter = text === undefined ? condition : readCondition(text, outer, depth, start, readWhole);
  return filter && { ...settled, filter };
}

function constantText(node: ExpressionNode): string | undefined {
  return node.kind === 'literal' && typeof node.value === 'string' ? node.value : undefined;
}

function readCondition(
  text: string,
  outer: TextReader,
  depth: number,
  start: number,
  readWhole: ReadWhole,
): ExpressionNode | undefined {
  const reader = new TextReader(unifySpelling(text));
  reader.nodes = outer.nodes;
  const node = readWhole(reader, depth);
  outer.nodes = reader.nodes;
  if (node !== undefined) return node;
  const { code, found } = reader.problem;
  return outer.stop(code, start, found);
}
