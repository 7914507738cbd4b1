import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { openStore } from '../../../src/delivery/open-store.js';
import { area, box, inside, node, number, open, small, type } from './portal-node.js';

describe('when a node is taken out and none follows', () => {
  it('the last words are on disk at once', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    const store = await openStore('device', 's');
    const records = await store.list('d|');
    expect(JSON.stringify(records.find(([key]) => key.endsWith(`k${number}`)))).to.contain('бір');
  });

  it('the slot is free for a node with other settings at once, and the answers are there', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    const next = await (async () => {
      const other = node({ credentials: 'include' });
      other.questionnaire = small();
      box.append(other);
      await waitUntil(() => other.shadowRoot?.querySelector('textarea'));
      return other;
    })();
    expect(area(next).value).to.equal('бір');
  });

  it('its survey ends after a second: who comes then is told that the answers were restored', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    await aTimeout(1100);
    const next = node();
    next.questionnaire = small();
    box.append(next);
    expect(next.shadowRoot?.querySelectorAll('textarea')).to.have.lengthOf(0);
    await waitUntil(() => next.shadowRoot?.querySelector('textarea')?.value === 'бір');
    expect(inside(next, '[part~="banner"]').textContent).not.to.equal('');
  });

  it('a kiosk shows the next visitor nothing, even when the new node comes soon', async () => {
    const kiosk = { storage: 'kiosk' };
    const old = await open(node(kiosk));
    type(old, 'бір');
    old.remove();
    await aTimeout(50);
    const next = await open(node(kiosk));
    expect(area(next).value).to.equal('');
  });
});
