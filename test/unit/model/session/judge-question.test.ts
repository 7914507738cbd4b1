import { expect } from '@open-wc/testing';
import { answered, text, wrongWith, type Json } from '../session-of.js';

const checked = (validator: Json, question: Json = {}): Json => text('q', { validators: [validator], ...question });

describe('the validators of an author', () => {
  const numeric = { type: 'numeric', minValue: 1, maxValue: 5 };
  const length = { type: 'text', minLength: 3, maxLength: 5 };
  const code = { type: 'regex', regex: '^[A-Z]{2}$' };
  for (const [validator, value, codes] of [
    [numeric, 'x', ['notNumber']],
    [numeric, 0, ['belowMin']],
    [numeric, '6', ['aboveMax']],
    [numeric, '1,5', []],
    [numeric, ' 5 ', []],
    [{ type: 'numericvalidator', minValue: 1 }, 0, ['belowMin']],
    [length, 'ab', ['tooShort']],
    [length, 'abcdef', ['tooLong']],
    [length, 'abc', []],
    [{ type: 'text', allowDigits: false }, 'a1', ['digitsNotAllowed']],
    [code, 'ab', ['pattern']],
    [code, 'AB', []],
    [{ ...code, caseInsensitive: true }, 'ab', []],
    [{ ...code, insensitive: true }, 'ab', []],
    [{ type: 'email' }, 'a@b', ['email']],
    [{ type: 'email' }, 'a@b.kz', []],
    [{ type: 'expression', expression: '{q} > 3' }, 3, ['expression']],
    [{ type: 'expression', expression: '{q} > 3' }, 4, []],
    [{ type: 'expression', expression: '{self} = 4' }, 4, []],
    [{ type: 'expression', expression: '1' }, 4, []],
    [{ type: 'expression', expression: "'no'" }, 4, ['expression']],
  ] as const) {
    it(`${JSON.stringify(validator)}: ${JSON.stringify(value)} is ${codes.join() || 'accepted'}`, () => {
      expect(wrongWith(checked(validator), value)).to.deep.equal(codes);
    });
  }

  it('leave an unanswered question alone, but for an expression', () => {
    for (const validator of [numeric, length, code, { type: 'email' }, { type: 'answercount', minCount: 2 }])
      expect(wrongWith(checked(validator))).to.deep.equal([]);
    expect(wrongWith(checked({ type: 'expression', expression: '{q} notempty' }))).to.deep.equal(['expression']);
  });

  it('are not asked while a required question is unanswered', () => {
    const validators = [{ type: 'expression', expression: '{q} notempty' }];
    expect(wrongWith(text('q', { isRequired: true, validators }))).to.deep.equal(['required']);
  });

  it('all have their say', () => {
    expect(wrongWith(text('q', { validators: [{ type: 'email' }, length] }), 'a')).to.deep.equal(['email', 'tooShort']);
  });

  it('count choices', () => {
    const count = { type: 'answercount', minCount: 2, maxCount: 2 };
    const boxes = { type: 'checkbox', choices: ['x', 'y', 'z'], validators: [count] };
    expect(wrongWith(boxes, ['x'])).to.deep.equal(['tooFewSelected']);
    expect(wrongWith(boxes, ['x', 'y'])).to.deep.equal([]);
    expect(wrongWith(boxes, ['x', 'y', 'z'])).to.deep.equal(['tooManySelected']);
    expect(wrongWith(checked(count), 'x')).to.deep.equal([]);
  });

  it('speak the words of the author in the language of the session, with answers in them', () => {
    const session = answered(
      [text('a'), checked({ ...numeric, text: { ru: 'Не больше {a}', kk: '{a} артық емес' } })],
      ['a', '5'],
      ['q', 6],
    );
    session.next();
    const words = (): unknown => session.state.violations[0]?.found.text;
    expect(words()).to.equal('Не больше 5');
    session.setLocale('kk');
    expect(words()).to.equal('5 артық емес');
  });

  it('that only warn or inform are shown and stop nobody', () => {
    for (const notificationType of ['warning', 'info']) {
      const session = answered([checked({ ...numeric, notificationType })], ['q', 6]);
      expect(session.allViolations()).to.deep.equal([]);
      expect(session.next()).to.equal(true);
    }
  });

  it('that need more steps than they may refuse nobody, and the page goes on', () => {
    const hard = { type: 'regex', regex: '^(a+)+$' };
    expect(wrongWith(checked(hard), `${'a'.repeat(40)}!`).length).to.be.at.most(1);
  });

  it('of another question are asked again when the answer they mention changes', () => {
    const session = answered([text('a'), checked({ type: 'expression', expression: '{q} > {a}' })], ['a', 5], ['q', 3]);
    expect(session.next()).to.equal(false);
    session.answer('a', 1);
    expect(session.state.violations).to.deep.equal([]);
  });
});

describe('an answer that is missing', () => {
  it('is said in the words of the author', () => {
    const session = answered([text('q', { isRequired: true, requiredErrorText: 'Ответьте' })]);
    session.next();
    expect(session.state.violations[0]?.found).to.deep.include({ text: 'Ответьте' });
  });
});
