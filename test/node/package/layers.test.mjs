// The compiler guards the layers: a probe file in each layer tries what the layer must not do, and what it may.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const repository = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..');
const tool = (name) => join(repository, 'node_modules', '.bin', name);

const inside = {
  model: `import { canonicalJson } from '../model/canonical-json.js';\nexport const probe: unknown = canonicalJson;`,
  delivery: `import { slotOf } from '../delivery/slot.js';\nexport const probe: unknown = slotOf;`,
  i18n: `import { matchLanguage } from '../i18n/match-language.js';\nexport const probe: unknown = matchLanguage;`,
  ui: `import { questionIds } from '../ui/question-ids.js';\nexport const probe: unknown = questionIds;`,
  check: `import { checkText } from '../check/check-text.js';\nexport const probe: unknown = checkText;`,
};
const packages = {
  lit: `import { html } from 'lit';\nexport const probe: unknown = html;`,
  'lit/directives/guard.js': `import { guard } from 'lit/directives/guard.js';\nexport const probe: unknown = guard;`,
  i18next: `import { createInstance } from 'i18next';\nexport const probe: unknown = createInstance;`,
  'idb-keyval': `import { get } from 'idb-keyval';\nexport const probe: unknown = get;`,
};
const node = `import { readFileSync } from 'node:fs';\nexport const probe: unknown = readFileSync;`;
const browser = `export const probe = (): unknown => document.title;`;

const forbidden = [
  ...['model', 'delivery', 'i18n', 'check'].flatMap((layer) =>
    ['lit', 'lit/directives/guard.js'].map((name) => [layer, name, packages[name]]),
  ),
  ...['model', 'delivery', 'ui', 'check'].map((layer) => [layer, 'i18next', packages.i18next]),
  ...['model', 'i18n', 'ui', 'check'].map((layer) => [layer, 'idb-keyval', packages['idb-keyval']]),
  ...['delivery', 'i18n', 'ui'].map((other) => ['model', other, inside[other]]),
  ...['i18n', 'ui'].map((other) => ['delivery', other, inside[other]]),
  ...['model', 'delivery', 'ui'].map((other) => ['i18n', other, inside[other]]),
  ...['model', 'delivery', 'i18n', 'ui'].map((layer) => [layer, 'check', inside.check]),
  ...['delivery', 'i18n', 'ui'].map((other) => ['check', other, inside[other]]),
  ...['model', 'check'].map((layer) => [layer, 'the browser', browser]),
  ['model', 'Node', node],
];
const allowed = [
  ['delivery', 'model', inside.model],
  ['delivery', 'the browser', browser],
  ['check', 'model', inside.model],
  ['check', 'Node', node],
  ['delivery', 'idb-keyval', packages['idb-keyval']],
  ['i18n', 'i18next', packages.i18next],
  ['ui', 'lit', packages.lit],
  ...['model', 'delivery', 'i18n'].map((other) => ['ui', other, inside[other]]),
];

/** Loaded for what it does, a package gives no name that a compiler could object to. */
const sideEffects = [
  ['model', 'lit'],
  ['delivery', 'i18next'],
  ['ui', 'idb-keyval'],
  ['check', 'lit'],
];

let copy;
const run = (command, ...args) => spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
const compile = (layer) => run(tool('tsc'), '-b', `src/${layer}`);

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'court-survey-layers-'));
  for (const name of ['src', 'locales', 'tsconfig.json', 'package.json', '.oxlintrc.json']) {
    cpSync(join(repository, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  const { status, stdout } = compile('ui');
  assert.equal(status, 0, `the layers must compile before the probes: ${stdout}`);
});
after(() => rmSync(copy, { recursive: true, force: true }));

/** Puts a file into the layer for each code, `zz-probe-0.ts` and so on. */
const withProbes = (layer, codes, use) => {
  const files = codes.map((_, index) => join(copy, 'src', layer, `zz-probe-${index}.ts`));
  files.forEach((file, index) => writeFileSync(file, codes[index]));
  try {
    return use();
  } finally {
    for (const file of files) rmSync(file);
  }
};

/** For each of the probes what the compiler says with it in its layer; it is asked once a layer, with all of them there. */
const compiledWith = (probes) => {
  const said = new Map();
  return ([layer, , code]) => {
    const codes = probes.filter(([other]) => other === layer).map((probe) => probe[2]);
    if (!said.has(layer))
      said.set(
        layer,
        withProbes(layer, codes, () => compile(layer)),
      );
    return { ...said.get(layer), file: `zz-probe-${codes.indexOf(code)}.ts` };
  };
};

/** What the linter says of the layers as they are, and with a probe in each of these. */
let lintings;
const linted = () => {
  const lint = () => run(tool('oxlint'), '--deny-warnings', 'src');
  const spoiled = sideEffects.reduce(
    (work, [layer, name]) =>
      () =>
        withProbes(layer, [`import '${name}';\n`], work),
    lint,
  );
  lintings ??= { clean: lint(), spoiled: spoiled() };
  return lintings;
};

describe('a layer cannot import what it must not know', () => {
  const compiled = compiledWith(forbidden);
  for (const probe of forbidden) {
    it(`${probe[0]} cannot use ${probe[1]}`, () => {
      const { status, stdout, file } = compiled(probe);
      assert.notEqual(status, 0);
      assert.ok(stdout.includes(`${file}(`), stdout);
    });
  }

  for (const [layer, name] of sideEffects) {
    it(`${layer} cannot even load ${name} for its side effects`, () => {
      const { clean, spoiled } = linted();
      assert.equal(clean.status, 0, clean.stdout);
      assert.notEqual(spoiled.status, 0);
      assert.ok(spoiled.stdout.includes(join(layer, 'zz-probe-0.ts')), spoiled.stdout);
    });
  }
});

describe('control: every arrow of the design compiles', () => {
  const compiled = compiledWith(allowed);
  for (const probe of allowed) {
    it(`${probe[0]} may use ${probe[1]}`, () => {
      const { status, stdout } = compiled(probe);
      assert.equal(status, 0, stdout);
    });
  }
});
