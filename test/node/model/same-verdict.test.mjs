// What the browser lets complete the server accepts, and what it keeps back the server refuses.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SurveySession, checkSubmission, parseQuestionnaire } from '../../../build/src/model.js';

const text = (name, members = {}) => ({ type: 'text', name, ...members });
const pages = (...lists) => ({ pages: lists.map((elements, index) => ({ name: `p${index + 1}`, elements })) });

/** One person on the day of `clock.day`, who gave these answers, and the questionnaire. */
const begun = (document, answers = {}, clock = { day: 23 }) => {
  const { questionnaire, problems } = parseQuestionnaire({ id: 'same', version: '1', ...document });
  assert.ok(questionnaire, JSON.stringify(problems));
  const now = () => new Date(2026, 10, clock.day, 12);
  const session = new SurveySession(questionnaire, { now, seed: 7, locale: 'ru', mode: 'confidential', context: {} });
  for (const [name, value] of Object.entries(answers)) session.answer(name, value);
  return { questionnaire, session, clock };
};

/** What the server finds in the response as it arrives: a problem, or paths with codes. */
const arrived = ({ questionnaire, session, clock }, changes = {}) => {
  const submission = {
    schema: 'court-survey/response/1',
    submissionId: '0b6c2f0e-1111-4222-8333-444455556666',
    survey: { id: 'same', version: '1', digest: null },
    mode: 'confidential',
    locale: session.state.locale,
    completedAt: `2026-11-${clock.day}T12:00:00+05:00`,
    answers: session.completedAnswers(),
    context: {},
    ...changes,
  };
  const { problem, violations } = checkSubmission(questionnaire, JSON.parse(JSON.stringify(submission)));
  return problem ?? violations.map(({ path, violation }) => `${path} ${violation.code}`).join(', ');
};

/** The same on both sides: whether the person could complete, and what the server says. */
const both = (person) => [person.session.complete(), arrived(person)];

describe('a required panel', () => {
  const document = { elements: [text('a'), { type: 'panel', name: 'group', isRequired: true, elements: [text('b')] }] };

  it('without an answer is refused by browser and server', () => {
    assert.deepEqual(both(begun(document, { a: 'x' })), [false, 'group panelRequired']);
  });

  it('control: with an answer it is accepted by both', () => {
    assert.deepEqual(both(begun(document, { b: 'x' })), [true, '']);
  });
});

describe('answers that go at completion', () => {
  it('take a long chain of others with them', () => {
    const links = Array.from({ length: 500 }, (_, index) =>
      text(`q${index + 1}`, { visibleIf: `{q${index}} notempty` }),
    );
    const chain = [text('q0'), { ...links[0], visibleIf: "{q0} = 'yes'" }, ...links.slice(1)];
    const given = Object.fromEntries(chain.map(({ name }) => [name, 'yes']));
    const person = begun({ elements: chain }, given);
    person.session.answer('q0', 'no');
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(person.session.completedAnswers(), { q0: 'no' });
  });

  it('are those that are hidden by the day of completion', () => {
    const document = {
      elements: [
        text('a', { visibleIf: "today() < '2026-11-24'" }),
        text('b', { visibleIf: '{a} notempty' }),
        text('c'),
      ],
    };
    const person = begun(document, { a: 'x', b: 'y', c: 'z' });
    person.clock.day = 25;
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(person.session.completedAnswers(), { c: 'z' });
  });
});

describe('a condition about the place among the pages', () => {
  const placed = pages(
    [text('a'), { type: 'expression', name: 'place', expression: '{pageno} + 0' }],
    [text('b', { visibleIf: '{pageno} > 1' }), text('c')],
  );
  const walked = (members = {}) => {
    const person = begun({ ...placed, ...members }, { a: 'x' });
    person.session.next();
    person.session.answer('b', 'y');
    person.session.answer('c', 'z');
    person.session.next();
    return person;
  };

  it('says the same on both sides', () => {
    const person = walked();
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(person.session.completedAnswers(), { place: 2, a: 'x', b: 'y', c: 'z' });
  });

  it('takes nothing out of a response whose hidden answers go at once', () => {
    const person = walked({ clearInvisibleValues: 'onHidden' });
    assert.deepEqual(both(person), [true, '']);
    assert.equal(person.session.completedAnswers().b, 'y');
  });

  for (const clearInvisibleValues of ['onComplete', 'onHidden'])
    it(`holds in a draft as it held where that was left (${clearInvisibleValues})`, () => {
      const { questionnaire, session } = walked({ clearInvisibleValues });
      const surroundings = { now: () => new Date(0), seed: 1, locale: 'ru', mode: 'confidential', context: {} };
      const inReview = new SurveySession(questionnaire, surroundings, session.toDraft());
      assert.deepEqual(inReview.completedAnswers(), session.completedAnswers());
      session.back();
      const onPage = new SurveySession(questionnaire, surroundings, session.toDraft());
      assert.deepEqual(onPage.completedAnswers(), session.completedAnswers());
    });
});

describe('a condition about the words of an answer', () => {
  const choices = [{ value: 1, text: { kk: 'Иә', ru: 'Да' } }, 2];
  const document = {
    elements: [
      { type: 'radiogroup', name: 'a', choices },
      { type: 'expression', name: 'words', expression: "displayValue('a')" },
      text('b', { visibleIf: "displayValue('a') = 'Да'" }),
      text('kept', { setValueExpression: "displayValue('a')" }),
    ],
  };

  it('is asked again in another language, and what a rule has set stays', () => {
    const person = begun(document, { a: 1, b: 'x' });
    person.session.setLocale('kk');
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(person.session.completedAnswers(), { a: 1, words: 'Иә', kept: 'Да' });
  });

  it('control: in the language of the answer everything stays', () => {
    const person = begun(document, { a: 1, b: 'x' });
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(person.session.completedAnswers(), { a: 1, words: 'Да', kept: 'Да', b: 'x' });
  });
});

describe('a calculated value that no JSON can carry', () => {
  it('is not sent, and still decides what is asked', () => {
    const document = {
      calculatedValues: [{ name: 'huge', expression: '10 ^ {a}', includeIntoResult: true }],
      elements: [text('a', { inputType: 'number' }), text('b', { isRequired: true, visibleIf: '{huge} > 5' })],
    };
    const person = begun(document, { a: 400, b: 'x' });
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(person.session.completedAnswers(), { a: 400, b: 'x' });
  });
});

describe('an answer that ends the questionnaire early', () => {
  const ended = (triggers, ...lists) => ({
    ...pages(...lists),
    triggers: triggers.map((expression) => ({ type: 'complete', expression })),
  });

  it('ends it nowhere while its question is hidden', () => {
    const hidden = text('b', { visibleIf: '{a} = 1' });
    const document = ended(["{b} <> 'y'"], [text('a')], [hidden], [text('c', { isRequired: true })]);
    assert.deepEqual(both(begun(document, { a: 'z' })), [false, 'c required']);
  });

  it('ends it at the first of two such answers', () => {
    const document = ended(["{c} <> 'y'", "{a} = 'x'"], [text('a')], [text('b', { isRequired: true })], [text('c')]);
    const person = begun(document, { a: 'x' });
    person.session.next();
    assert.equal(person.session.state.phase, 'review');
    assert.deepEqual(both(person), [true, '']);
  });

  it('ends it by a calculated value, too, at the page that this comes from', () => {
    const document = {
      ...ended(['{sum} > 3'], [text('a', { inputType: 'number' })], [text('b', { isRequired: true })]),
      calculatedValues: [{ name: 'sum', expression: '{a} + 1' }],
    };
    const person = begun(document, { a: 4 });
    person.session.next();
    assert.equal(person.session.state.phase, 'review');
    assert.deepEqual(both(person), [true, '']);
    assert.deepEqual(both(begun(document, { a: 1 })), [false, 'b required']);
  });

  it('ends it nowhere by what no page asks for', () => {
    const document = ended(["{locale} = 'ru'"], [text('a')], [text('b', { isRequired: true })]);
    assert.deepEqual(both(begun(document, { a: 'x' })), [false, 'b required']);
  });
});

describe('a row that is called like something of JavaScript', () => {
  it('is answered and accepted', () => {
    const document = { elements: [{ type: 'matrix', name: 'm', rows: ['constructor', 'prototype'], columns: [1, 2] }] };
    assert.deepEqual(both(begun(document, { m: { constructor: 1, prototype: 2 } })), [true, '']);
  });

  it('control: a member that could reach into JavaScript itself is refused', () => {
    const person = begun({ elements: [text('a')] }, { a: 'x' });
    assert.equal(arrived(person, { answers: JSON.parse('{"a":"x","b":{"__proto__":1}}') }), 'answers');
  });
});

describe('a bound that is computed from an answer', () => {
  for (const [inputType, earlier, later] of [
    ['time', '09:00', '10:00'],
    ['month', '2026-04', '2026-05'],
    ['week', '2026-W09', '2026-W10'],
  ]) {
    const document = { elements: [text('from', { inputType }), text('to', { inputType, min: '={from}' })] };
    it(`bounds a ${inputType} only once that is given`, () => {
      assert.deepEqual(both(begun(document, { to: earlier })), [true, '']);
      assert.deepEqual(both(begun(document, { from: later, to: earlier })), [false, 'to belowMin']);
    });
  }
});

describe('a list of a quarter of a million values', () => {
  // Looked through once for each of its members, it would take minutes.
  it('is refused as soon as it is read', () => {
    const person = begun({ elements: [{ type: 'checkbox', name: 'm', choices: [1, 2, 3] }] });
    const list = [...Array(125_000).fill(1), ...Array(125_000).fill(2)];
    assert.equal(arrived(person, { answers: { m: list } }), 'm unknownValue');
  });
});

describe('the clock', () => {
  const document = { elements: [text('a', { isRequired: true }), text('d', { inputType: 'date', max: '=today()' })] };

  it('goes on after a refused completion', () => {
    const { session, clock } = begun(document);
    assert.equal(session.complete(), false);
    session.answer('a', 'x');
    clock.day = 25;
    session.answer('d', '2026-11-25');
    assert.equal(session.next(), true);
  });

  it('goes on for somebody who comes back from a completed response', () => {
    const { session, clock } = begun(document, { a: 'x' });
    assert.equal(session.complete(), true);
    clock.day = 25;
    assert.equal(session.back() && session.back(), true);
    session.answer('d', '2026-11-25');
    assert.equal(session.next(), true);
  });
});

describe('a day in a year with a digit too many, as date fields let people type it', () => {
  const document = (members) => ({ elements: [text('d', members)] });

  for (const [inputType, typed] of [
    ['date', '20266-01-01'],
    ['datetime-local', '20266-01-01T10:00'],
  ]) {
    it(`is not lost at completion (${inputType})`, () => {
      const person = begun(document({ inputType }), { d: typed });
      assert.deepEqual(both(person), [true, '']);
      assert.deepEqual(person.session.completedAnswers(), { d: typed });
    });

    it(`is later than today (${inputType})`, () => {
      const person = begun(document({ inputType, max: '=today()' }), { d: typed });
      assert.deepEqual(both(person), [false, 'd aboveMax']);
    });
  }
});

describe('a moment that no clock shows', () => {
  for (const completedAt of ['2026-11-23T12:61:00+05:00', '2026-11-23T12:00:61+05:00', '2026-11-23T12:00:00+99:00'])
    it(`${completedAt} is no date, and does not get past the end of the survey`, () => {
      const person = begun({ closesAt: '2026-01-01', elements: [text('a')] }, { a: 'x' });
      assert.equal(arrived(person, { completedAt }), 'date');
    });

  it('control: one that a clock shows comes too late', () => {
    const person = begun({ closesAt: '2026-01-01', elements: [text('a')] }, { a: 'x' });
    assert.equal(arrived(person), 'closed');
  });
});
