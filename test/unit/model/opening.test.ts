import { expect } from '@open-wc/testing';
import { openingAt } from '../../../src/model/opening.js';
import { questionnaireOf, text } from './session-of.js';

const during = (opensAt: string | undefined, closesAt: string | undefined, moment: string): string =>
  openingAt(questionnaireOf({ opensAt, closesAt, elements: [text('a')] }), Date.parse(moment));

describe('a survey is open', () => {
  for (const [opensAt, closesAt, moment, opening] of [
    [undefined, undefined, '2026-11-24T12:00:00Z', 'open'],
    ['2026-11-24', '2026-11-24', '2026-11-24T23:59:00+05:00', 'open'],
    ['2026-11-24', undefined, '2026-11-23T00:01:00+05:00', 'open'],
    ['2026-11-24', undefined, '2026-11-22T23:59:00+05:00', 'notYetOpen'],
    [undefined, '2026-11-24', '2026-11-25T23:59:00+05:00', 'open'],
    [undefined, '2026-11-24', '2026-11-26T00:01:00+05:00', 'closed'],
    [undefined, '2026-11-24T18:00:00+05:00', '2026-11-25T17:59:00+05:00', 'open'],
    [undefined, '2026-11-24T18:00:00+05:00', '2026-11-25T18:01:00+05:00', 'closed'],
    ['soon', 'later', '2026-11-24T12:00:00Z', 'open'],
  ] as const) {
    it(`from ${opensAt ?? 'ever'} to ${closesAt ?? 'ever'}, at ${moment}: ${opening}`, () => {
      expect(during(opensAt, closesAt, moment)).to.equal(opening);
    });
  }
});
