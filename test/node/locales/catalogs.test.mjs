import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { groupComplaints, keyComplaints, variableComplaints } from './catalog-shape.mjs';
import { readSource, usageComplaints } from './key-usage.mjs';
import { reviewComplaints } from './review-table.mjs';
import { signedKeys } from './signed-keys.mjs';
import { kazakhRules, russianRules, sharedRules, wordingComplaints } from './wording.mjs';

const read = (name) => readFile(new URL(`../../../locales/${name}`, import.meta.url), 'utf8');
const kk = JSON.parse(await read('kk.json'));
const ru = JSON.parse(await read('ru.json'));
const review = await read('review.csv');
const others = (await readdir(new URL('../../../locales/', import.meta.url)))
  .filter((name) => name.endsWith('.json') && name !== 'kk.json')
  .map((name) => name.replace('.json', ''));

describe('a person finds every message in every language', () => {
  for (const language of others)
    it(`in "${language}", with its plural forms and the same values`, async () => {
      const catalog = JSON.parse(await read(`${language}.json`));
      assert.deepEqual(keyComplaints(kk, catalog, language), []);
      assert.deepEqual(variableComplaints(kk, catalog, language), []);
      assert.deepEqual(groupComplaints(catalog), []);
    });

  it('control: a message or a plural form too few or too many is noticed', () => {
    const { 'nav.next': _next, ...withoutNext } = ru;
    assert.deepEqual(keyComplaints(kk, withoutNext), ['nav.next']);
    const { 'count.left_few': _few, ...withoutFew } = ru;
    assert.deepEqual(keyComplaints(kk, withoutFew), ['count.left_few']);
    assert.deepEqual(keyComplaints(kk, { ...ru, extra: 'x' }), ['extra']);
    const forms = { a_one_one: 'x', a_one_few: 'x', a_one_many: 'x', a_one_other: 'x' };
    assert.deepEqual(keyComplaints({ a_one: '{{count}}' }, forms), ['a_one']);
  });

  it('control: other values are noticed', () => {
    assert.deepEqual(variableComplaints(kk, { ...ru, 'closed.opens': '{{day}}' }), ['closed.opens']);
    assert.deepEqual(variableComplaints(kk, { ...ru, 'err.count_many': 'Исправьте' }), ['err.count_many']);
  });

  it('keys of one flow stand together', () => {
    assert.deepEqual(groupComplaints(kk), []);
    assert.deepEqual(groupComplaints({ 'a.x': '', 'b.x': '', 'a.y': '' }), ['a.y']);
  });
});

describe('the translator signs nothing that nobody reads', () => {
  it('every message is shown by some code, and code asks for no other', async () => {
    assert.deepEqual(usageComplaints(kk, await readSource()), []);
  });

  it('control: a message without code, and code without a message, are noticed', () => {
    const code = "t('nav.next'); t('nav.sideways'); file('a.txt');";
    assert.deepEqual(usageComplaints({ 'nav.next': 'Келесі', 'nav.back': 'Артқа' }, code), [
      'nav.back: shown nowhere',
      'nav.sideways: no message',
    ]);
  });
});

describe('a person reads correct, polite sentences', () => {
  it('in both languages', () => {
    assert.deepEqual(wordingComplaints(kk, { ...sharedRules, ...kazakhRules }), []);
    assert.deepEqual(wordingComplaints(ru, { ...sharedRules, ...russianRules }), []);
  });

  /** @type {[Record<string, (text: string, key: string) => boolean>, string, string[]][]} */
  const wrong = [
    [sharedRules, 'nothing to read', ['', ' ', '{{count}}']],
    [sharedRules, 'stray white space', ['Бастау ', 'Екі  бос', 'Жол\nжол']],
    [sharedRules, 'Latin letters', ['Бaстау', 'OK', 'Iздеу']],
    [sharedRules, 'quotation marks other than «»', ['"Басқа"', '“Басқа”', "'Басқа'"]],
    [sharedRules, 'unpaired quotation marks', ['«Басқа', 'Басқа»', '»Басқа«']],
    [sharedRules, 'a hyphen as a dash', ['бір - екі', 'бір -- екі', 'бір — екі']],
    [sharedRules, 'three dots', ['Сақталуда...']],
    [sharedRules, 'a space before punctuation', ['Қате :', 'Бар .']],
    [sharedRules, 'broken braces', ['{count}', '{{count}', '{{ count }}', '{{count-1}}']],
    [
      kazakhRules,
      'a suffix on a variable',
      ['{{count}}дан көп', '{{count}}-ден', '{{n}} ден бастап', '«{{choice}}»ні', '{{n}}-орынға'],
    ],
    [kazakhRules, 'a space before %', ['{{percent}} %', '{{percent}}\u00a0%']],
    [kazakhRules, 'a person addressed in lower case', ['Бұл сізге байланысты', 'сіз']],
    [kazakhRules, 'an order without politeness', ['Қайталап көр']],
    [russianRules, 'a suffix on a variable', ['{{n}}-го', '{{count}}х']],
    [russianRules, 'no fixed space before %', ['{{percent}}%', '{{percent}} %']],
    [russianRules, 'a person addressed in lower case', ['Вернуть ваши ответы', 'как вам']],
    [russianRules, 'a person given a sex', ['Вы уже заполнил анкету', 'Вы отправила ответы', 'Вы зарегистрировался']],
    [russianRules, 'a verb without politeness', ['Выбери вариант']],
    [russianRules, 'Kazakh letters', ['Сұрақ']],
  ];
  for (const [rules, name, samples] of wrong) {
    it(`the check for "${name}" notices it`, () => {
      for (const sample of samples) assert.ok(rules[name](sample, 'any.key'), sample);
    });
  }
  it('every rule has been seen to notice something', () => {
    const rules = [sharedRules, kazakhRules, russianRules].flatMap((group) => Object.values(group));
    assert.deepEqual(new Set(wrong.map(([group, name]) => group[name])), new Set(rules));
  });
});

describe('the translator who signs the wording', () => {
  it('finds every unsigned message in the table, as it is in the catalogues, and no other', () => {
    assert.deepEqual(reviewComplaints(review, kk, ru, signedKeys), []);
  });

  it('would notice a message left out, changed, added or listed twice', () => {
    const lines = review.trimEnd().split('\n');
    const complaints = (changed) => reviewComplaints(changed.join('\n'), kk, ru, signedKeys).length;
    assert.equal(complaints(lines.slice(0, -1)), 1);
    assert.equal(complaints(lines.with(-1, lines.at(-1).replace(/,[^,]+,/, ',Басқа сөз,'))), 1);
    assert.equal(complaints([...lines, 'nav.next,Келесі,Далее,Every page']), 1);
    assert.equal(complaints([...lines, lines[1]]), 1);
    assert.equal(complaints(lines.slice(1)), 2);
    assert.equal(reviewComplaints(review, kk, ru, [...signedKeys, 'nav.gone']).length, 1);
  });
});
