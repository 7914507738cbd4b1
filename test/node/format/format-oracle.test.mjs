// The table of the format against the metadata of survey-core itself: nothing forgotten, nothing invented.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Serializer } from 'survey-core';
import { formatClasses, lineOf, ownRootProperties, propertiesOf } from '../../../build/src/model/format/format.js';

/** No class of JSON objects: a plain number. */
const noObjects = new Set(['responsiveimagesize']);
/** Classes whose objects say with `type` what they are; survey-core keeps that name outside its metadata. */
const named = ['question', 'panel', 'surveyvalidator', 'trigger'];
/** Spellings that survey-core understands by code of its own instead of by its metadata. */
const byCode = ['mode', 'isSinglePage', 'questionTitleTemplate', 'showTimerPanel', 'showTitle', 'hideNumber', 'label'];
const alsoByCode = ['columnLayout', 'renderMode', 'columnsLocation', 'optionsCaption'];

const theirs = [...Serializer.classes.keys()].filter((name) => !noObjects.has(name));
const written = (className) => Serializer.getProperties(className).filter((property) => property.isSerializable);

/** Names that only one of two lists has. */
const differences = (ours, others) => ({
  invented: ours.filter((name) => !others.includes(name)),
  forgotten: others.filter((name) => !ours.includes(name)),
});
const none = { invented: [], forgotten: [] };

const expectedOf = (className) => [
  ...written(className).map(({ name }) => name),
  ...(lineOf(className).some((name) => named.includes(name)) && className !== 'page' ? ['type'] : []),
  ...(className === 'survey' ? ownRootProperties : []),
];

describe('the table of the format', () => {
  it('has every class', () => assert.deepEqual(differences([...formatClasses.keys()], theirs), none));

  for (const className of theirs) {
    it(`has every property of ${className}, and no other`, () => {
      assert.deepEqual(differences([...propertiesOf(className).keys()], expectedOf(className)), none);
    });
  }

  it('knows every older name', () => {
    const older = theirs.flatMap((className) =>
      written(className)
        .filter(({ alternativeName }) => alternativeName)
        .map(({ name, alternativeName }) => `${className}.${alternativeName} is ${name}`),
    );
    const ours = theirs.flatMap((className) =>
      [...propertiesOf(className).values()].flatMap((property) =>
        property.older.map((name) => `${className}.${name} is ${property.name}`),
      ),
    );
    const { invented, forgotten } = differences(ours, older);
    assert.deepEqual(forgotten, []);
    const unexplained = invented.filter(
      (line) => ![...byCode, ...alsoByCode].some((name) => line.includes(`.${name} `)),
    );
    assert.deepEqual(unexplained, []);
  });

  it('control: an invented and a forgotten property are both noticed', () => {
    assert.deepEqual(differences(['a', 'b'], ['b', 'c']), { invented: ['a'], forgotten: ['c'] });
  });
});

const kindOf = (property) => {
  if (property.isArray) return 'list';
  if (['boolean', 'switch'].includes(property.type)) return 'boolean';
  if (['condition', 'expression'].includes(property.type)) return 'expression';
  if (property.type === 'number') return 'number';
  return undefined;
};
const nameOf = (kind) => (typeof kind === 'string' ? kind : Object.keys(kind)[0]);

describe('the kinds in the table', () => {
  const pairs = theirs.flatMap((className) =>
    written(className).map((property) => [className, property, propertiesOf(className).get(property.name)]),
  );

  it('are those of survey-core wherever it names one', () => {
    const wrong = pairs
      .filter(([, property, ours]) => ours.support === 'supported' && kindOf(property))
      .filter(([, property, ours]) => nameOf(ours.kind) !== kindOf(property) && nameOf(ours.kind) !== 'words')
      .map(([className, { name }, ours]) => `${className}.${name}: ${JSON.stringify(ours.kind)}`);
    assert.deepEqual(wrong, []);
  });

  it('list the same words', () => {
    const wrong = pairs.flatMap(([className, property, { kind, support }]) => {
      if (support !== 'supported' || nameOf(kind) !== 'words' || !property.hasChoices) return [];
      const known = [...kind.words, ...(kind.later ?? [])].map(String);
      const expected = property.choices.map((choice) => String(choice?.value ?? choice));
      const { invented, forgotten } = differences([...new Set(known)], expected);
      return invented.length + forgotten.length > 0
        ? [`${className}.${property.name}: ${invented} / ${forgotten}`]
        : [];
    });
    assert.deepEqual(wrong, []);
  });
});
