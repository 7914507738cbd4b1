import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtUsers, elementsOf } from './court-users-document.mjs';
import { pages } from './court-users-items.mjs';

const valuesOf = (list = []) => list.map((choice) => choice.value);

const itemOf = (element) => ({
  id: element.name,
  type: element.type,
  required: element.isRequired === true,
  values: valuesOf(element.choices ?? element.columns),
  rows: valuesOf(element.rows),
  special: [
    ...(element.showNoneItem ? ['none'] : []),
    ...(element.showRefuseItem ? ['refused'] : []),
    ...(element.showDontKnowItem ? ['dontknow'] : []),
    ...(element.showOtherItem ? ['other'] : []),
  ],
  exclusive: valuesOf(element.choices?.filter((choice) => choice.isExclusive)),
  ...(element.maxLength === undefined ? {} : { maxLength: element.maxLength }),
  ...(element.maxSelectedChoices === undefined ? {} : { maxSelected: element.maxSelectedChoices }),
  ...(element.colCount === 0 ? { inOneRow: true } : {}),
});

const checkItems = (source) => {
  const found = Object.fromEntries(
    source.pages.map((page) => [page.name, page.elements.filter(({ type }) => type !== 'html').map(itemOf)]),
  );
  assert.deepEqual(Object.keys(found), Object.keys(pages), 'pages and their order');
  for (const name of Object.keys(pages)) assert.deepEqual(found[name], pages[name], `items of ${name}`);
};

test('a court that compares waves finds every id, type, value and required flag where it was', () => {
  checkItems(courtUsers());
});

test('the check of ids fails for a lost row, a renamed value, a loosened item and a moved page', () => {
  const spoil = [
    (source) => elementsOf(source, 'hearing')[1].rows.splice(1, 1),
    (source) => (elementsOf(source, 'profile')[0].choices[0].value = 'plaintiff'),
    (source) => delete elementsOf(source, 'overall')[0].isRequired,
    (source) => source.pages.reverse(),
    (source) => (elementsOf(source, 'access')[1].choices[0].value = '1'),
  ];
  for (const change of spoil) {
    const copy = courtUsers();
    change(copy);
    assert.throws(() => checkItems(copy), assert.AssertionError);
  }
});

test('the questionnaire is as long as the release says: 45 questions, 7 suggestion boxes, 12 sections', () => {
  const items = elementsOf(courtUsers()).filter(({ type }) => type !== 'html');
  const boxes = items.filter(({ type }) => type === 'comment');
  assert.equal(new Set(items.map(({ name }) => name)).size, 52);
  assert.equal(boxes.length, 7);
  assert.equal(items.length - boxes.length, 45);
  assert.equal(courtUsers().pages.length, 13);
  const count = (type) => items.filter((item) => item.type === type).length;
  assert.deepEqual(
    ['radiogroup', 'checkbox', 'dropdown', 'matrix', 'ranking', 'comment'].map((type) => [type, count(type)]),
    [
      ['radiogroup', 25],
      ['checkbox', 6],
      ['dropdown', 1],
      ['matrix', 12],
      ['ranking', 1],
      ['comment', 7],
    ],
  );
  assert.equal(
    items.reduce((sum, { rows = [] }) => sum + rows.length, 0),
    55,
  );
});

test('nobody is forced through a matrix, and ranking one or two directions is enough', () => {
  for (const element of elementsOf(courtUsers())) {
    assert.equal(element.eachRowRequired, undefined, element.name);
    assert.equal(element.minSelectedChoices, undefined, element.name);
  }
  assert.equal(elementsOf(courtUsers(), 'overall')[2].selectToRankEnabled, true);
});

test('every box, and nothing else, stands under its own topic', () => {
  for (const element of elementsOf(courtUsers(), 'suggestions').slice(1)) {
    const topic = element.name.replace('suggestion_', '');
    assert.equal(element.visibleIf, `{suggestion_topics} contains '${topic}'`);
  }
});
