// The table of the format and the engine say the same: what the table calls supported is read, and nothing else runs.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  classOfType,
  formatClasses,
  lineOf,
  ownPropertiesOf,
  propertiesOf,
  supportOf,
} from '../../../build/src/model/format/format.js';
import { olderNames } from '../../../build/src/model/parsing/older-names.js';
import { laterProperties, laterTypes } from '../../../build/src/model/parsing/refused.js';
import { questionMeanings } from '../../../build/src/model/questions/index.js';

const root = new URL('../../../src/model/', import.meta.url);
const engine = readdirSync(root, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !/^(format|linting)\//.test(name))
  .map((name) => readFileSync(new URL(name, root), 'utf8'))
  .join('\n');
const isRead = (name) => new RegExp(`['\\s{,]${name.replace('$', '\\$')}['\\s:,}]`).test(engine);

/** For editors, and for linting alone: a film instead of a picture is told. */
const readByNobody = ['$schema', 'contentMode'];

const typesOf = (support) =>
  [...formatClasses.keys()].filter((name) => {
    const isBase = name.endsWith('base') || name === 'nonvalue' || name === 'empty';
    return lineOf(name).includes('question') && name !== 'question' && !isBase && supportOf(name) === support;
  });

describe('the table of the format and the engine', () => {
  it('every supported property is read by the engine', () => {
    const supported = [...formatClasses.keys()]
      .flatMap(ownPropertiesOf)
      .filter(({ support }) => support === 'supported');
    const forgotten = supported.map(({ name }) => name).filter((name) => !isRead(name));
    assert.deepEqual([...new Set(forgotten)].sort(), readByNobody);
  });

  it('control: a property that nobody reads is noticed', () => assert.equal(isRead('showTOC'), false));

  it('supported types are those with a meaning, later types those that say so', () => {
    assert.deepEqual(typesOf('supported').sort(), Object.keys(questionMeanings).sort());
    assert.deepEqual(typesOf('later').sort(), [...laterTypes].sort());
    for (const type of typesOf('refused')) assert.ok(!(type in questionMeanings) && !laterTypes.has(type), type);
  });

  it('what the engine refuses is not called supported', () => {
    for (const name of laterProperties)
      assert.ok(
        [...formatClasses.keys()].flatMap(ownPropertiesOf).some((one) => one.name === name && one.support === 'later'),
      );
  });

  it('every older name the engine reads is in the table', () => {
    const known = new Set(
      [...formatClasses.keys()].flatMap((className) =>
        [...propertiesOf(className).values()].flatMap(({ name, older }) => older.map((one) => `${one} is ${name}`)),
      ),
    );
    const today = new Set([...formatClasses.keys()].flatMap(ownPropertiesOf).map(({ name }) => name));
    const read = Object.entries(olderNames).filter(([name]) => today.has(name));
    const pairs = read.flatMap(([name, older]) => older.map((one) => `${one} is ${name}`));
    assert.deepEqual(
      pairs.filter((pair) => !known.has(pair)),
      [],
    );
  });

  it('a type belongs to its own family only', () => {
    assert.equal(classOfType('element', 'text'), 'text');
    assert.equal(classOfType('validator', 'text'), 'textvalidator');
    assert.equal(classOfType('validator', 'textvalidator'), 'textvalidator');
    assert.equal(classOfType('trigger', 'skip'), 'skiptrigger');
    for (const type of ['survey', 'itemvalue', 'textvalidator', 'toString', undefined])
      assert.equal(classOfType('element', type), undefined);
  });
});
