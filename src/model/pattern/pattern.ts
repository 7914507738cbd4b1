import { readAlternatives } from './grammar.js';
import type { Fragment } from './instruction.js';
import { PatternReader } from './pattern-reader.js';

/** A regular expression of an author, compiled; immutable plain data, shared by all sessions. */
export interface Pattern {
  readonly code: Fragment;
  /** The `i` flag. */
  readonly foldsCase: boolean;
}

/**
 * Why a text is no pattern: `syntax` = no regular expression in any browser, `unsupported` = some browsers may read it,
 * this library does not, `tooComplex` = over 2,000 units or 32 nested groups. `at` counts UTF-16 units.
 */
export interface PatternProblem {
  readonly code: 'syntax' | 'unsupported' | 'tooComplex';
  readonly at: number;
}

export type PatternResult = { readonly pattern: Pattern } | { readonly problem: PatternProblem };

/** The longest pattern read; a match costs registers and code in proportion. */
const longest = 2000;

/** Parses a JavaScript regular expression as `new RegExp(source, caseInsensitive ? 'i' : '')` reads it, in bounded time. */
export function parsePattern(source: string, caseInsensitive: boolean): PatternResult {
  if (source.length > longest) return { problem: { code: 'tooComplex', at: longest } };
  const reader = new PatternReader(source);
  const code = readAlternatives(reader, 0, 1);
  if (!reader.atEnd) reader.fail('syntax');
  if (reader.problem) return { problem: reader.problem };
  // Most authors write ^…$: then only the beginning of the text need be tried.
  const [first] = code;
  const isAnchored = first?.do === 'edge' && first.edge === '^';
  return { pattern: { code: isAnchored ? code : [{ do: 'seek' }, ...code], foldsCase: caseInsensitive } };
}
