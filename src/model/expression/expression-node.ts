import type { FunctionName } from './functions/function-names.js';

/** Two-sided operators after spelling variants (`<>`, `equals`, `*=`, `power` …) have been folded together. */
export type BinaryOperator =
  | 'or'
  | 'and'
  | '<='
  | '>='
  | '='
  | '!='
  | '<'
  | '>'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'allof'
  | 'noneof';

export type UnaryOperator = 'not' | 'empty' | 'notempty';

export interface LiteralNode {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** `{name}`, or `{#name}` when `raw`: then the stored value is used as it is, without becoming a number or a boolean. */
export interface VariableNode {
  readonly kind: 'variable';
  readonly name: string;
  readonly raw: boolean;
}

/** `{"key": value}`: a constant object, deeply frozen because sessions share it. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly value: Readonly<Record<string, unknown>>;
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly items: readonly ExpressionNode[];
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly args: readonly ExpressionNode[];
  /** Row condition of a `…InArray` call, parsed with the expression. */
  readonly filter?: ExpressionNode;
  /** The field that `minInArray` and `maxInArray` return instead of the compared one. */
  readonly returnField?: string;
}

export interface UnaryNode {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: ExpressionNode;
}

export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}

/** One piece of a parsed expression; a closed union, so that a forgotten kind does not compile. */
export type ExpressionNode = LiteralNode | VariableNode | ObjectNode | ArrayNode | CallNode | UnaryNode | BinaryNode;
