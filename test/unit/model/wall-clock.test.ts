import { expect } from '@open-wc/testing';
import { dayText, momentText, wallClock } from '../../../src/model/wall-clock.js';
import { wallClock as clock } from './expression/scope-of.js';

describe('the clock on the wall of a respondent', () => {
  it('is written with the offset of its place and read back the same', () => {
    expect(momentText(clock)).to.match(/^2026-11-24T15:30:45[+-]\d\d:\d\d$/);
    expect(wallClock(momentText(clock))?.getTime()).to.equal(clock.getTime());
    expect(Date.parse(momentText(clock))).to.equal(clock.getTime());
    expect(dayText(clock)).to.equal('2026-11-24');
  });

  for (const [written, day, hours] of [
    ['2026-11-24T23:59:00+05:00', '2026-11-24', 23],
    ['2026-11-24T00:01:00-11:00', '2026-11-24', 0],
    ['2026-11-24T00:01:00.250Z', '2026-11-24', 0],
    ['2026-11-24', '2026-11-24', 12],
    ['2024-02-29', '2024-02-29', 12],
  ] as const) {
    it(`${written} is ${day} at ${hours} o'clock wherever it is read`, () => {
      const read = wallClock(written);
      expect([read && dayText(read), read?.getHours()]).to.deep.equal([day, hours]);
    });
  }

  for (const text of [
    '',
    'yesterday',
    '2026-11-24T10:00:00',
    '2026-13-01',
    '2026-02-30',
    '24.11.2026',
    '2026-11-24 10:00',
  ]) {
    it(`"${text}" is no day and no moment`, () => expect(wallClock(text)).to.equal(undefined));
  }
});
