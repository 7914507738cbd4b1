import { aTimeout, expect } from '@open-wc/testing';
import { HandOver, type Holder, type Place } from '../../../src/ui/flow/hand-over.js';

class FakeNode implements Holder<FakeNode> {
  isWaiting = false;
  patience = 20;
  survey: string | undefined;
  ended = 0;

  constructor(readonly place: Place) {}

  takeOver(from: FakeNode): boolean {
    const { survey } = from;
    from.survey = undefined;
    this.survey = survey;
    return true;
  }

  end(): void {
    this.ended++;
  }
}

const place = (key: string, change: Partial<Place> = {}): Place => ({ document, key, court: key, ...change });

const leave = (handOver: HandOver<FakeNode>, at: Place): FakeNode => {
  const node = new FakeNode(at);
  node.survey = 'live';
  handOver.join(node);
  handOver.leave(node);
  return node;
};

describe('a survey whose node was taken out', () => {
  it('goes on in the next node of the same place, and does not end there', async () => {
    const handOver = new HandOver<FakeNode>();
    const old = leave(handOver, place('a'));
    const next = new FakeNode(place('a'));
    expect(handOver.join(next)).to.equal(true);
    expect(next.survey).to.equal('live');
    await aTimeout(40);
    expect(old.ended).to.equal(0);
    expect(handOver.join(new FakeNode(place('a')))).to.equal(false);
  });

  it('goes to no other place and into no other document', () => {
    const handOver = new HandOver<FakeNode>();
    leave(handOver, place('a'));
    expect(handOver.join(new FakeNode(place('b')))).to.equal(false);
    const elsewhere = document.implementation.createHTMLDocument('');
    expect(handOver.join(new FakeNode(place('a', { document: elsewhere })))).to.equal(false);
  });

  it('waits for a node that comes with a later task, and ends once when none does', async () => {
    const handOver = new HandOver<FakeNode>();
    const old = leave(handOver, place('a'));
    await aTimeout(5);
    expect(old.ended).to.equal(0);
    await aTimeout(40);
    expect(old.ended).to.equal(1);
    expect(handOver.join(new FakeNode(place('a')))).to.equal(false);
  });

  it('comes back to its own node when that is only moved, although another one waits for the place', async () => {
    const handOver = new HandOver<FakeNode>();
    const second = new FakeNode(place('a'));
    second.isWaiting = true;
    const [other, moved] = [new FakeNode(place('a')), new FakeNode(place('a'))];
    for (const node of [second, other, moved]) handOver.join(node);
    other.survey = 'another';
    moved.survey = 'mine';
    for (const node of [other, moved]) handOver.leave(node);
    expect(handOver.join(moved)).to.equal(true);
    await Promise.resolve();
    expect([moved.survey, second.survey]).to.deep.equal(['mine', 'another']);
  });

  it('goes on in a node that could only say it is open above', async () => {
    const handOver = new HandOver<FakeNode>();
    const second = new FakeNode(place('a'));
    second.isWaiting = true;
    handOver.join(second);
    leave(handOver, place('a'));
    await Promise.resolve();
    expect(second.survey).to.equal('live');
  });

  it('ends at once when a node for the same court opens a survey of its own, and only then', () => {
    const handOver = new HandOver<FakeNode>();
    const [one, two] = [leave(handOver, place('a', { court: 's' })), leave(handOver, place('b', { court: 't' }))];
    handOver.clear(new FakeNode(place('c', { court: 's' })));
    expect([one.ended, two.ended]).to.deep.equal([1, 0]);
  });
});
