import { expect } from '@open-wc/testing';
import type { OutboxRecord } from '../../../src/delivery/outbox-record.js';
import { mayTry, waitLeft } from '../../../src/delivery/waiting-rules.js';

const now = Date.parse('2026-11-23T10:00:00Z');
const [minute, hour] = [60_000, 3_600_000];
const waiting = (moments: Pick<OutboxRecord, 'nextAt' | 'notBefore'>): OutboxRecord =>
  ({ sealedAt: now - minute, ...moments }) as OutboxRecord;

describe('a page that finds a response', () => {
  it('waits as long as the page before it would have', () => {
    expect(waitLeft(waiting({ nextAt: now + 3 * minute }), now)).to.equal(3 * minute);
    expect(waitLeft(waiting({ nextAt: now - minute }), now)).to.equal(0);
    expect(waitLeft(waiting({}), now)).to.equal(0);
  });

  it('waits for the moment that the court asked for, and its own few minutes after it', () => {
    const asked = waiting({ notBefore: now + 2 * hour, nextAt: now + 2 * hour + 4 * minute });
    expect(waitLeft(asked, now)).to.equal(2 * hour + 4 * minute);
    expect([mayTry(asked, now), mayTry(asked, now + 2 * hour)]).to.deep.equal([false, true]);
  });

  it('does not wait for a clock that was put back since', () => {
    expect(waitLeft(waiting({ nextAt: now + 55 * minute }), now)).to.equal(0);
    expect(waitLeft(waiting({ notBefore: now + 9 * hour, nextAt: now + 9 * hour }), now)).to.equal(0);
    expect(mayTry(waiting({ notBefore: now + 9 * hour }), now)).to.equal(true);
    expect(waitLeft(waiting({ notBefore: now + hour, nextAt: now + 3 * hour }), now)).to.equal(hour);
  });
});
