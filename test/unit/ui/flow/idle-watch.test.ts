import { expect } from '@open-wc/testing';
import { IdleWatch } from '../../../../src/ui/flow/idle-watch.js';

/** A watch of five minutes under a clock of the test's own. */
const begin = () => {
  let time = 0;
  let waiting: { run: () => void; at: number } | undefined;
  const told: (number | 'over')[] = [];
  const watch = new IdleWatch({
    minutes: 5,
    warn: (secondsLeft) => told.push(secondsLeft),
    over: () => told.push('over'),
    now: () => time,
    timers: {
      start: (run, milliseconds) => (waiting = { run, at: time + milliseconds }),
      stop: () => (waiting = undefined),
    },
  });
  const pass = (milliseconds: number): void => {
    const end = time + milliseconds;
    while (waiting && waiting.at <= end) {
      time = waiting.at;
      const { run } = waiting;
      waiting = undefined;
      run();
    }
    time = end;
  };
  const sleep = (milliseconds: number): void => void (time += milliseconds);
  return { watch, told, pass, sleep };
};
const minute = 60_000;
const touch = (): boolean => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

describe('a kiosk that nobody touches', () => {
  it('warns after five minutes, counts down a minute by seconds, then erases once', () => {
    const { watch, told, pass } = begin();
    pass(5 * minute - 1);
    expect(told).to.deep.equal([]);
    pass(1);
    expect(told).to.deep.equal([60]);
    pass(minute);
    expect(told).to.deep.equal([...Array.from({ length: 60 }, (_, at) => 60 - at), 'over']);
    watch.close();
  });

  it('every touch gives five minutes more', () => {
    const { watch, told, pass } = begin();
    pass(4 * minute);
    touch();
    pass(4 * minute);
    expect(told).to.deep.equal([]);
    pass(minute);
    expect(told).to.deep.equal([60]);
    watch.close();
  });

  it('during the warning only the word of the person counts, not a touch in passing', () => {
    const { watch, told, pass } = begin();
    pass(5 * minute + 10_000);
    touch();
    pass(1_000);
    expect(told.at(-1)).to.equal(49);
    watch.stay();
    pass(4 * minute);
    expect(told.at(-1)).to.equal(49);
    watch.close();
  });

  it('a device that slept through the warning erases when it is looked at again', () => {
    const { watch, told, sleep } = begin();
    sleep(30 * minute);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).to.deep.equal(['over']);
    watch.close();
  });

  it('closed, it does nothing any more', () => {
    const { watch, told, pass } = begin();
    watch.close();
    pass(10 * minute);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).to.deep.equal([]);
  });
});
