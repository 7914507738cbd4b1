// Each foreign thing has one door, and no way of injecting markup exists.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../../src/', import.meta.url);
const sources = new Map(
  readdirSync(root, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(new URL(name, root), 'utf8')]),
);
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Files whose code matches. */
const users = (pattern, files = sources) =>
  [...files].filter(([, text]) => pattern.test(withoutComments(text))).map(([name]) => name);

const doors = [
  ['i18next', /from 'i18next'/, 'i18n/translator.ts'],
  ['idb-keyval', /from 'idb-keyval'/, 'delivery/record-store.ts'],
  ['the network', /\bfetch\(|XMLHttpRequest\(|sendBeacon|WebSocket\(|EventSource\(/, 'delivery/http.ts'],
  ['innerHTML', /\.innerHTML\b/, 'ui/xhtml-templates.ts'],
];
const sinks = [
  /unsafeHTML|unsafeSVG|unsafeStatic/,
  /insertAdjacentHTML|document\.write|DOMParser/,
  /\beval\(|new Function\(/,
  /styleMap|\sstyle=/,
];

describe('one door for each foreign thing', () => {
  for (const [what, pattern, door] of doors) {
    it(`${what} is used in ${door} only`, () => assert.deepEqual(users(pattern), [door]));
  }
});

describe('no sink for markup or code', () => {
  for (const pattern of sinks) it(`nothing in src matches ${pattern}`, () => assert.deepEqual(users(pattern), []));

  it('control: a seeded sink, a second door and an inline style are found', () => {
    const seeded = new Map([['a.ts', `element.innerHTML = x; fetch(url); html\`<p style="x">\``]]);
    assert.deepEqual(users(doors[3][1], seeded), ['a.ts']);
    assert.deepEqual(users(doors[2][1], seeded), ['a.ts']);
    assert.deepEqual(users(sinks[3], seeded), ['a.ts']);
    assert.deepEqual(users(doors[3][1], new Map([['b.ts', '// element.innerHTML = x']])), []);
  });
});
