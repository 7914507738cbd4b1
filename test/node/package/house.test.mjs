// Sizes: of files for the reader, of bytes for the person on a slow link; and exports that lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measure, overBudget, readBudget, uncounted } from '../../support/size.mjs';

const root = new URL('../../../', import.meta.url);
const longest = 250;
const lines = readdirSync(new URL('src/', root), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(new URL(`src/${name}`, root), 'utf8').split('\n').length - 1]);
const tooLong = (files) => files.filter(([, count]) => count > longest).map(([name]) => name);

describe('what a reader meets', () => {
  it('no source file is longer than 250 lines, and half of them have at most 60', () => {
    assert.deepEqual(tooLong(lines), []);
    const sorted = lines.map(([, count]) => count).sort((a, b) => a - b);
    assert.ok(sorted[Math.floor(sorted.length / 2)] <= 60);
  });

  it('control: a file of 251 lines is named', () =>
    assert.deepEqual(
      tooLong([
        ['a.ts', 251],
        ['b.ts', 250],
      ]),
      ['a.ts'],
    ));
});

describe('what a slow link carries', () => {
  const measured = measure();

  it('nothing grew by more than 2 % over the budget', async () =>
    assert.deepEqual(overBudget(await measured, readBudget()), []));

  it('control: 3 % more is noticed, and so is a build the budget does not know', async () => {
    const sizes = await measured;
    const [name] = Object.keys(sizes);
    assert.deepEqual(
      overBudget({ ...sizes, [name]: sizes[name] * 1.03, unknown: 1 }, sizes).map(([over]) => over),
      [name, 'unknown'],
    );
  });
});

describe('when a slow link carries it', () => {
  const graph = JSON.parse(readFileSync(new URL('build/chunk-graph.json', root), 'utf8'));

  it('every chunk of the module build is counted before the first answer', () =>
    assert.deepEqual(uncounted(graph), []));

  it('control: a chunk that nobody asks for before the first answer is named, and a missing one is an error', () => {
    const late = { file: 'chunks/late.js', module: 'src/ui/late.js', imports: [] };
    assert.deepEqual(uncounted([...graph, late]), ['chunks/late.js']);
    assert.throws(() => uncounted(graph.filter(({ module }) => module !== 'locales/ru.json')), /ru\.json/);
  });
});

/** A target with a star stands for the files that match it, at least one. */
const filesOf = (target) => {
  const [folder, end] = target.split('*');
  if (end === undefined) return [target];
  const names = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(end));
  return names.length > 0 ? names.map((name) => folder + name) : [target];
};

describe('what the package offers', () => {
  const { exports, unpkg, customElements } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const targets = [
    ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target))),
    unpkg,
    customElements,
  ].flatMap(filesOf);

  it('every export leads to a file of the build', () => {
    assert.deepEqual(
      targets.filter((target) => !existsSync(new URL(target, root))),
      [],
    );
  });

  it('importing the tag in Node throws nothing, and the model works there', async () => {
    const { CourtSurvey } = await import('../../../dist/index.js');
    assert.equal(typeof CourtSurvey.define, 'function');
    const { evaluateExpression } = await import('../../../dist/model.js');
    assert.equal(evaluateExpression('{a} + 1', { a: 2 }), 3);
  });
});
