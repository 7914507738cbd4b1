import { expect } from '@open-wc/testing';
import { formatDate, formatDateTable, formatDayMonth, formatTime, parseCalendarDate } from '../../../src/i18n/dates.js';

describe('a day in words', () => {
  const day = { year: 2026, month: 11, day: 24 };

  it('is written as in legal acts', () => {
    expect(formatDate('kk', day)).to.equal('2026 жылғы 24 қараша');
    expect(formatDate('ru', day)).to.equal('24 ноября 2026 года');
  });

  it('may leave the year out', () => {
    expect(formatDayMonth('kk', day)).to.equal('24 қараша');
    expect(formatDayMonth('ru', { month: 3, day: 1 })).to.equal('1 марта');
  });

  it('has twelve different months in both languages, all in Cyrillic', () => {
    for (const language of ['kk', 'ru'] as const) {
      const names = Array.from({ length: 12 }, (_, index) => formatDayMonth(language, { month: index + 1, day: 1 }));
      expect(new Set(names).size).to.equal(12);
      for (const name of names) expect(name).to.match(/^1 \p{Script=Cyrillic}+$/u);
    }
  });

  it('agrees in Russian with the browser, which knows Russian well', () => {
    for (let month = 1; month <= 12; month++) {
      const browser = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });
      expect(formatDayMonth('ru', { month, day: 5 })).to.equal(browser.format(Date.UTC(2026, month - 1, 5)));
    }
  });

  it('refuses a month that does not exist', () => {
    expect(() => formatDayMonth('kk', { month: 13, day: 1 })).to.throw(RangeError);
    expect(() => formatDate('ru', { year: 2026, month: 0, day: 1 })).to.throw(RangeError);
  });
});

describe('a day and a time in figures', () => {
  it('always have two digits', () => {
    expect(formatDateTable({ year: 2026, month: 2, day: 3 })).to.equal('03.02.2026');
    expect(formatTime(9, 5)).to.equal('09:05');
    expect(formatTime(0, 0)).to.equal('00:00');
    expect(formatTime(23, 59)).to.equal('23:59');
  });
});

describe('the day a server names', () => {
  it('is read as written, in whatever time zone the device is', () => {
    const day = { year: 2026, month: 11, day: 24 };
    for (const text of ['2026-11-24', '2026-11-24T00:30:00+05:00', '2026-11-24t23:59:59Z']) {
      expect(parseCalendarDate(text)).to.deep.equal(day);
    }
    expect(parseCalendarDate('2024-02-29')).to.deep.equal({ year: 2024, month: 2, day: 29 });
  });

  for (const text of ['', '24.11.2026', '2026-13-01', '2026-00-10', '2026-02-29', '2026-11-31', '2026-11-241', 'x']) {
    it(`"${text}" is no day`, () => expect(parseCalendarDate(text)).to.equal(undefined));
  }
});
