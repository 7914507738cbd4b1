import { expect } from '@open-wc/testing';
import { answered, keptBy, seen, storedBy, wrongWith } from '../session-of.js';

const boxes = { type: 'checkbox', choices: [1, 'x', 'y'] };

describe('several choices', () => {
  for (const [given, stored] of [
    [['x'], ['x']],
    [
      ['y', 'x'],
      ['y', 'x'],
    ],
    [
      ['1', 'x'],
      [1, 'x'],
    ],
    ['x', ['x']],
    [[], undefined],
    ['', undefined],
    [0, undefined],
    [false, undefined],
    [null, undefined],
  ] as const) {
    it(`${JSON.stringify(given)} is stored as ${JSON.stringify(stored) ?? 'no answer'}`, () => {
      expect(storedBy(boxes, given)).to.deep.equal(stored);
    });
  }

  it('lose at completion what is not on the list, and the answer with the last of them', () => {
    expect(storedBy(boxes, [1, 'gone'])).to.deep.equal([1, 'gone']);
    expect(keptBy(boxes, [1, 'gone'])).to.deep.equal([1]);
    expect(keptBy(boxes, ['gone'])).to.equal(undefined);
  });

  it('may be stored as objects under a name of the author', () => {
    const cars = { ...boxes, valuePropertyName: 'car' };
    expect(storedBy(cars, [{ car: 'x' }])).to.deep.equal([{ car: 'x' }]);
    expect(keptBy(cars, [{ car: 'x' }, { car: 'gone' }])).to.deep.equal([{ car: 'x' }]);
  });
});

describe('a choice that stands alone', () => {
  const alone = { ...boxes, choices: ['x', 'y', { value: 'e', isExclusive: true }], showNoneItem: true };

  for (const [situation, steps, stored] of [
    ['unticks the rest', [['x'], ['x', 'e']], ['e']],
    ['gives way to another choice', [['e'], ['e', 'x']], ['x']],
    ['gives way to another one that stands alone', [['e'], ['e', 'none']], ['none']],
    ['is alone when everything comes at once', [['x', 'y', 'none']], ['none']],
    ['is the last one when two come at once', [['none', 'e']], ['e']],
    ['can be unticked', [['none'], []], undefined],
  ] as const) {
    it(situation, () => expect(storedBy(alone, ...steps)).to.deep.equal(stored));
  }

  it('does so for a default, too', () => {
    expect(storedBy({ ...alone, defaultValue: ['x', 'none'] })).to.deep.equal(['none']);
  });

  it('refusing and not knowing stand alone where they are offered, and only there', () => {
    const offered = { ...boxes, showRefuseItem: true, showDontKnowItem: true };
    for (const special of ['refused', 'dontknow']) {
      expect(storedBy(offered, ['x'], ['x', special])).to.deep.equal([special]);
      expect(storedBy(boxes, ['x'], ['x', special])).to.deep.equal(['x', special]);
    }
  });
});

describe('the number of choices', () => {
  const bounded = { ...boxes, minSelectedChoices: 2, maxSelectedChoices: 2 };

  for (const [value, codes] of [
    [undefined, ['tooFewSelected']],
    [['x'], ['tooFewSelected']],
    [['x', 'y'], []],
    [[1, 'x', 'y'], ['tooManySelected']],
  ] as const) {
    it(`2 wanted, ${value?.length ?? 0} given: ${codes.join() || 'accepted'}`, () => {
      expect(wrongWith(bounded, value)).to.deep.equal(codes);
    });
  }

  it('is said beside "required" while a required question is unanswered, as SurveyJS does', () => {
    expect(wrongWith({ ...bounded, isRequired: true })).to.deep.equal(['required', 'tooFewSelected']);
  });

  it('does not matter to somebody who says "none of these"', () => {
    expect(wrongWith({ ...bounded, showNoneItem: true }, ['none'])).to.deep.equal([]);
  });

  it('switches off what is not chosen as soon as there is no room, but not "none of these"', () => {
    const session = answered([{ ...bounded, name: 'q', showNoneItem: true }], ['q', ['x', 'y']]);
    const open = (): readonly unknown[] =>
      seen(session, 'q')
        .choices.filter(({ enabled }) => enabled)
        .map(({ value }) => value);
    expect(open()).to.deep.equal(['x', 'y', 'none']);
    session.answer('q', ['x']);
    expect(open()).to.deep.equal([1, 'x', 'y', 'none']);
  });
});
