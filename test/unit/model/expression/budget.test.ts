import { expect } from '@open-wc/testing';
import { Budget, outOfSteps } from '../../../../src/model/expression/budget.js';
import { valueOf } from './scope-of.js';

const numbers = (length: number, from = 0): readonly number[] => Array.from({ length }, (_, index) => from + index);
const operators = ['=', '<>', '<=', '>=', 'contains', 'notcontains', 'anyof', 'noneof', 'allof'];

describe('one evaluation has so much work and no more', () => {
  it('every operator on lists answers for lists of a hundred members', () => {
    const few = { a: numbers(100), b: numbers(100, 50) };
    for (const operator of operators) expect(valueOf(`{a} ${operator} {b}`, few), operator).to.be.a('boolean');
  });

  it('lists of thousands are not compared member by member', () => {
    const backwards = { a: numbers(4000), b: [...numbers(4000)].reverse() };
    for (const operator of ['contains', 'notcontains', 'allof'])
      expect(valueOf(`{a} ${operator} {b}`, backwards), operator).to.equal(undefined);
    const apart = { a: numbers(4000), b: numbers(4000, 4000) };
    for (const operator of ['anyof', 'noneof']) expect(valueOf(`{a} ${operator} {b}`, apart)).to.equal(undefined);
  });

  it('lists are compared place by place, and not where they have a million members', () => {
    const few = { a: numbers(4000), b: [...numbers(4000)].reverse() };
    expect([valueOf('{a} = {b}', few), valueOf('{a} <> {b}', few)]).to.deep.equal([true, false]);
    const many = { a: numbers(1_000_000), b: numbers(1_000_000) };
    for (const operator of ['=', '<>']) expect(valueOf(`{a} ${operator} {b}`, many), operator).to.equal(undefined);
  });

  it('a long text is not searched for each member of a long list', () => {
    const values = { text: 'x'.repeat(100_000), list: numbers(10_000).map(String) };
    expect(valueOf('{text} allof {list}', values)).to.equal(false);
    expect(valueOf('{text} anyof {list}', values)).to.equal(undefined);
    expect(valueOf('{list} anyof {text}', values)).to.equal(undefined);
  });

  it('no row is visited after the steps are used up', () => {
    let visited = 0;
    const row = Object.defineProperty({}, 'n', {
      enumerable: true,
      get: () => {
        visited += 1;
        return 1;
      },
    });
    const rows = Array.from({ length: 300_000 }, () => row);
    expect(valueOf("sumInArray({rows}, 'n', {n} > 0 and {n} < 2)", { rows })).to.equal(undefined);
    // 100,000 steps pay for 400,000 rows and their members at most.
    expect(visited).to.be.at.most(800_000);
    visited = 0;
    expect(valueOf("sumInArray({rows}, 'n', {n} > 0 and {n} < 2)", { rows: rows.slice(0, 50_000) })).to.equal(
      undefined,
    );
    expect(visited).to.be.below(200_000);
  });

  it('texts do not grow without end', () => {
    const doubled = Array.from({ length: 64 }, () => '{q}').join(' + ');
    expect(valueOf(doubled, { q: 'x'.repeat(1000) })).to.have.length(64_000);
    expect(valueOf(doubled, { q: 'x'.repeat(1_000_000) })).to.equal(undefined);
  });

  it('lists do not grow without end', () => {
    const doubled = Array.from({ length: 64 }, () => '{q}').join(' + ');
    expect(valueOf(doubled, { q: numbers(10) })).to.have.length(640);
    expect(valueOf(doubled, { q: numbers(100_000) })).to.equal(undefined);
  });

  it('says by one known error that it is used up', () => {
    expect(() => new Budget(2).spend(2)).not.to.throw();
    expect(() => new Budget(2).spend(3)).to.throw(outOfSteps);
    expect(() => new Budget(2).read(['x'.repeat(200)])).to.throw(outOfSteps);
    expect(() => new Budget(2).compare('x'.repeat(200), 1)).to.throw(outOfSteps);
  });
});
