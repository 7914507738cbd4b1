import { evaluate, holds } from '../../../../src/model/expression/evaluate.js';
import type { Expression } from '../../../../src/model/expression/expression.js';
import { parseExpression } from '../../../../src/model/expression/expression.js';
import { resolvePath } from '../../../../src/model/expression/resolve-path.js';
import type { Scope } from '../../../../src/model/expression/scope.js';

/** 24 November 2026, a Tuesday, 15:30:45 on the wall clock of whoever runs the test. */
export const wallClock = new Date(2026, 10, 24, 15, 30, 45);

/** A scope over plain answers; `known` replaces single lookups. */
export function scopeOf(answers: Readonly<Record<string, unknown>>, known: Partial<Scope> = {}): Scope {
  return {
    value: (name) => resolvePath(answers, name),
    now: () => wallClock,
    displayText: () => undefined,
    comment: () => undefined,
    isContainerReady: () => false,
    isDisplayMode: () => false,
    property: () => undefined,
    ...known,
  };
}

/** Parses a text that has to be an expression. */
export function parsed(text: string): Expression {
  const result = parseExpression(text);
  if ('problem' in result) throw new Error(`${text}: ${JSON.stringify(result.problem)}`);
  return result.expression;
}

/** The value of a text over answers. */
export function valueOf(
  text: string,
  answers: Readonly<Record<string, unknown>> = {},
  known?: Partial<Scope>,
): unknown {
  return evaluate(parsed(text), scopeOf(answers, known));
}

/** Whether a condition holds over answers. */
export function conditionHolds(text: string, answers: Readonly<Record<string, unknown>> = {}): boolean {
  return holds(parsed(text), scopeOf(answers));
}
