import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtUsers, elementsOf } from './court-users-document.mjs';

const SAME_IN_BOTH = ['Адвокат', 'Прокурор'];
const LATIN_WORDS = ['SMS'];
const TEXT_KEYS = ['title', 'description', 'text', 'html', 'dontKnowText', 'refuseText'];

/** Every text of the document with its place, whether or not it has the right shape. */
const textsOf = (value, place = '') => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    TEXT_KEYS.includes(key) ? [{ place: `${place}/${key}`, text: inner }] : textsOf(inner, `${place}/${key}`),
  );
};

const plain = (html) => html.replaceAll(/<\/?(?:p|ul|li|strong)>/g, ' ');
const hasGaps = (text) => / {2}|^\s|\s$|\s[.,;:!?]|\t|\n|\u00a0/.test(text);

const faultsOf = ({ place, text }) => {
  if (typeof text !== 'object' || Object.keys(text).join() !== 'kk,ru') return [`${place}: not exactly kk and ru`];
  const faults = [];
  if (text.kk === text.ru && !SAME_IN_BOTH.includes(text.kk)) faults.push(`${place}: the same in both languages`);
  for (const [language, words] of Object.entries(text)) {
    const visible = place.endsWith('/html') ? plain(words) : words;
    const letters = LATIN_WORDS.reduce((rest, word) => rest.replaceAll(word, ''), visible);
    if (visible.trim() === '') faults.push(`${place}/${language}: empty`);
    if (!place.endsWith('/html') && hasGaps(words)) faults.push(`${place}/${language}: stray space`);
    if (/[^\P{L}\p{Script=Cyrillic}]/u.test(letters))
      faults.push(`${place}/${language}: a letter that is not Cyrillic`);
    if (words !== words.normalize('NFC')) faults.push(`${place}/${language}: not NFC`);
    if (/["'<>&{}]| - /.test(visible)) faults.push(`${place}/${language}: a typewriter character or markup`);
  }
  if (/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/.test(text.ru) && !/^Область (?:Жетісу|Ұлытау)$/.test(text.ru))
    faults.push(`${place}/ru: a Kazakh letter`);
  return faults;
};
const checkTexts = (source) => assert.deepEqual(textsOf(source).flatMap(faultsOf), []);

test('every text is there in Kazakh and in Russian, cleanly set', () => {
  checkTexts(courtUsers());
  assert.equal(textsOf(courtUsers()).length, 425);
});

test('the check of texts fails for a missing language, a copied text, a Latin look-alike and a stray space', () => {
  const spoil = [
    (title) => delete title.ru,
    (title) => (title.kk = title.ru),
    (title) => (title.kk = `${title.kk} i`),
    (title) => (title.ru = title.ru.replace(' ', '  ')),
    (title) => (title.default = title.ru),
    (title) => (title.kk = ' '),
    (title) => (title.ru = title.ru.replace('Вы', 'Вұ')),
  ];
  for (const change of spoil) {
    const copy = courtUsers();
    change(elementsOf(copy, 'profile')[0].title);
    assert.throws(() => checkTexts(copy), assert.AssertionError);
  }
});

test('every question, choice, row, column and section has a text of its own', () => {
  const source = courtUsers();
  for (const page of source.pages.slice(1)) assert.ok(page.title, page.name);
  for (const element of elementsOf(source)) {
    assert.ok(element.type === 'html' ? element.html : element.title, element.name);
    for (const choice of [...(element.choices ?? []), ...(element.rows ?? []), ...(element.columns ?? [])])
      assert.ok(choice.text, `${element.name} ${choice.value}`);
    if (element.showDontKnowItem) assert.ok(element.dontKnowText, element.name);
    if (element.showRefuseItem) assert.ok(element.refuseText, element.name);
  }
});

test('the same answer is worded the same everywhere', () => {
  const wordings = new Map();
  for (const element of elementsOf(courtUsers())) {
    const note = (key, text) => wordings.set(key, (wordings.get(key) ?? new Set()).add(JSON.stringify(text)));
    const choices = element.choices ?? element.columns ?? [];
    for (const { value, text } of choices) if (value === 'na' || value === 'other') note(value, text);
    for (const { value, text } of choices) if (value === 'dontknow') note('dontknow', text);
    if (element.dontKnowText) note('dontknow', element.dontKnowText);
    if (element.refuseText) note('refused', element.refuseText);
  }
  assert.deepEqual([...wordings].map(([key, texts]) => [key, ...texts].join(' ')).sort(), [
    'dontknow {"kk":"Жауап беруге қиналамын","ru":"Затрудняюсь ответить"}',
    'na {"kk":"Маған қатысты емес","ru":"Ко мне не относится"}',
    'other {"kk":"Басқа","ru":"Другое"}',
    'refused {"kk":"Жауап бергім келмейді","ru":"Предпочитаю не отвечать"}',
  ]);
});

test('a five-point answer is one of four scales, worst first', () => {
  const scales = new Set();
  for (const element of elementsOf(courtUsers())) {
    const points = (element.columns ?? element.choices ?? []).filter(({ value }) => typeof value === 'number');
    if (points.length > 0) scales.add(points.map(({ value, text }) => `${value} ${text.kk} / ${text.ru}`).join('\n'));
  }
  assert.deepEqual(
    [...scales].map((scale) => scale.split('\n')),
    [
      [
        '1 Мүлде дұрыс емес / Совершенно неверно',
        '2 Негізінен дұрыс емес / В основном неверно',
        '3 Жартылай дұрыс / Отчасти верно, отчасти нет',
        '4 Негізінен дұрыс / В основном верно',
        '5 Толығымен дұрыс / Полностью верно',
      ],
      [
        '1 Мүлде қанағаттанбаймын / Совершенно не удовлетворяет',
        '2 Негізінен қанағаттанбаймын / В основном не удовлетворяет',
        '3 Жартылай қанағаттанамын / Отчасти удовлетворяет, отчасти нет',
        '4 Негізінен қанағаттанамын / В основном удовлетворяет',
        '5 Толық қанағаттанамын / Полностью удовлетворяет',
      ],
      [
        '1 Айтарлықтай нашарлады / Значительно в худшую сторону',
        '2 Аздап нашарлады / Немного в худшую сторону',
        '3 Өзгерген жоқ / Без изменений',
        '4 Аздап жақсарды / Немного в лучшую сторону',
        '5 Айтарлықтай жақсарды / Значительно в лучшую сторону',
      ],
      [
        '1 Мүлде сенбеймін / Совершенно не доверяю',
        '2 Негізінен сенбеймін / В основном не доверяю',
        '3 Жартылай сенемін / Отчасти доверяю, отчасти нет',
        '4 Негізінен сенемін / В основном доверяю',
        '5 Толық сенемін / Полностью доверяю',
      ],
    ],
  );
});

test('a question about change is worded so that the scale of change answers it', () => {
  const changes = elementsOf(courtUsers()).filter(({ choices }) => choices?.[2]?.text.ru === 'Без изменений');
  assert.equal(changes.length, 3);
  for (const { name, title } of changes) {
    assert.match(title.ru, /^Как измени(?:лась|лось) /, name);
    assert.match(title.kk, / қалай өзгерді\?$/, name);
  }
});

test('the scale of a statement matrix asks how true it is, of a service matrix how satisfying', () => {
  const firstColumn = (name) => elementsOf(courtUsers()).find((element) => element.name === name).columns[0].text.ru;
  const satisfaction = ['lawyer_matrix', 'sot_kabineti_matrix', 'building_matrix'];
  for (const { name, type } of elementsOf(courtUsers())) {
    if (type !== 'matrix') continue;
    const expected = satisfaction.includes(name) ? 'Совершенно не удовлетворяет' : 'Совершенно неверно';
    assert.equal(firstColumn(name), expected, name);
  }
});
