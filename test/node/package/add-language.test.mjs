// What the README says about adding a language is enough: a copy of the library learns English from it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const repository = resolve(new URL('.', import.meta.url).pathname, '../../..');
const read = (file) => readFileSync(join(repository, file), 'utf8');
const section = /### Add a language\n(.*?)\n##/s.exec(read('README.md'))?.[1] ?? '';
/** The files of the section's numbered list. */
const named = [...section.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file]) => file);

const changes = {
  'locales/en.json': () => {
    const russian = Object.entries(JSON.parse(read('locales/ru.json')));
    const english = russian.filter(([key]) => !/_(few|many)$/.test(key)).map(([key, text]) => [key, `EN ${text}`]);
    return JSON.stringify(Object.fromEntries(english));
  },
  'src/i18n/languages/en.ts': () =>
    read('src/i18n/languages/ru.ts')
      .replace("name: 'Русский'", "name: 'English'")
      .replace('январ', 'January')
      .replaceAll('ru', 'en'),
  'src/i18n/languages.ts': () =>
    read('src/i18n/languages.ts')
      .replace("import { ru } from './languages/ru.js';", "$&\nimport { en } from './languages/en.js';")
      .replace('{ kk, ru }', '{ kk, ru, en }'),
  'src/model/spoken-languages.ts': () => read('src/model/spoken-languages.ts').replace("'ru']", "'ru', 'en']"),
};

/** What an English reader would see of the copy, asked in a process of its own. */
const question = `
import { languages, languageData } from './build/src/i18n/languages.js';
import { createTranslator } from './build/src/i18n/translator.js';
import { formatDate } from './build/src/i18n/dates.js';
import { matchLanguage } from './build/src/i18n/match-language.js';
import { loadCatalog } from './build/src/i18n/catalog.js';
import { parseQuestionnaire } from './build/src/model/parse-questionnaire.js';
import { pickText } from './build/src/model/pick-text.js';
const { t } = createTranslator('en', await loadCatalog('en'));
const { questionnaire } = parseQuestionnaire({ id: 'a', version: '1', elements: [{ type: 'text', name: 'q', title: { en: 'Q', kk: 'С' } }] });
console.log(JSON.stringify({
  switch: languages.map((language) => languageData[language].name),
  page: matchLanguage('en-GB', languages),
  button: t('nav.next'),
  counted: [t('err.count', { count: 1 }), t('err.count', { count: 5 })],
  date: formatDate('en', { year: 2026, month: 1, day: 2 }),
  offered: questionnaire.languages,
  forgotten: pickText({ kk: 'С' }, 'en'),
}));`;

let copy;
const compile = () =>
  spawnSync(join(repository, 'node_modules/.bin/tsc'), ['-b', 'src'], { cwd: copy, encoding: 'utf8' });

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'court-survey-language-'));
  for (const name of ['src', 'locales', 'tsconfig.json', 'package.json'])
    cpSync(join(repository, name), join(copy, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
});
after(() => rmSync(copy, { recursive: true, force: true }));

describe('a developer who adds a language', () => {
  it('touches the files that the README names, and the library speaks it', () => {
    assert.deepEqual(named, Object.keys(changes));
    for (const [file, changed] of Object.entries(changes)) writeFileSync(join(copy, file), changed());
    const { status, stdout } = compile();
    assert.equal(status, 0, stdout);
    writeFileSync(join(copy, 'ask.mjs'), question);
    const answer = spawnSync(process.execPath, ['ask.mjs'], { cwd: copy, encoding: 'utf8' });
    const seen = JSON.parse(answer.stdout || assert.fail(answer.stderr));
    const russian = JSON.parse(read('locales/ru.json'));
    assert.deepEqual(seen, {
      switch: ['Қазақша', 'Русский', 'English'],
      page: { language: 'en' },
      button: `EN ${russian['nav.next']}`,
      counted: [
        `EN ${russian['err.count_one'].replace('{{count}}', '1')}`,
        `EN ${russian['err.count_other'].replace('{{count}}', '5')}`,
      ],
      date: '2 Januaryя 2026 года',
      offered: ['kk', 'en'],
      forgotten: { text: 'С', lang: 'kk' },
    });
  });

  it('finds no other place in the code that asks for Russian by its code', () => {
    const isPlace = (text) => /(['"])ru\1/.test(text.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, ''));
    const places = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && isPlace(read(join('src', file))))
      .sort();
    // The first two tell authors which languages a questionnaire must have, whatever the interface speaks.
    assert.deepEqual(places, [
      'check/document-sentences.ts',
      'model/linting/check-texts.ts',
      'model/spoken-languages.ts',
    ]);
    assert.ok(isPlace("locale === 'ru' ? 'ru' : 'kk'"));
  });

  it('control: a language without its data does not compile', () => {
    writeFileSync(join(copy, 'src/i18n/languages/en.ts'), "export const en = { name: 'English' };\n");
    assert.notEqual(compile().status, 0);
  });
});
