import { expect } from '@open-wc/testing';
import { duringDelivery, type Stage, type UnsentReason } from '../../../../src/ui/flow/stage.js';

const unsent = (reason: UnsentReason, more: { confirming?: boolean; sending?: boolean } = {}): Stage => ({
  name: 'unsent',
  submissionId: 's',
  reason,
  isKept: true,
  confirming: false,
  sending: false,
  ...more,
});
const waiting: UnsentReason = { kind: 'waiting', retryAt: undefined };
const attempt = unsent({ kind: 'sending' });

describe('while a response is on its way', () => {
  it('an attempt after a failure keeps the screen and says that it is sending', () => {
    expect(duringDelivery(unsent(waiting), attempt)).to.deep.equal(unsent(waiting, { sending: true }));
  });

  it('an attempt that fails again gives the buttons back', () => {
    expect(duringDelivery(unsent(waiting, { sending: true }), unsent(waiting))).to.deep.equal(unsent(waiting));
  });

  it('"erase?" is never taken away by an attempt of its own accord', () => {
    const asked = unsent(waiting, { confirming: true });
    const during = duringDelivery(asked, attempt);
    expect(duringDelivery(during, unsent(waiting))).to.deep.equal(asked);
  });

  it('a response left by an earlier visit says "sending", not "loading"', () => {
    expect(duringDelivery({ name: 'loading' }, attempt)).to.equal(attempt);
  });

  it('a receipt replaces whatever is shown', () => {
    const receipt: Stage = {
      name: 'receipt',
      receipt: { receiptId: 'R', submissionId: 's', acceptedOn: '2026-11-24', survey: { id: 'x', version: '1' } },
    };
    expect(duringDelivery(unsent(waiting, { confirming: true }), receipt)).to.equal(receipt);
  });
});
