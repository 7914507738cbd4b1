import { expect } from '@open-wc/testing';
import { valueOf } from './scope-of.js';

const rows = [{ n: 1, who: 'x' }, { n: '2', who: 'y' }, { n: '' }, { who: 'z' }];

describe('functions an author calls', () => {
  for (const [text, expected] of [
    ["iif({n} > 3, 'many', 'few')", 'many'],
    ['iif(false, 1)', undefined],
    ["sum({list}, '2')", 8],
    ['avg({list})', 2],
    ['min()', undefined],
    ["max('10', '9')", 10],
    ['count({list}, {nope})', 3],
    ['round(1.005, 2)', 1.01],
    ['round(-2.5)', -3],
    ["round('x')", NaN],
    ['trunc(1.999, 2)', 1.99],
    ["sumInArray({rows}, 'n')", 3],
    ["avgInArray({rows}, 'n')", 1.5],
    ["countInArray({rows}, 'n', '{n} > 1')", 1],
    ["countInArray({rows}, 'who', '{n} = 5')", 1],
    ["countInArray({rows}, 'n', '{n} < {n2}')", 1],
    ["maxInArray({rows}, 'n', 'who')", 'y'],
    ["minInArray({rows}, 'n', 'who', '{n} > 1')", 'y'],
    ["substring('Қазақстан', 0, 5)", 'Қазақ'],
    ['currentYear()', 2026],
    ["weekday('2026-11-24')", 2],
    ["month('2024-02-29')", 2],
    ['getYear({nope})', undefined],
    ["age('2000-11-24')", 26],
    ["age('2000-11-25')", 25],
    ['age({nope})', null],
    ["dateDiff('2024-02-29', '2025-03-01')", 366],
    ["dateDiff('2020-01-31', '2020-02-29', 'months')", 0],
    ["diffDays('2024-03-05', '2024-02-29')", 5],
    ["today() = '2026-11-24'", true],
    ["today(1) > '2026-11-24'", true],
    ["currentDate() > '2026-11-24T15:00'", true],
    ["dateAdd('2024-01-31', 1, 'months') = '2024-03-02'", true],
    ["dateAdd('2024-02-29', 1, 'years') = '2025-03-01'", true],
    ["getDate('12.05.1990') < today()", false],
  ] as const) {
    it(`${text} is ${JSON.stringify(expected) ?? 'undefined'}`, () => {
      expect(valueOf(text, { n: 5, n2: 2, list: [1, [2, '3']], rows })).to.deep.equal(expected);
    });
  }

  it('a date without a zone is midnight where the respondent is', () => {
    expect(valueOf("getDate('2024-02-29')")).to.deep.equal(new Date(2024, 1, 29));
    expect(valueOf('today()')).to.deep.equal(new Date(2026, 10, 24));
  });

  it('a date with a zone is the same moment everywhere', () => {
    expect(valueOf("getDate('2024-02-29T10:20:30+05:00')")).to.deep.equal(new Date(Date.UTC(2024, 1, 29, 5, 20, 30)));
  });

  it('functions about questions are answered by the session', () => {
    const asked: unknown[] = [];
    const note =
      (kind: string) =>
      (...args: readonly unknown[]): string => {
        asked.push([kind, ...args]);
        return kind;
      };
    const known = {
      displayText: note('display'),
      comment: note('comment'),
      property: note('property'),
      isContainerReady: (...args: readonly unknown[]) => asked.push(['ready', ...args]) > 0,
      isDisplayMode: () => true,
    };
    const ask = (text: string): unknown => valueOf(text, { q: 'court' }, known);
    expect(ask("displayValue('court') + '!'")).to.equal('display!');
    ask("displayValue('court', 2)");
    ask("getComment('court', 'other')");
    ask("propertyValue('court', 'title')");
    expect(ask("isContainerReady('page1')")).to.equal(true);
    ask("isContainerReady('family', 1)");
    expect(ask('isDisplayMode()')).to.equal(true);
    expect(ask('displayValue()')).to.equal(undefined);
    expect(asked).to.deep.equal([
      ['display', 'court'],
      ['display', 'court', 2],
      ['comment', 'court', 'other'],
      ['property', 'court', 'title'],
      ['ready', 'page1'],
      ['ready', 'family', 1],
    ]);
  });
});
