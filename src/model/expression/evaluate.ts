import * as arithmetic from './arithmetic.js';
import { Budget, outOfSteps } from './budget.js';
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

/** Work of one evaluation, row conditions and the members of lists included; beyond it the result is `undefined`. */
export const maximumSteps = 100_000;

/** The value of the expression; never throws. Unanswered names are `null`. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  try {
    return valueOf(expression.ast, new Budget(maximumSteps), scope);
  } catch (error) {
    if (error === outOfSteps) return undefined;
    throw error;
  }
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

/** How `setValueIf` reads a condition: as JavaScript does. */
export function isTruthy(expression: Expression, scope: Scope): boolean {
  return Boolean(evaluate(expression, scope));
}

/** How `enableIf` reads a condition: only a plain "no" switches off. */
export function forbids(expression: Expression, scope: Scope): boolean {
  return evaluate(expression, scope) === false;
}

function valueOf(node: ExpressionNode, budget: Budget, scope: Scope): unknown {
  budget.spend();
  switch (node.kind) {
    case 'literal':
    case 'object':
      return node.value;
    case 'variable': {
      const value = scope.value(node.name);
      if (typeof value === 'string') budget.read(value);
      return node.raw ? (value ?? null) : readValue(value);
    }
    case 'array':
      return node.items.map((item) => valueOf(item, budget, scope));
    case 'call':
      return callOf(node, budget, scope);
    case 'unary':
      return unaryOf(node, valueOf(node.operand, budget, scope), budget);
    case 'binary':
      return binaryOf(node, valueOf(node.left, budget, scope), valueOf(node.right, budget, scope), budget);
    default:
      return node satisfies never;
  }
}

function callOf(node: CallNode, budget: Budget, scope: Scope): unknown {
  const args = node.args.map((argument) => valueOf(argument, budget, scope));
  budget.read(args);
  return functionTable[node.name](args, contextOf(node, budget, scope));
}

function contextOf({ filter, returnField }: CallNode, budget: Budget, scope: Scope): CallContext {
  const field = returnField === undefined ? {} : { returnField };
  if (filter === undefined) return { scope, ...field };
  const passes = (row: unknown): boolean => {
    const value = valueOf(filter, budget, rowScope(row, scope));
    return value !== null && numberOf(value) === 1;
  };
  return { scope, passes, ...field };
}

function unaryOf(node: UnaryNode, value: unknown, budget: Budget): boolean {
  budget.read(value);
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

function binaryOf(node: BinaryNode, left: unknown, right: unknown, budget: Budget): unknown {
  budget.read(left);
  budget.read(right);
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
      return equals(left, right, budget);
    case '!=':
      return !equals(left, right, budget);
    case '<':
      return less(left, right);
    case '>':
      return greater(left, right);
    case '<=':
      return equals(left, right, budget) || less(left, right);
    case '>=':
      return equals(left, right, budget) || greater(left, right);
    case '+': {
      const sum = arithmetic.add(left, right);
      budget.read(sum);
      return sum;
    }
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
      return contains(left, right, budget);
    case 'notcontains':
      return notContains(left, right, budget);
    case 'anyof':
      return anyOf(left, right, budget);
    case 'noneof':
      return !anyOf(left, right, budget);
    case 'allof':
      return allOf(left, right, budget);
    default:
      return node.operator satisfies never;
  }
}

/** The value of an optional expression, else what stands in for it. */
export function evaluateOr(expression: Expression | undefined, scope: Scope, otherwise: unknown): unknown {
  return expression === undefined ? otherwise : (evaluate(expression, scope) ?? otherwise);
}
