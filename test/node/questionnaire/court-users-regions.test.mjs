import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSurvey } from './court-users-document.mjs';

const KAZAKH = [
  'KZ-71 Астана қаласы',
  'KZ-75 Алматы қаласы',
  'KZ-79 Шымкент қаласы',
  'KZ-10 Абай облысы',
  'KZ-11 Ақмола облысы',
  'KZ-15 Ақтөбе облысы',
  'KZ-19 Алматы облысы',
  'KZ-23 Атырау облысы',
  'KZ-27 Батыс Қазақстан облысы',
  'KZ-31 Жамбыл облысы',
  'KZ-33 Жетісу облысы',
  'KZ-35 Қарағанды облысы',
  'KZ-39 Қостанай облысы',
  'KZ-43 Қызылорда облысы',
  'KZ-47 Маңғыстау облысы',
  'KZ-55 Павлодар облысы',
  'KZ-59 Солтүстік Қазақстан облысы',
  'KZ-61 Түркістан облысы',
  'KZ-62 Ұлытау облысы',
  'KZ-63 Шығыс Қазақстан облысы',
  'abroad Қазақстаннан тыс жер',
];
const RUSSIAN = [
  'KZ-71 Город Астана',
  'KZ-75 Город Алматы',
  'KZ-79 Город Шымкент',
  'KZ-10 Область Абай',
  'KZ-11 Акмолинская область',
  'KZ-15 Актюбинская область',
  'KZ-19 Алматинская область',
  'KZ-23 Атырауская область',
  'KZ-63 Восточно-Казахстанская область',
  'KZ-31 Жамбылская область',
  'KZ-33 Область Жетісу',
  'KZ-27 Западно-Казахстанская область',
  'KZ-35 Карагандинская область',
  'KZ-39 Костанайская область',
  'KZ-43 Кызылординская область',
  'KZ-47 Мангистауская область',
  'KZ-55 Павлодарская область',
  'KZ-59 Северо-Казахстанская область',
  'KZ-61 Туркестанская область',
  'KZ-62 Область Ұлытау',
  'abroad За пределами Казахстана',
];

const offered = (survey) =>
  survey.getQuestionByName('region').visibleChoices.map((choice) => `${choice.value} ${choice.text}`);

test('regions stand in the alphabetical order of the language, each once', () => {
  assert.deepEqual(offered(startSurvey({ locale: 'kk' })), KAZAKH);
  assert.deepEqual(offered(startSurvey({ locale: 'ru' })), RUSSIAN);
});

test('without a language the Kazakh order holds', () => {
  const values = startSurvey({ locale: '' })
    .getQuestionByName('region')
    .visibleChoices.map(({ value }) => value);
  assert.deepEqual(
    values,
    KAZAKH.map((line) => line.split(' ')[0]),
  );
});

for (const [value, kk, ru] of [
  ['KZ-27', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область'],
  ['KZ-63', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область'],
  ['KZ-62', 'Ұлытау облысы', 'Область Ұлытау'],
]) {
  test(`${value} stays chosen while the language is switched there and back`, () => {
    const survey = startSurvey({ locale: 'kk' });
    const region = survey.getQuestionByName('region');
    region.value = value;
    for (const [locale, list, name] of [
      ['ru', RUSSIAN, ru],
      ['kk', KAZAKH, kk],
    ]) {
      survey.locale = locale;
      assert.deepEqual(offered(survey), list);
      assert.equal(region.value, value);
      assert.equal(region.displayValue, name);
      assert.equal(survey.data.region, value);
    }
  });
}
