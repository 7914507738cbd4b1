// What an author is told before a respondent meets it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lintQuestionnaire } from '../../../build/src/model/lint-questionnaire.js';
import { parseQuestionnaire } from '../../../build/src/model/parse-questionnaire.js';

const both = (word) => ({ kk: word, ru: word });
const text = (name, more = {}) => ({ type: 'text', name, title: both(name), ...more });
const radio = (name, more = {}) => ({
  type: 'radiogroup',
  name,
  title: both(name),
  choices: [1, 2],
  ...more,
});
const document = (elements, more = {}) => ({ id: 'x', version: '1', elements, ...more });

/** `code@pointer` of every problem, with chosen parameters behind it. */
const told = (json) => lintQuestionnaire(json).map(({ code, pointer }) => `${code}@${pointer}`);
const find = (json, code) => lintQuestionnaire(json).filter((problem) => problem.code === code);

describe('a questionnaire without faults', () => {
  it('gets no remark', () => assert.deepEqual(lintQuestionnaire(document([text('a'), radio('b')])), []));

  it('court-users gets no remark', () => {
    const file = new URL('../../../src/questionnaires/court-users.json', import.meta.url);
    assert.deepEqual(lintQuestionnaire(JSON.parse(readFileSync(file, 'utf8'))), []);
  });
});

describe('properties', () => {
  it('a misspelt one is named together with what it most likely means', () => {
    assert.deepEqual(find(document([text('a', { requierd: true })]), 'unknownProperty'), [
      {
        severity: 'warning',
        code: 'unknownProperty',
        pointer: '/elements/0/requierd',
        params: { name: 'requierd', nearest: 'isRequired' },
      },
    ]);
  });

  it('names of Object.prototype are unknown like any other', () => {
    assert.deepEqual(told(document([text('a', { toString: 1, valueOf: 2 })])), [
      'unknownProperty@/elements/0/toString',
      'unknownProperty@/elements/0/valueOf',
    ]);
  });

  it('appearance is ignored on purpose, and said so once', () => {
    const [problem, ...rest] = lintQuestionnaire(document([text('a', { width: '50%' })], { id: 'y' }));
    assert.deepEqual([problem.severity, problem.code, problem.pointer], ['info', 'ignored', '/elements/0/width']);
    assert.deepEqual(rest, []);
  });

  it('a name of earlier years is read, and its newer name is told', () => {
    assert.deepEqual(find(document([text('a')], { maxOthersLength: 5 }), 'olderName'), [
      {
        severity: 'info',
        code: 'olderName',
        pointer: '/maxOthersLength',
        params: { name: 'maxOthersLength', today: 'maxCommentLength' },
      },
    ]);
  });

  it('a value of another kind is told', () => {
    const elements = [
      text('a', { isRequired: 'yes', maxLength: 'ten', validators: {} }),
      radio('b', { choicesOrder: 'up' }),
    ];
    const codes = told(document(elements, { closesAt: 'tomorrow' }));
    for (const expected of [
      'notABoolean@/elements/0/isRequired',
      'notANumber@/elements/0/maxLength',
      'notAList@/elements/0/validators',
      'unknownWord@/elements/1/choicesOrder',
      'notADate@/closesAt',
    ])
      assert.ok(codes.includes(expected), `${expected} in ${codes}`);
  });

  it('a page mode of the format that does not work yet is told', () =>
    assert.ok(
      told(document([text('a')], { questionsOnPageMode: 'inputPerPage' })).includes(
        'notSupportedYet@/questionsOnPageMode',
      ),
    ));
});

describe('texts', () => {
  it('one that lacks a language is named with the language', () => {
    const problems = find(document([text('a', { title: { ru: 'Имя' } })]), 'missingLanguage');
    assert.deepEqual(
      problems.map(({ pointer, params }) => [pointer, params.language]),
      [['/elements/0/title', 'kk']],
    );
  });

  it('a default stands for the only missing language, or for the one the document is written in', () => {
    const title = { default: 'Имя', kk: 'Аты' };
    assert.deepEqual(find(document([text('a', { title })]), 'missingLanguage'), []);
    const wrong = document([text('a', { title })], { locale: 'kk' });
    assert.deepEqual(
      find(wrong, 'missingLanguage').map(({ params }) => params.language),
      ['ru'],
    );
  });

  it('a word that is the same for everybody is told in a document with translations, a number is not', () => {
    const json = document([text('a'), radio('b', { choices: ['Да', 'x|1', { value: 'no' }, 3] })]);
    assert.deepEqual(told(json), ['untranslated@/elements/1/choices/0', 'untranslated@/elements/1/choices/2']);
  });

  it('a document in one language is told once', () =>
    assert.deepEqual(told(document([text('a', { title: 'Имя' }), text('b', { title: 'Адрес' })])), ['oneLanguage@']));
});

describe('names', () => {
  it('one that nothing has is told, in conditions and in texts', () => {
    const json = document([text('role'), text('b', { visibleIf: "{rol} = 'x'", title: both('{roll}?') })]);
    assert.deepEqual(
      find(json, 'unknownName').map(({ pointer, params }) => [pointer, params.name, params.nearest]),
      [
        ['/elements/1/title/kk', 'roll', 'role'],
        ['/elements/1/title/ru', 'roll', 'role'],
        ['/elements/1/visibleIf', 'rol', 'role'],
      ],
    );
  });

  const known =
    '{ROLE} {role-Comment} {m.info} {cb[0]} {cb.length} {mode} {context.court} {locale} {$role.isVisible} {$survey.locale} {total} {flag} {shared}';
  for (const name of known.split(' ')) {
    it(`${name} is known`, () => {
      const json = document(
        [
          text('role'),
          text('c', { valueName: 'shared' }),
          { type: 'checkbox', name: 'cb', title: both('cb'), choices: [1, 2] },
          { type: 'matrix', name: 'm', title: both('m'), rows: [1], columns: [1] },
          text('b', { visibleIf: `${name} notempty` }),
        ],
        {
          contextKeys: ['court'],
          calculatedValues: [{ name: 'total', expression: '1' }],
          triggers: [{ type: 'setvalue', expression: '{role} notempty', setToName: 'flag', setValue: 1 }],
        },
      );
      assert.deepEqual(find(json, 'unknownName'), []);
      assert.deepEqual(find(json, 'unknownTarget'), name === '{flag}' ? [] : find(json, 'unknownTarget'));
    });
  }

  for (const name of ['{context.other}', '{item}', '{row.a}', '{panel.a}', '{$nobody.isVisible}']) {
    it(`${name} is unknown where nothing has it`, () => {
      const json = document([text('b', { visibleIf: `${name} notempty` })], { contextKeys: ['court'] });
      assert.equal(find(json, 'unknownName').length, 1);
    });
  }

  it('an item is known to the conditions of items', () => {
    const json = document([
      radio('a', { choicesVisibleIf: '{item} > 1', choices: [{ value: 1, visibleIf: '{choice} > 0' }] }),
    ]);
    assert.deepEqual(find(json, 'unknownName'), []);
  });

  it('a page is known to the function that asks for one', () => {
    const json = {
      id: 'x',
      version: '1',
      pages: [{ name: 'first', elements: [text('a', { visibleIf: "isContainerReady('first')" })] }],
    };
    assert.deepEqual(find(json, 'unknownName'), []);
  });

  it('two elements with one name are told, at the second one', () => {
    const [problem] = find(document([text('a'), text('A')]), 'sharedName');
    const params = { name: 'A', first: '/elements/0', shares: 'name' };
    assert.deepEqual([problem.pointer, problem.params], ['/elements/1/name', params]);
  });

  it('two pages with one name are told, at the second one, and run all the same', () => {
    const twice = { id: 's', version: '1', pages: ['p', 'P'].map((name) => ({ name, elements: [text(`q${name}`)] })) };
    const [problem] = find(twice, 'sharedName');
    const params = { name: 'P', first: '/pages/0', shares: 'name' };
    assert.deepEqual([problem.severity, problem.pointer, problem.params], ['warning', '/pages/1/name', params]);
  });
});

describe('what leads nowhere', () => {
  const triggers = [
    { type: 'setvalue', expression: '{a} = 1', setToName: 'nobody', setValue: 1 },
    { type: 'skip', expression: '{a} = 1', gotoName: 'nowhere' },
    { type: 'skip', expression: '{a} = 1' },
    { type: 'complete' },
  ];
  it('triggers and choices from other questions', () => {
    const codes = told(document([text('a'), radio('b', { choices: [], choicesFromQuestion: 'aa' })], { triggers }));
    for (const expected of [
      'unknownTarget@/triggers/0/setToName',
      'unknownTarget@/triggers/1/gotoName',
      'missingTarget@/triggers/2',
      'neverFires@/triggers/3',
      'unknownTarget@/elements/1/choicesFromQuestion',
    ])
      assert.ok(codes.includes(expected), `${expected} in ${codes}`);
  });

  it('a list of choices without an address, and a question that offers nothing', () => {
    const codes = told(
      document([radio('a', { choicesByUrl: { path: 'x' }, choices: [] }), radio('b', { choices: [] })]),
    );
    assert.ok(codes.includes('missingTarget@/elements/0/choicesByUrl'), codes);
    assert.ok(codes.includes('nothingToChoose@/elements/1'), codes);
  });

  it('two rules that decide about one thing', () => {
    const elements = [
      text('a'),
      text('b', { setValueExpression: '{a}' }),
      text('c', { visibleIf: '{a} notempty' }),
      text('d', { defaultValue: 'x' }),
    ];
    const sets = (name) => ({ type: 'setvalue', expression: '{a} = 1', setToName: name, setValue: 1 });
    const shows = (name) => ({ type: 'visible', expression: '{a} = 1', questions: [name] });
    const json = document(elements, { triggers: [sets('b'), sets('d'), shows('c'), shows('d')] });
    assert.deepEqual(
      find(json, 'twoRules').map(({ pointer, params }) => [pointer, params.name]),
      [
        ['/triggers/0/setToName', 'b'],
        ['/triggers/2/questions', 'c'],
      ],
    );
  });

  it('values that are computed from each other', () => {
    const expression = (name, more) => ({ type: 'expression', name, expression: more });
    const elements = [
      expression('a', '{c} + 1'),
      text('b', { setValueExpression: '{a}' }),
      text('c'),
      expression('own', '{own} + 1'),
      text('d', { defaultValueExpression: '{b}' }),
      text('e', { setValueIf: '{e} = 1', setValueExpression: '{d}' }),
    ];
    const triggers = [{ type: 'copyvalue', expression: '{b} notempty', fromName: 'b', setToName: 'c' }];
    assert.deepEqual(
      find(document(elements, { triggers }), 'ruleCircle').map(({ pointer }) => pointer),
      ['/elements/0/expression', '/elements/1/setValueExpression', '/elements/3/expression', '/triggers/0/expression'],
    );
  });

  it('pages that nobody can see', () => {
    const page = (name, more) => ({ name, elements: [text(`in_${name}`)], ...more });
    const pages = [
      page('a'),
      page('b', { visible: false }),
      page('c', { visible: false, visibleIf: '{in_a} notempty' }),
      page('d', { elements: [] }),
      page('e', { visibleIf: '1 = 2' }),
      page('f', { elements: [text('g', { visible: false })] }),
      page('h', { visible: false }),
    ];
    const json = { id: 'x', version: '1', pages };
    const shownLater = [{ type: 'visible', expression: '{in_a} = 1', pages: ['h'], questions: [] }];
    assert.deepEqual(
      find({ ...json, triggers: shownLater }, 'unreachablePage').map(({ pointer, params }) => [pointer, params.reason]),
      [
        ['/pages/1', 'hidden'],
        ['/pages/3', 'empty'],
        ['/pages/4', 'hidden'],
        ['/pages/5', 'hidden'],
      ],
    );
  });
});

describe('addresses and choices', () => {
  it('what lies on another origin is told, a path is not', () => {
    const picture = (name, imageLink) => ({ type: 'image', name, imageLink });
    const elements = [
      picture('a', '/a.png'),
      picture('b', 'https://example.org/b.png'),
      radio('c', { choicesByUrl: { url: '//example.org/list.json' } }),
    ];
    assert.deepEqual(
      find(document(elements), 'crossOriginUrl').map(({ pointer, params }) => [pointer, params.origin]),
      [
        ['/elements/1/imageLink', 'https://example.org'],
        ['/elements/2/choicesByUrl/url', '//example.org'],
      ],
    );
  });

  it('a link that would run a script is told', () =>
    assert.ok(
      told(document([text('a')], { navigateToUrl: 'javascript:alert(1)' })).includes('unsafeLink@/navigateToUrl'),
    ));

  it('a value that stands for two choices is told, unless conditions let them take turns', () => {
    const choices = [{ value: 'a', text: both('1') }, 'b', 'a|x', { value: 'none' }];
    const json = document([radio('q', { choices, showNoneItem: true })]);
    assert.deepEqual(
      find(json, 'duplicateChoice').map(({ pointer }) => pointer),
      ['/elements/0/choices/2', '/elements/0/choices/3'],
    );
    const turns = [1, 2].map((n) => ({ value: 'a', visibleIf: `{z} = ${n}` }));
    assert.deepEqual(find(document([radio('q', { choices: turns })]), 'duplicateChoice'), []);
  });
});

describe('a document that cannot run', () => {
  const broken = document([
    { type: 'file', name: 'f' },
    text('a', { visibleIf: '{a', requierd: true, title: { ru: 'а' } }),
  ]);

  it('is linted all the same, with everything parsing says', () => {
    const codes = told(broken);
    for (const { code, pointer } of parseQuestionnaire(broken).problems)
      assert.ok(codes.includes(`${code}@${pointer}`));
    assert.ok(codes.includes('missingLanguage@/elements/1/title'), codes);
    assert.ok(codes.includes('unknownProperty@/elements/1/requierd'), codes);
  });

  it('nothing is said twice at one place', () => {
    const codes = told(broken);
    assert.deepEqual(codes, [...new Set(codes)]);
  });

  it('what is no object, and what is beyond the bounds, is only refused', () => {
    for (const json of [null, 5, 'x', []]) assert.deepEqual(told(json), ['notAnObject@']);
    const deep = Array.from({ length: 100 }).reduce((inner) => ({ elements: [inner] }), {});
    assert.deepEqual(lintQuestionnaire(deep), parseQuestionnaire(deep).problems);
  });
});
