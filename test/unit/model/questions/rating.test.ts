import { expect } from '@open-wc/testing';
import { keptBy, offers, seen, sessionOf, storedBy, wrongWith } from '../session-of.js';

const pointsOf = (members: object): readonly unknown[] =>
  offers(sessionOf([{ type: 'rating', name: 'q', ...members }]), 'q');

const upTo = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the points of a scale', () => {
  for (const [members, points] of [
    [{}, upTo(1, 5)],
    [{ rateMax: 10 }, upTo(1, 10)],
    [{ rateMin: 0, rateMax: 10 }, upTo(0, 10)],
    [{ rateCount: 10 }, upTo(1, 5)],
    [{ rateMin: 2, rateCount: 4 }, upTo(2, 5)],
    [{ rateStep: 2 }, [1, 3, 5]],
    [{ rateMin: 0, rateMax: 0.3, rateStep: 0.1 }, [0, 0.1, 0.2, 0.3]],
    [{ rateMin: 0, rateMax: 20 }, upTo(0, 19)],
    [{ rateValues: [1, 'na', { value: 3, text: 'Three' }] }, [1, 'na', 3]],
  ] as const) {
    it(`${JSON.stringify(members)} are ${points.join(' ')}`, () => expect(pointsOf(members)).to.deep.equal(points));
  }

  it('are a bounded number, whatever the author writes', () => {
    expect(pointsOf({ rateMax: 1e9, rateStep: 0 }).length).to.be.at.most(20);
    expect(pointsOf({ rateMax: 1e9, rateStep: -1 }).length).to.be.at.most(20);
  });

  it('carry the words of the author; a word among numbers stands apart', () => {
    const values = [{ value: 1, text: 'Плохо' }, 2, 'na'];
    const { choices } = seen(sessionOf([{ type: 'rating', name: 'q', rateValues: values }]), 'q');
    expect(choices.map(({ text, role }) => `${text.text} ${role}`)).to.deep.equal([
      'Плохо plain',
      '2 plain',
      'na setApart',
    ]);
  });
});

describe('a rating', () => {
  for (const [given, stored] of [
    [4, 4],
    ['4', 4],
    [0, 0],
    [true, undefined],
    [null, undefined],
  ] as const) {
    it(`${JSON.stringify(given)} is stored as ${JSON.stringify(stored) ?? 'no answer'}`, () => {
      expect(storedBy({ type: 'rating' }, given)).to.equal(stored);
    });
  }

  it('is stored in the spelling of the author', () => {
    expect(keptBy({ type: 'rating', rateValues: ['5', 'na'] }, 5)).to.equal('5');
  });

  it('is asked for where it is required', () => {
    expect(wrongWith({ type: 'rating', isRequired: true })).to.deep.equal(['required']);
    expect(wrongWith({ type: 'rating', isRequired: true, rateMin: 0 }, 0)).to.deep.equal([]);
  });
});
