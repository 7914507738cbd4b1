import type { LiteralNode, ObjectNode, VariableNode } from './expression-node.js';
import { deepFreeze } from './deep-freeze.js';
import type { TextReader } from './text-reader.js';

const braces = /\{[^{}]+\}/y;
const nothing = /undefined|null/y;
const truth = /true|false/iy;
/** `00`, `.5`, `5.`, `1e3` and `0x1F` are no numbers in an expression. */
const number = /-?\d+\.\d+|-?[1-9]\d*|-?0/y;
/** Neither quote may stand inside either kind of quotes unless escaped. */
const quoted = /'(?:\\['"]|[^'"\\]|\\(?!['"]))*'|"(?:\\['"]|[^'"\\]|\\(?!['"]))*"/y;
const word = /[A-Za-z_]\w*/y;

/** `{name}`, `{#name}` or a constant `{"key": value}`. */
export function takeVariable(reader: TextReader): VariableNode | ObjectNode | undefined {
  const found = reader.take(braces);
  if (found === undefined) return undefined;
  const inside = found.slice(1, -1);
  const raw = inside.startsWith('#');
  const name = raw ? inside.slice(1) : inside;
  return constantObject(name) ?? { kind: 'variable', name, raw };
}

function constantObject(inside: string): ObjectNode | undefined {
  if (!inside.includes(':')) return undefined;
  try {
    const value: unknown = JSON.parse(`{${inside}}`);
    return { kind: 'object', value: deepFreeze(value as Record<string, unknown>) };
  } catch {
    return undefined;
  }
}

/** Keywords need no word boundary (`nullempty` is `null empty`); a bare ASCII word is a text. */
export function takeConstant(reader: TextReader): LiteralNode | undefined {
  if (reader.take(nothing) !== undefined) return { kind: 'literal', value: null };
  const truthFound = reader.take(truth);
  if (truthFound !== undefined) return { kind: 'literal', value: truthFound.length === 4 };
  const numberFound = reader.take(number);
  if (numberFound !== undefined) return { kind: 'literal', value: Number(numberFound) };
  const quotedFound = reader.take(quoted);
  if (quotedFound !== undefined) return { kind: 'literal', value: quotedFound.slice(1, -1).replace(/\\(['"])/g, '$1') };
  const wordFound = reader.take(word);
  return wordFound === undefined ? undefined : { kind: 'literal', value: wordFound };
}
