import type { ExpressionNode } from './expression-node.js';
import { readWhole } from './grammar.js';
import { findReferences, findsClock } from './references.js';
import { TextReader } from './text-reader.js';
import { unifySpelling } from './unify-spelling.js';

/** A parsed expression: immutable, shared by all sessions. */
export interface Expression {
  /** As the author wrote it. */
  readonly text: string;
  readonly ast: ExpressionNode;
  /** Every name the result can depend on, in reading order, each once; a dependency graph needs nothing else. */
  readonly references: readonly Reference[];
  /** True when the result can depend on today's date. */
  readonly usesClock: boolean;
}

/** A name as written between braces, without a leading `#`. */
export interface Reference {
  readonly name: string;
  /** Written `{#name}`: used without conversion. */
  readonly raw: boolean;
  /** Given to a function that looks an element up: it depends on everything inside. */
  readonly byFunction: boolean;
}

/** Why a text is no expression; `position` counts UTF-16 units in the author's text. */
export interface ExpressionProblem {
  readonly code: 'syntax' | 'unknownFunction' | 'tooLong' | 'tooDeep';
  readonly position: number;
  /** The name of the unknown function. */
  readonly found?: string;
}

export type ParseResult = { readonly expression: Expression } | { readonly problem: ExpressionProblem };

/**
 * Parses the SurveyJS expression language in linear time, bounded to 2,000 nodes and a depth of 32.
 */
export function parseExpression(text: string): ParseResult {
  const reader = new TextReader(unifySpelling(text));
  const ast = readWhole(reader, 0);
  if (ast === undefined) return { problem: reader.problem };
  return { expression: { text, ast, references: findReferences(ast), usesClock: findsClock(ast) } };
}
