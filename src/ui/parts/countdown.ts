import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { browserTimers, type Timers } from '../../delivery/timers.js';
import type { Translate } from '../question-context.js';

/** Time as an argument, so that a test need not wait; `now` in milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  readonly timers: Timers;
}

const pageClock: Clock = { now: () => Date.now(), timers: browserTimers };
const second = 1_000;
const minute = 60 * second;
/** A shorter wait is over before it is read out. */
const worthSaying = 10 * second;

/** How long until the next attempt: seconds within two minutes, minutes before; nothing when it is due. */
const wait = (t: Translate, left: number): unknown => {
  if (left <= 0) return nothing;
  return left > 2 * minute
    ? t('send.retry_in_minutes', { count: Math.ceil(left / minute) })
    : t('send.retry_in', { count: Math.ceil(left / second) });
};

/**
 * The wait until a moment, in words. `shown` ticks, outside any live region; `said` is for a live region: empty for the
 * first second, so that the region is there before its words, and then the same until the moment is another one.
 */
class Countdown extends AsyncDirective {
  #t: Translate = (key) => key;
  #until = 0;
  #manner: 'shown' | 'said' = 'shown';
  #clock = pageClock;
  #said: unknown;
  #timer: unknown;
  #watching: AbortController | undefined;

  render(t: Translate, until: number, manner: 'shown' | 'said', clock = pageClock): unknown {
    this.#t = t;
    this.#manner = manner;
    this.#clock = clock;
    if (until !== this.#until) {
      this.#until = until;
      this.#said = undefined;
      this.reconnected();
    }
    return this.#manner === 'shown' ? wait(this.#t, this.#left) : (this.#said ?? nothing);
  }

  override reconnected(): void {
    this.disconnected();
    this.#watching = new AbortController();
    document.addEventListener('visibilitychange', this.#look, { signal: this.#watching.signal });
    this.#start();
  }

  override disconnected(): void {
    this.#watching?.abort();
    this.#clock.timers.stop(this.#timer);
  }

  get #left(): number {
    return this.#until - this.#clock.now();
  }

  /** A hidden page does not tick; shown again, it is right at once. */
  readonly #look = (): void => {
    this.#clock.timers.stop(this.#timer);
    if (document.visibilityState === 'hidden') return;
    if (this.#manner === 'shown') this.setValue(wait(this.#t, this.#left));
    else if (this.#said === undefined) this.setValue(this.#say());
    this.#start();
  };

  #say(): unknown {
    return (this.#said = this.#left >= worthSaying ? wait(this.#t, this.#left) : nothing);
  }

  #start(): void {
    const left = this.#left;
    if (left <= 0 || (this.#manner === 'said' && this.#said !== undefined)) return;
    this.#timer = this.#clock.timers.start(this.#look, left % second || second);
  }
}

/** Words for the wait until a moment in milliseconds since 1970. */
export const countdown = directive(Countdown);
