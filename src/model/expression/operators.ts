import type { BinaryOperator } from './expression-node.js';
import type { TextReader } from './text-reader.js';

/** Binds tighter than arithmetic. */
export const containmentPrecedence = 7;

/** How tightly an operator binds (1 = loosest). Containment binds tighter than arithmetic: `{a} + {b} contains 1` adds last. */
const precedence: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '<=': 3,
  '>=': 3,
  '=': 3,
  '!=': 3,
  '<': 3,
  '>': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '^': 6,
  contains: containmentPrecedence,
  notcontains: containmentPrecedence,
  anyof: containmentPrecedence,
  allof: containmentPrecedence,
  noneof: containmentPrecedence,
};

const spellings: Readonly<Record<string, BinaryOperator>> = {
  or: 'or',
  '||': 'or',
  and: 'and',
  '&&': 'and',
  '<=': '<=',
  lessorequal: '<=',
  '>=': '>=',
  greaterorequal: '>=',
  '==': '=',
  '=': '=',
  equal: '=',
  '!=': '!=',
  notequal: '!=',
  '<': '<',
  less: '<',
  '>': '>',
  greater: '>',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%',
  '^': '^',
  power: '^',
  '*=': 'contains',
  contains: 'contains',
  contain: 'contains',
  notcontains: 'notcontains',
  notcontain: 'notcontains',
  anyof: 'anyof',
  allof: 'allof',
  noneof: 'noneof',
};

/** Longest spelling first and no word boundary behind it: SurveyJS reads `{a} orange` as `{a} or ange`. */
const operatorPattern =
  /\|\||&&|<=|>=|==|!=|\*=|[=<>+\-*/%^]|lessorequal|less|greaterorequal|greater|equal|notequal|notcontains?|contains?|anyof|allof|noneof|and|or|power/iy;

export interface FoundOperator {
  readonly operator: BinaryOperator;
  readonly precedence: number;
}

/** Consumes the operator at the cursor if it binds at least as tightly as `minimum`. */
export function takeOperator(reader: TextReader, minimum: number): FoundOperator | undefined {
  const start = reader.position;
  const found = reader.take(operatorPattern);
  if (found === undefined) return undefined;
  const operator = spellings[found.toLowerCase()];
  if (operator === undefined || precedence[operator] < minimum) {
    reader.position = start;
    return undefined;
  }
  return { operator, precedence: precedence[operator] };
}
