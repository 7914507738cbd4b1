import { clock } from './expression-clock.mjs';
import { ConditionRunner, ExpressionRunner } from 'survey-core';

console.warn = () => {};
console.error = () => {};

/** What the oracle answers: `{ unparsable }`, `{ threw }` or `{ value, mutated, parsedTexts }`. */
export function askOracle(text, values) {
  clock.parsedTexts = [];
  const before = fingerprint(values);
  try {
    const runner = new ExpressionRunner(text);
    if (!runner.canRun()) return { unparsable: true };
    const value = runner.runValues(values);
    return { value, mutated: fingerprint(values) !== before, parsedTexts: clock.parsedTexts };
  } catch (error) {
    return { threw: error.message, parsedTexts: clock.parsedTexts };
  }
}

/** The oracle's judgement of a condition outside a survey: it accepts what is `== true`. */
export function oracleCondition(text, values) {
  return new ConditionRunner(text).runValues(values);
}

/** One text per value, telling apart NaN, undefined, dates and the order of keys. */
export function fingerprint(value) {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (Array.isArray(value)) return `[${value.map(fingerprint).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, member]) => `${JSON.stringify(key)}:${fingerprint(member)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}
