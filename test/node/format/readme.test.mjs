// The README's table of properties is made from the table of the format, and says today's truth.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { functionNames } from '../../../build/src/model/expression/functions/function-names.js';
import { formatClasses, ownPropertiesOf, supportOf } from '../../../build/src/model/format/format.js';
import { delivery, generated, properties, readReadme } from '../../support/docs.mjs';

describe('the README', () => {
  it('has the table of properties as it is now (else: npm run docs)', () => {
    const readme = readReadme();
    assert.equal(readme.split('<!-- properties -->').length, 2);
    assert.ok(readme.includes(`<!-- properties -->\n${properties()}<!-- /properties -->`));
  });

  it('has the diagram of delivery as its table is now (else: npm run docs)', () => {
    assert.ok(readReadme().includes(`<!-- delivery -->\n${delivery()}<!-- /delivery -->`));
  });

  it('names every property that is supported', () => {
    const table = properties();
    const all = [...formatClasses.keys()].filter((name) => supportOf(name) === 'supported').flatMap(ownPropertiesOf);
    assert.deepEqual(
      all.filter(({ name }) => !table.includes(`\`${name}\``)),
      [],
    );
  });

  it('names every function that an expression may call', () => {
    const table = properties();
    assert.deepEqual(
      functionNames.filter((name) => !table.includes(`\`${name}\``)),
      [],
    );
  });

  it('shows what the command really prints', () => {
    const cwd = fileURLToPath(new URL('../../../', import.meta.url));
    const file = 'test/node/check/fixtures/faulty.json';
    const { stdout } = spawnSync(process.execPath, ['dist/check.js', 'check', file], { cwd, encoding: 'utf8' });
    assert.ok(readReadme().includes(stdout.replaceAll(file, 'visit.json')), stdout);
  });

  it('control: a stale table is noticed and replaced', () => {
    const stale = 'a\n<!-- properties -->\nold\n<!-- /properties -->\nb';
    assert.notEqual(generated(stale), stale);
    assert.ok(generated(stale).startsWith('a\n<!-- properties -->\n| of |'));
    assert.ok(generated(stale).endsWith('<!-- /properties -->\nb'));
  });
});
