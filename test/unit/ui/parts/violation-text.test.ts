import { expect } from '@open-wc/testing';
import { violationText } from '../../../../src/ui/parts/violation-text.js';
import type { Violation } from '../../../../src/model/violation.js';
import { choice, kk, questionNode, ru } from '../render-question.js';

const codes: Violation[] = [
  { code: 'required' },
  { code: 'rowsRequired', rows: ['x'] },
  { code: 'rowsNotUnique', rows: ['x'] },
  { code: 'commentRequired', choice: 'other' },
  { code: 'tooShort', min: 2 },
  { code: 'tooLong', max: 5 },
  { code: 'tooFewSelected', min: 1 },
  { code: 'tooManySelected', max: 3 },
  { code: 'notNumber' },
  { code: 'belowMin', min: 1000 },
  { code: 'aboveMax', max: '2026-11-24' },
  { code: 'offStep', step: 1 },
  { code: 'digitsNotAllowed' },
  { code: 'email' },
  { code: 'pattern' },
  { code: 'expression' },
  { code: 'unknownValue' },
  { code: 'panelRequired' },
];
const node = questionNode('radiogroup', { choices: [choice('other', 'other', 'Басқа')] });

describe('every violation has a sentence', () => {
  for (const violation of codes) {
    it(`${violation.code} in both languages, with nothing left to fill in`, () => {
      for (const t of [kk, ru]) {
        const sentence = violationText(t, node, { violation, severity: 'error' });
        expect(sentence).to.match(/^[\p{Lu}«\d].{5,}$/u);
        expect(sentence).not.to.match(/[{}]|undefined|err\./);
      }
    });
  }

  it("gives the author's own words first", () => {
    expect(
      violationText(ru, node, { violation: { code: 'required' }, text: 'Свои слова', severity: 'error' }),
    ).to.equal('Свои слова');
    expect(
      violationText(ru, node, { violation: { code: 'required', message: 'Из вопроса' }, severity: 'error' }),
    ).to.equal('Из вопроса');
  });

  it('writes dates and numbers as people do', () => {
    expect(
      violationText(kk, node, { violation: { code: 'aboveMax', max: '2026-11-24' }, severity: 'error' }),
    ).to.contain('24.11.2026');
    expect(
      violationText(ru, node, { violation: { code: 'belowMin', min: '2026-12-01T10:00' }, severity: 'error' }),
    ).to.contain('01.12.2026, 10:00');
    expect(violationText(kk, node, { violation: { code: 'belowMin', min: 12000 }, severity: 'error' })).to.contain(
      '12\u00a0000',
    );
  });
});
