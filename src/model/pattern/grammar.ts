import { readClass } from './character-class.js';
import { readEscape } from './escapes.js';
import { either, only } from './fragments.js';
import type { Direction, Fragment } from './instruction.js';
import { readGroup } from './groups.js';
import type { PatternReader } from './pattern-reader.js';
import { quantified, quantifier } from './quantifiers.js';

const edge = /[$^]|\\[bB]/y;
const lookbehind = /\(\?<[=!]/y;
const sequenceEnd = /[|)]/y;
const bar = /\|/y;

/** How many groups may be nested; reading recurs once per level. */
const deepest = 32;

/** Reads `a|b|c` up to a closing bracket or the end. */
export function readAlternatives(reader: PatternReader, depth: number, direction: Direction): Fragment {
  if (depth > deepest) reader.fail('tooComplex');
  const branches: Fragment[] = [];
  do branches.push(readSequence(reader, depth, direction));
  while (reader.take(bar));
  return branches.reduceRight((rest, branch) => either(branch, rest));
}

/** One term after the other; a lookbehind meets the last one first. */
function readSequence(reader: PatternReader, depth: number, direction: Direction): Fragment {
  let code: Fragment = [];
  while (!reader.atEnd && !reader.see(sequenceEnd)) {
    const term = readTerm(reader, depth, direction);
    code = direction > 0 ? code.concat(term) : term.concat(code);
  }
  return code;
}

/** Edges and lookbehinds take no quantifier; one behind them is found without anything to repeat. */
function readTerm(reader: PatternReader, depth: number, direction: Direction): Fragment {
  const found = reader.take(edge);
  if (found) return [{ do: 'edge', edge: found }];
  const isLookbehind = reader.see(lookbehind) !== '';
  const outside = reader.groups;
  const atom = readAtom(reader, depth, direction);
  return isLookbehind ? atom : quantified(reader, atom, outside);
}

function readAtom(reader: PatternReader, depth: number, direction: Direction): Fragment {
  if (reader.see(quantifier)) reader.fail('syntax');
  switch (reader.source.charAt(reader.position)) {
    case '(':
      return readGroup(reader, direction, (inside) => readAlternatives(reader, depth + 1, inside));
    case '[':
      return [{ do: 'unit', set: readClass(reader), direction }];
    case '\\':
      return readEscape(reader, direction);
    case '.':
      reader.position += 1;
      return only('.', direction);
    default:
      return only(reader.takeUnit(), direction);
  }
}
