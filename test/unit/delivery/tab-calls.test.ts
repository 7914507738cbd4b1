import { expect } from '@open-wc/testing';
import { callTabs, hearTabs } from '../../../src/delivery/tab-calls.js';

/** Every channel of this page that is open. */
const openChannels = new Set<BroadcastChannel>();
const Real = BroadcastChannel;
class Counted extends Real {
  constructor(name: string) {
    super(name);
    openChannels.add(this);
  }
  override close(): void {
    openChannels.delete(this);
    super.close();
  }
}
const pass = (type: 'pagehide' | 'pageshow'): void =>
  void dispatchEvent(new PageTransitionEvent(type, { persisted: true }));

describe('what tabs say to each other', () => {
  before(() => void (globalThis.BroadcastChannel = Counted));
  after(() => void (globalThis.BroadcastChannel = Real));

  it('is not listened for while a page is in the browser’s cache, which an open channel keeps it out of', async () => {
    let hear: (slot: string) => void = () => undefined;
    const deaf = hearTabs('here', ({ slot }) => hear(slot));
    expect(openChannels.size).to.equal(1);
    pass('pagehide');
    expect(openChannels.size).to.equal(0);
    pass('pageshow');
    const heard = new Promise((resolve) => (hear = resolve));
    callTabs({ call: 'opened', slot: 's', from: 'there' });
    expect(await heard).to.equal('s');
    deaf();
    expect(openChannels.size).to.equal(0);
    pass('pageshow');
    expect(openChannels.size).to.equal(0);
  });
});
