import { expect } from '@open-wc/testing';
import { answered, seen } from '../session-of.js';

const picture = { type: 'image', name: 'q', imageLink: '/plans/{room}.png', altText: 'План' };

describe('a picture between questions', () => {
  it('asks nothing and stores nothing', () => {
    const session = answered([picture], ['q', 'x']);
    expect(session.completedAnswers()).to.deep.equal({});
    expect(session.state.progress.total).to.equal(0);
  });

  it('has an address that answers may choose, and words for those who do not see it', () => {
    const room = { type: 'dropdown', name: 'room', choices: ['12', '14'] };
    const session = answered([room, picture], ['room', '14']);
    expect(seen(session, 'q').html?.text).to.equal('/plans/14.png');
    expect(seen(session, 'q').definition).to.deep.include({ altText: 'План' });
  });
});
