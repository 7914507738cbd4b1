import { expect } from '@open-wc/testing';
import { ConnectionController } from '../../../../src/ui/controllers/connection-controller.js';
import { SurveyPageEvent } from '../../../../src/ui/events.js';

/** An element that counts how often it was asked to draw. */
class Host extends EventTarget {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

const follow = (): { host: Host; controller: ConnectionController } => {
  const host = new Host();
  const controller = new ConnectionController(host);
  controller.hostConnected();
  return { host, controller };
};
const tell = (...news: readonly ('offline' | 'online')[]): void => {
  for (const type of news) dispatchEvent(new Event(type));
};
const nextPage = new SurveyPageEvent('p2', 2, 3);

describe('what is known about the connection', () => {
  it('goes and comes back, and each is drawn once', () => {
    const { host, controller } = follow();
    expect(controller.connection).to.equal('online');
    tell('offline', 'offline');
    expect([controller.connection, host.updates]).to.deep.equal(['offline', 1]);
    tell('online', 'online');
    expect([controller.connection, host.updates]).to.deep.equal(['back', 2]);
  });

  it('is no news any more on the next page, but for a loss that goes on', () => {
    const { host, controller } = follow();
    tell('offline');
    host.dispatchEvent(nextPage);
    expect(controller.connection).to.equal('offline');
    tell('online');
    host.dispatchEvent(nextPage);
    expect(controller.connection).to.equal('online');
  });

  it('is not followed while the element is out of the page, and read anew afterwards', () => {
    const { host, controller } = follow();
    tell('offline');
    controller.hostDisconnected();
    tell('online');
    expect([controller.connection, host.updates]).to.deep.equal(['offline', 1]);
    controller.hostConnected();
    expect(controller.connection).to.equal('back');
  });
});
