import { matchesPattern } from '../../../../src/model/pattern/matches-pattern.js';
import { parsePattern, type Pattern, type PatternProblem } from '../../../../src/model/pattern/pattern.js';

/** The pattern, or an error with the problem. */
export function parsed(source: string, caseInsensitive = false): Pattern {
  const result = parsePattern(source, caseInsensitive);
  if ('problem' in result) throw new Error(`${source}: ${JSON.stringify(result.problem)}`);
  return result.pattern;
}

/** Whether the pattern occurs in the text. */
export function matches(source: string, text: string, caseInsensitive = false): boolean | undefined {
  return matchesPattern(parsed(source, caseInsensitive), text);
}

/** What is wrong with the pattern. */
export function problemOf(source: string): PatternProblem | undefined {
  const result = parsePattern(source, false);
  return 'problem' in result ? result.problem : undefined;
}
