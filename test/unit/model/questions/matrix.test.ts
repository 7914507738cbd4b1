import { expect } from '@open-wc/testing';
import { keptBy, seen, sessionOf, storedBy, wrongWith } from '../session-of.js';

const grid = { type: 'matrix', rows: ['r1', { value: 'r2', text: 'Second' }], columns: [1, 'c2'] };
const ticked = { ...grid, cellType: 'checkbox' };

describe('statements on one scale', () => {
  for (const [given, stored] of [
    [{ r1: 1 }, { r1: 1 }],
    [
      { r2: 'c2', r1: 1 },
      { r2: 'c2', r1: 1 },
    ],
    [{ r1: 1, r2: '' }, { r1: 1 }],
    [{ r1: null }, undefined],
    [{}, undefined],
  ] as const) {
    it(`${JSON.stringify(given)} is stored as ${JSON.stringify(stored) ?? 'no answer'}`, () => {
      expect(storedBy(grid, given)).to.deep.equal(stored);
    });
  }

  it('take a single answer for a list where cells are checkboxes, and nothing that is no answer', () => {
    expect(storedBy(ticked, { r1: 1 })).to.deep.equal({ r1: [1] });
    expect(storedBy(grid, { r1: 1 }, 'x')).to.deep.equal({ r1: 1 });
    expect(storedBy(grid, ['x'])).to.equal(undefined);
    expect(storedBy(grid, { r1: 1 }, undefined)).to.equal(undefined);
  });

  it('keep one answer for each row, or several where cells are checkboxes', () => {
    expect(keptBy(grid, { r1: 'c2', r2: 1 })).to.deep.equal({ r1: 'c2', r2: 1 });
    expect(keptBy(ticked, { r1: [1, 'c2'] })).to.deep.equal({ r1: [1, 'c2'] });
  });

  it('lose at completion the columns that nobody offers, and a row with the last of them', () => {
    expect(storedBy(grid, { r1: 'gone', r2: 1 })).to.deep.equal({ r1: 'gone', r2: 1 });
    expect(keptBy(grid, { r1: 'gone', r2: 1 })).to.deep.equal({ r2: 1 });
    expect(keptBy(ticked, { r1: ['gone'], r2: ['gone', 1] })).to.deep.equal({ r2: [1] });
    expect(keptBy(grid, { r1: 'gone' })).to.equal(undefined);
  });

  it('are shown in the words of the author, each row with a key of its own', () => {
    const { rows, columns } = seen(sessionOf([{ ...grid, name: 'q' }]), 'q');
    expect(rows.map(({ value, text }) => `${value} ${text.text}`)).to.deep.equal(['r1 r1', 'r2 Second']);
    expect(columns.map(({ value }) => value)).to.deep.equal([1, 'c2']);
    expect(new Set(rows.map(({ key }) => key)).size).to.equal(2);
  });
});

describe('what is missing in a matrix', () => {
  const required = { ...grid, isRequired: true };
  const every = { ...grid, eachRowRequired: true };

  it('one row is enough where the question is required', () => {
    expect(wrongWith(required)).to.deep.equal(['required']);
    expect(wrongWith(required, { r1: 1 })).to.deep.equal([]);
  });

  it('every row counts where each is required, and the missing ones are named', () => {
    expect(wrongWith(every, { r1: 1, r2: 'c2' })).to.deep.equal([]);
    const session = sessionOf([{ ...every, name: 'q' }]);
    session.answer('q', { r1: 1 });
    expect(session.allViolations()).to.deep.equal([{ path: 'q', violation: { code: 'rowsRequired', rows: ['r2'] } }]);
  });

  it('an unanswered one names all its rows, under the name of earlier years too', () => {
    const older = { ...grid, name: 'q', isAllRowRequired: true };
    expect(sessionOf([older]).allViolations()).to.deep.equal([
      { path: 'q', violation: { code: 'rowsRequired', rows: ['r1', 'r2'] } },
    ]);
  });

  it('the same answer in two rows is refused where rows have to differ', () => {
    const unique = { ...grid, eachRowUnique: true };
    expect(wrongWith(unique, { r1: 1, r2: 1 })).to.deep.equal(['rowsNotUnique']);
    expect(wrongWith(unique, { r1: 1, r2: 'c2' })).to.deep.equal([]);
  });

  it('an answer in a row that nobody sees any more is no repetition', () => {
    const unique = { ...grid, eachRowUnique: true, rowsVisibleIf: "{item} != 'r1'" };
    expect(wrongWith(unique, { r1: 1, r2: 1 })).to.deep.equal([]);
  });
});
