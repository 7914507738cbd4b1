import * as arithmetic from './arithmetic.js';
import { equals, greater, less } from './compare.js';
import { allOf, anyOf, contains, notContains } from './containment.js';
import type { BinaryNode, CallNode, ExpressionNode, UnaryNode } from './expression-node.js';
import type { Expression } from './expression.js';
import type { CallContext } from './functions/expression-function.js';
import { functionTable } from './functions/function-table.js';
import { isEmptyAnswer } from './is-empty-answer.js';
import { numberOf } from './primitive.js';
import { readValue } from './read-value.js';
import { rowScope } from './row-scope.js';
import type { Scope } from './scope.js';

/** Nodes visited in one evaluation, row conditions included; beyond it the result is `undefined`. */
export const maximumSteps = 100_000;

interface Run {
  readonly scope: Scope;
  steps: number;
}

/** The value of the expression; never throws. Unanswered names are `null`. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  const run: Run = { scope, steps: maximumSteps };
  const value = valueOf(expression.ast, run, scope);
  return run.steps < 0 ? undefined : value;
}

/** True only when the value is the boolean `true`: 1 and "abc" show nothing, as with `visibleIf` in SurveyJS. */
export function holds(expression: Expression, scope: Scope): boolean {
  return evaluate(expression, scope) === true;
}

/** How choices and validators read a condition: 1 and "true" hold as well. */
export function passes(expression: Expression, scope: Scope): boolean {
  const value = evaluate(expression, scope);
  return value === true || value === 1 || value === 'true';
}

/** How `enableIf` reads a condition: only a plain "no" switches off. */
export function forbids(expression: Expression, scope: Scope): boolean {
  return evaluate(expression, scope) === false;
}

function valueOf(node: ExpressionNode, run: Run, scope: Scope): unknown {
  run.steps -= 1;
  if (run.steps < 0) return undefined;
  switch (node.kind) {
    case 'literal':
    case 'object':
      return node.value;
    case 'variable': {
      const value = scope.value(node.name);
      return node.raw ? (value ?? null) : readValue(value);
    }
    case 'array':
      return node.items.map((item) => valueOf(item, run, scope));
    case 'call':
      return callOf(node, run, scope);
    case 'unary':
      return unaryOf(node, valueOf(node.operand, run, scope));
    case 'binary':
      return binaryOf(node, valueOf(node.left, run, scope), valueOf(node.right, run, scope));
    default:
      return node satisfies never;
  }
}

function callOf(node: CallNode, run: Run, scope: Scope): unknown {
  const args = node.args.map((argument) => valueOf(argument, run, scope));
  return functionTable[node.name](args, contextOf(node, run, scope));
}

function contextOf({ filter, returnField }: CallNode, run: Run, scope: Scope): CallContext {
  const field = returnField === undefined ? {} : { returnField };
  if (filter === undefined) return { scope, ...field };
  const passes = (row: unknown): boolean => {
    const value = valueOf(filter, run, rowScope(row, scope));
    return value !== null && numberOf(value) === 1;
  };
  return { scope, passes, ...field };
}

function unaryOf(node: UnaryNode, value: unknown): boolean {
  switch (node.operator) {
    case 'not':
      return !value;
    case 'empty':
      return isEmptyAnswer(value);
    case 'notempty':
      return !isEmptyAnswer(value);
    default:
      return node.operator satisfies never;
  }
}

function binaryOf(node: BinaryNode, left: unknown, right: unknown): unknown {
  switch (node.operator) {
    case 'or': {
      const [a, b] = arithmetic.filledPair(left, right);
      return a || b;
    }
    case 'and': {
      const [a, b] = arithmetic.filledPair(left, right);
      return a && b;
    }
    case '=':
      return equals(left, right);
    case '!=':
      return !equals(left, right);
    case '<':
      return less(left, right);
    case '>':
      return greater(left, right);
    case '<=':
      return equals(left, right) || less(left, right);
    case '>=':
      return equals(left, right) || greater(left, right);
    case '+':
      return arithmetic.add(left, right);
    case '-':
      return arithmetic.subtract(left, right);
    case '*':
      return arithmetic.multiply(left, right);
    case '/':
      return arithmetic.divide(left, right);
    case '%':
      return arithmetic.remainder(left, right);
    case '^':
      return arithmetic.power(left, right);
    case 'contains':
      return contains(left, right);
    case 'notcontains':
      return notContains(left, right);
    case 'anyof':
      return anyOf(left, right);
    case 'noneof':
      return !anyOf(left, right);
    case 'allof':
      return allOf(left, right);
    default:
      return node.operator satisfies never;
  }
}

/** The value of an optional expression, else what stands in for it. */
export function evaluateOr(expression: Expression | undefined, scope: Scope, otherwise: unknown): unknown {
  return expression === undefined ? otherwise : (evaluate(expression, scope) ?? otherwise);
}
