import { evaluate } from './expression/evaluate.js';
import { parseExpression } from './expression/expression.js';
import { ownMember } from './parsing/place.js';
import { answerScope } from './session/answer-scope.js';
import type { Surroundings } from './session-state.js';

/**
 * Evaluates one expression over plain values: `evaluateExpression('{a} + 1', { a: 2 })` is 3. Never throws; `undefined`
 * for a text that is no expression, and for one without a result. Without `now` the time is 1970-01-01T00:00Z.
 */
export const evaluateExpression = (
  text: string,
  values: Readonly<Record<string, unknown>>,
  surroundings: Partial<Surroundings> = {},
): unknown => {
  const parsed = parseExpression(text);
  if (!('expression' in parsed)) return undefined;
  const { mode, context, locale, now } = surroundings;
  const scope = answerScope({
    answers: () => values,
    variables: () => ({ mode, context, locale }),
    now: now ?? (() => new Date(0)),
    displayText: (name, value) => value ?? ownMember(values, name),
    isContainerReady: () => false,
    isDisplayMode: () => false,
    property: (name, property) => (name === 'survey' && property === 'locale' ? locale : undefined),
  });
  try {
    return evaluate(parsed.expression, scope);
  } catch {
    // Values that JSON cannot carry (a symbol, an object whose conversion throws) have no meaning here.
    return undefined;
  }
};
