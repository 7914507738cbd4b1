import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { countdown, type Clock } from '../../../../src/ui/parts/countdown.js';
import { ru } from '../render-question.js';

/** A clock that goes only when it is told to, and the words that were on screen and in the live region meanwhile. */
const person = (seconds: number) => {
  let now = 1_700_000_000_000;
  const due = new Map<number, { at: number; run: () => void }>();
  let ids = 0;
  const clock: Clock = {
    now: () => now,
    timers: {
      start: (run, milliseconds) => {
        due.set(++ids, { at: now + milliseconds, run });
        return ids;
      },
      stop: (id) => void due.delete(id as number),
    },
  };
  const until = now + seconds * 1_000;
  const box = document.createElement('div');
  const draw = (isShown = true): void =>
    void render(
      isShown
        ? html`<p class="meta">${countdown(ru, until, 'shown', clock)}</p>
            <p role="status">${countdown(ru, until, 'said', clock)}</p>`
        : nothing,
      box,
    );
  draw();
  return {
    draw,
    timers: () => due.size,
    meta: () => box.querySelector('.meta')?.textContent,
    status: () => box.querySelector('[role="status"]')?.textContent,
    wait: (secondsMore: number) => {
      const end = now + secondsMore * 1_000;
      for (;;) {
        const next = [...due].sort(([, a], [, b]) => a.at - b.at)[0];
        if (!next || next[1].at > end) break;
        due.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
    },
  };
};
const inSeconds = (count: number): string => ru('send.retry_in', { count });

const hide = (isHidden: boolean): void => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isHidden ? 'hidden' : 'visible' });
  document.dispatchEvent(new Event('visibilitychange'));
};
afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('the wait until the next attempt', () => {
  it('is counted down in seconds, in the right form of the word', () => {
    const { meta, wait } = person(22);
    expect(meta()).to.equal(inSeconds(22));
    wait(1);
    expect(meta()).to.equal(inSeconds(21));
    wait(16);
    expect(meta()).to.equal(inSeconds(5));
    wait(5);
    expect(meta()).to.equal('');
  });

  it('is announced once, in a region that was empty before', () => {
    const { status, wait } = person(22);
    expect(status()).to.equal('');
    wait(1);
    expect(status()).to.equal(inSeconds(21));
    wait(10);
    expect(status()).to.equal(inSeconds(21));
  });

  it('is not announced when it is over before anybody has heard it', () => {
    const { status, wait } = person(4);
    wait(2);
    expect(status()).to.equal('');
  });

  it('is told in minutes while it is long', () => {
    const { meta, wait } = person(300);
    expect(meta()).to.equal(ru('send.retry_in_minutes', { count: 5 }));
    wait(181);
    expect(meta()).to.equal(inSeconds(119));
  });

  it('stands still while nobody looks, and is right again at once', () => {
    const { meta, wait, timers } = person(60);
    hide(true);
    expect(timers()).to.equal(0);
    wait(30);
    expect(meta()).to.equal(inSeconds(60));
    hide(false);
    expect(meta()).to.equal(inSeconds(30));
  });

  it('leaves no timer behind when the screen goes', () => {
    const { draw, timers } = person(60);
    expect(timers()).to.equal(2);
    draw(false);
    expect(timers()).to.equal(0);
  });
});
