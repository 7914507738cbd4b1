import type { CallNode, ExpressionNode } from './expression-node.js';
import type { Reference } from './expression.js';
import type { FunctionName } from './functions/function-names.js';

const namingFunctions: ReadonlySet<FunctionName> = new Set([
  'displayValue',
  'getComment',
  'isContainerReady',
  'propertyValue',
]);

const clockFunctions: ReadonlySet<FunctionName> = new Set([
  'age',
  'currentDate',
  'currentYear',
  'day',
  'month',
  'today',
  'weekday',
  'year',
]);

/** Names written in braces, in row conditions, or given as a constant to a function that looks a name up. */
export function findReferences(root: ExpressionNode): readonly Reference[] {
  const found = new Map<string, Reference>();
  const add = (name: string, raw: boolean, byFunction = false): void => {
    const key = `${raw ? '#' : ''}${byFunction ? '(' : ''}${name}`;
    if (!found.has(key)) found.set(key, { name, raw, byFunction });
  };
  visit(root, (node) => {
    if (node.kind === 'variable') add(node.name, node.raw);
    if (node.kind !== 'call' || !namingFunctions.has(node.name)) return;
    const [first] = node.args;
    if (first?.kind === 'literal' && typeof first.value === 'string')
      add(node.name === 'getComment' ? `${first.value}-Comment` : first.value, false, true);
  });
  return [...found.values()];
}

/** True when a function that asks for the current date occurs anywhere. */
export function findsClock(root: ExpressionNode): boolean {
  let found = false;
  visit(root, (node) => {
    if (node.kind === 'call' && clockFunctions.has(node.name)) found = true;
  });
  return found;
}

function visit(node: ExpressionNode, see: (node: ExpressionNode) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}

function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'literal':
    case 'variable':
    case 'object':
      return [];
    case 'array':
      return node.items;
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return callChildren(node);
  }
}

function callChildren(call: CallNode): readonly ExpressionNode[] {
  return call.filter === undefined ? call.args : [...call.args, call.filter];
}
