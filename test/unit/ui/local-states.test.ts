import { expect } from '@open-wc/testing';
import { createLocalStates } from '../../../src/ui/local-states.js';

describe('view state that is no answer', () => {
  it('is kept per question, begun once, and tells whose view is out of date', () => {
    const drawn: string[] = [];
    const states = createLocalStates((key) => drawn.push(key));
    const one = states.of('one')(() => ({ open: false, text: 'a' }));
    one.change({ open: true });
    expect(one.current).to.deep.equal({ open: true, text: 'a' });
    expect(states.of('one')(() => ({ open: false, text: 'b' })).current.open).to.equal(true);
    expect(states.of('two')(() => ({ open: false })).current.open).to.equal(false);
    expect(drawn).to.deep.equal(['one']);
    states.clear();
    expect(states.of('one')(() => ({ open: false })).current.open).to.equal(false);
  });
});
