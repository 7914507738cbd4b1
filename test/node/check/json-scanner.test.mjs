// Places in a JSON text: the scanner accepts what JSON.parse accepts, and knows where everything stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JsonScanner } from '../../../build/src/check/json-scanner.js';
import { linesOf, positionAt } from '../../../build/src/check/text-position.js';

const parses = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const memberAt = (value, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inner, step) => inner[step.replaceAll('~1', '/').replaceAll('~0', '~')], value);

describe('the scanner', () => {
  it('finds every value where it stands', () => {
    const indents = fc.constantFrom('', ' ', '\t', '\n');
    fc.assert(
      fc.property(fc.jsonValue(), indents, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const expected = JSON.parse(text);
        const { spans, fault } = new JsonScanner(text);
        assert.equal(fault, undefined);
        for (const [pointer, { start, end }] of spans)
          assert.deepEqual(JSON.parse(text.slice(start, end)), memberAt(expected, pointer));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('accepts what JSON.parse accepts, whatever was changed in a text', () => {
    const signs = fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '-',
      '0',
      '1',
      '.',
      'e',
      't',
      'u',
      ' ',
      '\n',
      'ә',
      '',
    );
    const change = fc.tuple(fc.nat(), fc.nat(2), signs);
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(change, { minLength: 1, maxLength: 3 }), (value, changes) => {
        let text = JSON.stringify(value);
        for (const [at, gone, sign] of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + sign + text.slice(from + gone);
        }
        assert.equal(new JsonScanner(text).fault === undefined, parses(text), text);
      }),
      { seed: 20261123, numRuns: 5_000 },
    );
  });

  const faults = [
    ['', 0, 'value'],
    ['{"a": 1,}', 8, 'name'],
    ['[1,]', 3, 'value'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a": 1 "b": 2}', 8, 'commaOrBrace'],
    ['[1 2]', 3, 'commaOrBracket'],
    ['["a\n"]', 3, 'quote'],
    [String.raw`["\x"]`, 2, 'escape'],
    ["{'a': 1}", 1, 'name'],
    ['{} {}', 3, 'end'],
    ['[01]', 2, 'commaOrBracket'],
  ];
  for (const [text, offset, expected] of faults) {
    it(`says where ${JSON.stringify(text)} goes wrong`, () => {
      const { fault } = new JsonScanner(text);
      assert.deepEqual([fault.offset, fault.expected], [offset, expected]);
    });
  }

  it('gives up on a nesting no questionnaire has, without overflowing', () => {
    assert.equal(new JsonScanner('['.repeat(100_000)).fault.code, 'json.tooDeep');
  });
});

describe('lines and columns', () => {
  it('are counted from 1, whatever ends a line', () => {
    const lined = linesOf('a\r\nbc\rd\n\ne');
    const at = (offset) => Object.values(positionAt(lined, offset));
    assert.deepEqual([0, 3, 4, 6, 8, 9].map(at), [
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
  });
});
