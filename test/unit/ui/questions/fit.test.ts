import { expect } from '@open-wc/testing';
import {
  fitClass,
  gridAboveFit,
  gridBesideFit,
  gridCell,
  longestWord,
  scaleFit,
} from '../../../../src/ui/questions/fit.js';

const word = (letters: number): string => 'ү'.repeat(letters);
const points = (letters: number, count: number): string[] => Array.from({ length: count }, () => `а ${word(letters)}`);

describe('a layout follows the longest word, not the device', () => {
  it('finds the longest word that cannot break', () => {
    expect(longestWord([])).to.equal(0);
    expect(longestWord(['Маған қатысты емес'])).to.equal(7);
    expect(longestWord(['аудио-, бейнетіркеу'])).to.equal(11);
    expect(longestWord(['қана\u00adғаттану'])).to.equal(7);
    expect(longestWord(['й'.normalize('NFD')])).to.equal(1);
  });

  for (const [letters, row, above, beside] of [
    [6, 40, 40, 48],
    [9, 40, 40, 48],
    [10, 40, 40, undefined],
    [13, 44, 46, undefined],
    [14, 46, 48, undefined],
    [16, 52, 54, undefined],
    [18, undefined, undefined, undefined],
  ] as const) {
    it(`${letters} letters on five points and one apart: row ${row}, above ${above}, beside ${beside}`, () => {
      expect(scaleFit(points(letters, 5))).to.equal(row);
      expect(gridAboveFit(points(letters, 6))).to.equal(above);
      expect(gridBesideFit(points(letters, 6))).to.equal(beside);
    });
  }

  it('widens the columns beside statements for longer words', () => {
    expect(gridCell(points(9, 3))).to.equal(5.5);
    expect(gridCell(points(13, 3))).to.equal(8);
    expect(gridBesideFit(points(13, 3))).to.equal(40);
  });

  it('names the class of the style sheet', () => {
    expect(fitClass('fit', 44)).to.equal('fit-44');
    expect(fitClass('cell', 5.5)).to.equal('cell-55');
    expect(fitClass('fit', undefined)).to.equal('');
  });
});
