import { expect } from '@open-wc/testing';
import { findPersonalData } from '../../../../src/ui/questions/personal-data.js';

describe('a free text that gives somebody away is noticed', () => {
  for (const [text, found] of [
    ['Өтінішім 900412300518 бойынша', 'iin'],
    ['900412300518', 'iin'],
    ['ИИН 900412 300518.', 'iin'],
    ['800412300518', 'iin'],
    ['9004123005181', undefined],
    ['2026-11-24 900412300518', 'iin'],
    ['KZ12 3456 7890 1234 5678', undefined],
    ['Звоните +7 (701) 123-45-67', 'contact'],
    ['87011234567', 'contact'],
    ['8 701 123 45 67, после обеда', 'contact'],
    ['почта: айгүл.с@мысал.қаз', 'contact'],
    ['a.b@example.kz', 'contact'],
    ['2026 жылғы 24 қараша, 12:30', undefined],
    ['Іс № 7523-24-00-2/1234', undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(text)} → ${String(found)}`, () => {
      expect(findPersonalData(text)).to.equal(found);
    });
  }

  it('stays quick on a long text without spaces', () => {
    expect(findPersonalData('a'.repeat(5000))).to.equal(undefined);
  });
});
