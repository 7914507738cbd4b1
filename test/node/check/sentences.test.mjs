// Every problem has words: what is wrong, where, and what to do.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { describedCodes, describeProblem } from '../../../build/src/check/describe-problem.js';

const root = new URL('../../../src/', import.meta.url);
const sources = new Map(
  readdirSync(root, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && /^(model\/(parsing|linting|questions|parse-)|check\/)/.test(name))
    .map((name) => [name, readFileSync(new URL(name, root), 'utf8')]),
);
const reports = [
  /\b(?:report|problem)\((?:[^;]{0,80}?,)?\s*'(?:error|warning|info)',\s*'([\w.]+)'/g,
  /severity: '\w+', code: '([\w.]+)'/g,
  /\brefuse\('(\w+)'/g,
  /\bunless\([^;]*'(\w+)'\)/g,
  /\bconst code = [^;]*\? '(\w+)' : '(\w+)'/g,
];
/** Files that report a code they spell out elsewhere, in a form that `reports` finds. */
const indirect = ['model/linting/value-kinds.ts', 'model/parsing/bounds.ts', 'model/parsing/elements.ts'];

/** The words of a union `readonly code: 'a' | 'b';`. */
const unionIn = (file) => {
  const [, union] = /readonly code: ('[^;]*);/.exec(readFileSync(new URL(file, root), 'utf8'));
  return [...union.matchAll(/'([\w.]+)'/g)].map(([, code]) => code);
};

const codes = new Set([
  ...[...sources.values()].flatMap((text) =>
    reports.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, ...found]) => found.filter(Boolean))),
  ),
  ...unionIn('model/expression/expression.ts').map((code) => `expression.${code}`),
  ...unionIn('model/pattern/pattern.ts').map((code) => `pattern.${code}`),
  ...unionIn('check/json-scanner.ts'),
]);

describe('the sentences for authors', () => {
  it('exist for every code, and for no other', () => assert.deepEqual(new Set(describedCodes), codes));

  it('and no code is made where this test does not look', () => {
    const dynamic = [...sources].filter(([, text]) => /'(error|warning|info)',\s*code\b(?!:)/.test(text));
    assert.deepEqual(new Set(dynamic.map(([name]) => name)), new Set(indirect));
    const templates = [...sources.values()].flatMap((text) =>
      [...text.matchAll(/`(\w+)\.\$\{code\}`/g)].map(([, prefix]) => prefix),
    );
    assert.deepEqual(new Set(templates), new Set(['expression', 'pattern']));
  });

  const params = { name: 'a', nearest: 'b', today: 'c', found: 'd', allowed: 'x, y', max: 5, position: 3, first: '/e' };
  const more = {
    language: 'kk',
    reason: 'hidden',
    value: 'v',
    origin: 'https://example.org',
    scheme: 'data',
    expected: 'name',
    shares: 'answer',
    opensAt: '2027-01-01',
  };
  for (const code of codes) {
    it(`${code} says what is wrong and what to do`, () => {
      const sentence = describeProblem({ severity: 'error', code, pointer: '', params: { ...params, ...more } });
      assert.match(sentence, /^["A-Z].*[.?]$/);
      assert.ok(sentence.split(/[.:;?] /).length >= 2, sentence);
      assert.doesNotMatch(sentence, /undefined|NaN|\[object/);
    });
  }

  it('name the place by what it belongs to', () => {
    const document = { pages: [{ name: 'first', elements: [{ type: 'text', name: 'a/b', choices: [1, {}] }] }] };
    const place = (pointer) =>
      describeProblem({ severity: 'error', code: 'missingValue', pointer }, document).split(': ')[0];
    assert.equal(place('/pages/0/elements/0/choices/1'), 'text "a/b", choices/1');
    assert.equal(place('/pages/0'), 'page "first"');
    assert.equal(place('/triggers/0/x~1y'), 'triggers/0/x/y');
  });

  it('fall back to the code, should one be forgotten', () =>
    assert.equal(describeProblem({ severity: 'error', code: 'new', pointer: '/a' }), 'a: Problem new.'));
});
