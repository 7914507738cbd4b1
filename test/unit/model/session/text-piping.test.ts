import { expect } from '@open-wc/testing';
import { answered, offers, seen, sessionOf, text, type Json } from '../session-of.js';

const titled = (title: string, members: Json = {}): Json => text('q', { title, ...members });

describe('answers in the words of a question', () => {
  it('leave what is offered alone, also when a title mentions it', () => {
    const session = answered(
      {
        triggers: [{ type: 'setvalue', expression: "{a} = 'x'", setToName: 'b', setValue: 1 }],
        elements: [
          text('a'),
          { type: 'dropdown', name: 'b', choices: [1, { value: 2, text: 'two {a}' }] },
          { type: 'checkbox', name: 'c', choicesFromQuestion: 'b', choicesFromQuestionMode: 'selected' },
          text('d', { valueName: 'a', title: 'about {c}' }),
        ],
      },
      ['a', 'w'],
      ['a', 'x'],
    );
    expect(offers(session, 'c')).to.deep.equal([1]);
  });

  const radio = {
    type: 'radiogroup',
    name: 'a',
    choices: [{ value: 1, text: { ru: 'Один', kk: 'Бір' } }],
    showOtherItem: true,
  };
  const boxes = { type: 'checkbox', name: 'a', choices: ['x|First', 'y|Second'] };
  const yes = { type: 'boolean', name: 'a', labelTrue: 'Да' };
  const matrix = { type: 'matrix', name: 'a', rows: ['r|Row'], columns: ['c|Column'] };

  for (const [question, value, words] of [
    [text('a'), 'Айгүл', 'Айгүл'],
    [text('a'), undefined, ''],
    [text('a'), '  ', ''],
    [text('a', { inputType: 'number' }), 1.5, '1.5'],
    [radio, 1, 'Один'],
    [boxes, ['y', 'x'], 'Second, First'],
    [yes, true, 'Да'],
    [matrix, { r: 'c' }, 'Row: Column'],
    [{ ...boxes, useDisplayValuesInDynamicTexts: false }, ['x'], 'First'],
  ] as const) {
    it(`${JSON.stringify(value) ?? 'nothing'} reads "${words}"`, () => {
      expect(seen(answered([question, titled('<{a}>')], ['a', value]), 'q').title.text).to.equal(`<${words}>`);
    });
  }

  it('what was typed beside "other" reads as it was typed', () => {
    const session = answered([radio, titled('{a} / {a-Comment}')], ['a', 'other']);
    session.comment('a', 'Свой');
    expect(seen(session, 'q').title.text).to.equal('Свой / Свой');
  });

  it('one row of a matrix reads in the words of its column', () => {
    expect(seen(answered([matrix, titled('{a.r}')], ['a', { r: 'c' }]), 'q').title.text).to.equal('Column');
  });

  it('names match without case and with blanks around them', () => {
    expect(seen(answered([text('Name'), titled('{ NAME }')], ['Name', 'w']), 'q').title.text).to.equal('w');
  });

  it('a name nobody knows stays as it is written', () => {
    expect(seen(sessionOf([titled('{nobody} {x: 1} {}')]), 'q').title.text).to.equal('{nobody} {x: 1} {}');
  });

  it('the language, the mode, the context and calculated values can be named', () => {
    const document = {
      contextKeys: ['court'],
      calculatedValues: [{ name: 'two', expression: '1 + 1' }],
      elements: [titled('{locale} {mode} {context.court} {two} {pageno}/{pagecount}')],
    };
    const session = sessionOf(document, { context: { court: 'Алматы' } });
    expect(seen(session, 'q').title.text).to.equal('ru confidential Алматы 2 1/1');
  });

  it('choices, rows, descriptions and panels carry answers, too', () => {
    const session = answered(
      [
        text('a'),
        { type: 'panel', name: 'g', title: '{a}!', elements: [titled('T', { description: '{a}?' })] },
        { type: 'radiogroup', name: 'r', choices: [{ value: 1, text: '{a}.' }] },
      ],
      ['a', 'w'],
    );
    expect(session.state.page.elements[1]).to.deep.include({ title: { text: 'w!' } });
    expect(seen(session, 'q').description?.text).to.equal('w?');
    expect(seen(session, 'r').choices[0]?.text.text).to.equal('w.');
  });

  it('and change with the answer, and with the language', () => {
    const session = answered([radio, titled('{a}')], ['a', 1]);
    session.setLocale('kk');
    expect(seen(session, 'q').title.text).to.equal('Бір');
    session.answer('a', undefined);
    expect(seen(session, 'q').title.text).to.equal('');
  });
});

describe('a hostile answer in the words of a question', () => {
  for (const hostile of ['<script>steal()</script>', '{b}', '{{b}}', '$&$1', '{q}']) {
    it(`${hostile} stays the text that was typed`, () => {
      const session = answered([text('a'), text('b'), titled('[{a}]')], ['b', 'secret'], ['a', hostile]);
      expect(seen(session, 'q').title.text).to.equal(`[${hostile}]`);
    });
  }
});
