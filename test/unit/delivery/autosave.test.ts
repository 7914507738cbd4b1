import { expect } from '@open-wc/testing';
import { Autosave, type AutosaveState } from '../../../src/delivery/autosave.js';
import type { DraftRecord } from '../../../src/delivery/draft-record.js';
import { draftWith as draft } from './draft-with.js';
import { DraftStore } from '../../../src/delivery/draft-store.js';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import type { RecordStore } from '../../../src/delivery/record-store.js';

/** A store whose writes end when the test says so. */
const slowStore = () => {
  const waiting: { end: () => void; fail: () => void; value: unknown }[] = [];
  const store: RecordStore = {
    ...createMemoryStore(),
    change: (_, decide) =>
      new Promise<boolean>((resolve, reject) =>
        waiting.push({
          end: () => resolve(true),
          fail: () => reject(new Error('full')),
          value: decide(undefined)?.puts[0]?.[1],
        }),
      ),
  };
  return { store, waiting };
};

const begin = (store: RecordStore) => {
  const states: AutosaveState['state'][] = [];
  const timers: (() => void)[] = [];
  const drafts = new DraftStore(store, {
    slot: 's',
    tab: 't',
    days: 7,
    cipher: undefined,
    journal: undefined,
    describe: () => ({ digest: null, titles: {} }),
    now: () => 1,
  });
  const autosave = new Autosave(drafts, ({ state }) => states.push(state), {
    start: (run) => timers.push(run) - 1,
    stop: (timer) => {
      if (typeof timer === 'number') timers[timer] = () => undefined;
    },
  });
  return { autosave, states, timers };
};
const turn = (): Promise<void> => Promise.resolve().then(() => undefined);
const answerOf = (value: unknown): unknown => (value as DraftRecord).content?.draft.answers['q'];

describe('while a person answers', () => {
  it('a choice is written at once, and "saved" is said only when the write has ended', async () => {
    const { store, waiting } = slowStore();
    const { autosave, states } = begin(store);
    autosave.changed(draft('a'), 'choice');
    expect(waiting.length).to.equal(1);
    expect(states).to.deep.equal([]);
    waiting[0]?.end();
    await autosave.settled();
    expect(states).to.deep.equal(['saved']);
  });

  it('a quick write is not announced, a slow one says "saving" until it has ended', async () => {
    const { store, waiting } = slowStore();
    const { autosave, states, timers } = begin(store);
    autosave.changed(draft('a'), 'choice');
    waiting[0]?.end();
    await autosave.settled();
    timers.forEach((run) => run());
    expect(states).to.deep.equal(['saved']);
    autosave.changed(draft('b'), 'choice');
    timers.at(-1)?.();
    expect(states).to.deep.equal(['saved', 'saving']);
    waiting[1]?.end();
    await autosave.settled();
    expect(states).to.deep.equal(['saved', 'saving', 'saved']);
  });

  it('choices made during a write become one more write with the last of them', async () => {
    const { store, waiting } = slowStore();
    const { autosave } = begin(store);
    for (const answer of ['a', 'b', 'c']) autosave.changed(draft(answer), 'choice');
    expect(waiting.length).to.equal(1);
    waiting[0]?.end();
    for (let i = 0; i < 5; i++) await turn();
    expect(waiting.map(({ value }) => answerOf(value))).to.deep.equal(['a', 'c']);
  });

  it('a choice made during a write does not wait for the typing that follows it', async () => {
    const { store, waiting } = slowStore();
    const { autosave } = begin(store);
    autosave.changed(draft('a'), 'choice');
    autosave.changed(draft('chosen'), 'choice');
    autosave.changed(draft('chosen and typed'), 'typing');
    waiting[0]?.end();
    for (let i = 0; i < 5; i++) await turn();
    expect(waiting.map(({ value }) => answerOf(value))).to.deep.equal(['a', 'chosen and typed']);
  });

  it('a steady typist is not starved: the first letter starts the only timer', () => {
    const { store, waiting } = slowStore();
    const { autosave, timers } = begin(store);
    for (const answer of ['a', 'ab', 'abc']) autosave.changed(draft(answer), 'typing');
    expect(timers.length).to.equal(1);
    expect(waiting.length).to.equal(0);
    timers[0]?.();
    expect(answerOf(waiting[0]?.value)).to.equal('abc');
  });

  it('leaving writes what was typed by the synchronous path', async () => {
    const { store } = slowStore();
    const { autosave } = begin(store);
    autosave.changed(draft('typed'), 'typing');
    autosave.flushNow();
    const [record] = await store.list('j|');
    expect(answerOf(record?.[1])).to.equal('typed');
  });

  it('leaving also writes a choice whose own write has begun and may never end', async () => {
    const { store, waiting } = slowStore();
    const { autosave } = begin(store);
    autosave.changed(draft('chosen'), 'choice');
    expect(waiting.length).to.equal(1);
    autosave.flushNow();
    const [record] = await store.list('j|');
    expect(answerOf(record?.[1])).to.equal('chosen');
  });

  it('a failed write is tried again by itself, and typing after it does not wait for that', async () => {
    const { store, waiting } = slowStore();
    const { autosave, timers } = begin(store);
    autosave.changed(draft('a'), 'choice');
    waiting[0]?.fail();
    for (let i = 0; i < 5; i++) await turn();
    const retry = timers.length;
    timers[retry - 1]?.();
    expect(answerOf(waiting[1]?.value)).to.equal('a');
    waiting[1]?.fail();
    for (let i = 0; i < 5; i++) await turn();
    autosave.changed(draft('b'), 'typing');
    expect(timers.length).to.equal(retry + 3);
    timers.at(-1)?.();
    expect(answerOf(waiting[2]?.value)).to.equal('b');
  });

  it('when another tab has become the editor, nothing is written any more', async () => {
    const { store, waiting } = slowStore();
    const { autosave, states } = begin({ ...store, change: async () => false });
    autosave.changed(draft('a'), 'choice');
    await autosave.settled();
    expect(states).to.deep.equal(['takenOver']);
    autosave.changed(draft('b'), 'choice');
    autosave.flushNow();
    expect(waiting.length).to.equal(0);
    expect(await store.list('')).to.deep.equal([]);
  });

  it('a write that fails is said, and the next answer brings everything', async () => {
    const { store, waiting } = slowStore();
    const { autosave, states } = begin(store);
    autosave.changed(draft('a'), 'choice');
    waiting[0]?.fail();
    for (let i = 0; i < 5; i++) await turn();
    expect(states).to.deep.equal(['failed']);
    autosave.changed(draft('b'), 'choice');
    expect(answerOf(waiting[1]?.value)).to.equal('b');
  });

  it('after an erase nothing is written any more', async () => {
    const { store, waiting } = slowStore();
    const { autosave } = begin(store);
    await autosave.stop();
    autosave.changed(draft('late'), 'choice');
    expect(waiting.length).to.equal(0);
  });
});
