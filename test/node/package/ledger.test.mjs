import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const sources = readdirSync(new URL('src/ui/', root), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/ui/${name}`))
  .join('\n');
const [element] = JSON.parse(read('src/ui/court-survey.manifest.json')).modules[0].declarations;
const readme = read('README.md');

const listed = (name) => element[name].map((entry) => entry.name);
const found = (pattern) => [...new Set([...sources.matchAll(pattern)].map(([, name]) => name))];
/** What one side has and the other lacks. */
const differences = (documented, real) => ({
  notInCode: documented.filter((name) => !real.includes(name)),
  notDocumented: real.filter((name) => !documented.includes(name)),
});
const none = { notInCode: [], notDocumented: [] };

const observed = (source) =>
  [...source.match(/const configuration = \[([^\]]*)\]/)[1].matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
const attributes = [...observed(read('src/ui/host-options.ts')), 'lang'];
const events = found(/static readonly type = '([\w-]+)'/g);
const parts = [...sources.matchAll(/part=(?:"([^"]*)"|\$\{isNumber \? '([\w-]+)')/g)].flatMap(
  ([, words = '', single = '']) =>
    `${words} ${single}`
      .replaceAll('button-${kind}', 'button-primary button-secondary button-danger')
      .split(/\s+/)
      .filter(Boolean),
);
const tokens = found(/var\((--court-survey-[\w-]+)/g);

describe('the manifest is the ledger of the public surface', () => {
  it('lists the attributes the element observes, and the README explains each', () => {
    assert.deepEqual(differences(listed('attributes'), attributes), none);
    assert.deepEqual(
      attributes.filter((name) => !readme.includes(`\`${name}\``)),
      [],
    );
  });

  it('lists the events the code can fire, and the README explains each', () => {
    assert.deepEqual(differences(listed('events'), events), none);
    assert.deepEqual(
      events.filter((name) => !readme.includes(`\`${name}\``)),
      [],
    );
  });

  it('lists the parts the templates name', () => {
    assert.deepEqual(differences(listed('cssParts'), [...new Set(parts)]), none);
  });

  it('lists the tokens the styles read, at most sixteen', () => {
    assert.deepEqual(differences(listed('cssProperties'), tokens), none);
    assert.ok(tokens.length <= 16, `${tokens.length} tokens`);
  });

  it('control: a forgotten and an invented name are both noticed', () => {
    assert.deepEqual(differences(['a', 'b'], ['b', 'c']), { notInCode: ['a'], notDocumented: ['c'] });
  });
});
