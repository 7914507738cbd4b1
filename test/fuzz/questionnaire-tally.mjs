import { parseExpression } from '../../build/src/model/expression/expression.js';

const add = (hits, name) => void hits.set(name, (hits.get(name) ?? 0) + 1);
const expressions =
  /^(expression|runExpression|visibleIf|enableIf|requiredIf|setValueIf|resetValueIf|.*VisibleIf|.*EnableIf|.*Expression)$/;

const tallyExpression = (node, hits) => {
  if (node.kind === 'call') add(hits, `function ${node.name}`);
  if (node.kind === 'unary' || node.kind === 'binary') add(hits, `operator ${node.operator}`);
  for (const child of [node.left, node.right, node.operand, ...(node.items ?? []), ...(node.args ?? []), node.filter]) {
    if (child) tallyExpression(child, hits);
  }
};

/** Counts what a questionnaire uses: types, properties, operators and functions. */
export const tallyDocument = (node, hits) => {
  if (Array.isArray(node)) for (const item of node) tallyDocument(item, hits);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if (typeof node.type === 'string') add(hits, `type ${node.type}`);
  for (const [name, value] of Object.entries(node)) {
    add(hits, `property ${name}`);
    if (typeof value === 'string' && expressions.test(name)) {
      const parsed = parseExpression(value);
      if (parsed.expression) tallyExpression(parsed.expression.ast, hits);
    }
    // What an author presets is data, with row names for members.
    if (name !== 'defaultValue' && name !== 'setValue') tallyDocument(value, hits);
  }
};
