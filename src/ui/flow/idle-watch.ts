import { browserTimers, type Timers } from '../../delivery/timers.js';

/** What an idle watch tells. */
export interface IdleWatchOptions {
  readonly minutes: number;
  /** Every second while a last chance is given; counts down from 60. */
  readonly warn: (secondsLeft: number) => void;
  /** Nobody is there any more. */
  readonly over: () => void;
  /** Milliseconds that never run backwards; the page's own unless given. */
  readonly now?: () => number;
  readonly timers?: Timers;
}

const second = 1_000;
const lastChance = 60 * second;

/** Waits for the person to touch anything on the page; on a kiosk the next one must not find the answers of the last. */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  readonly #now: () => number;
  readonly #timers: Timers;
  readonly #listening = new AbortController();
  #lastSign: number;
  #warned = false;
  #timer: unknown;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#timers = options.timers ?? browserTimers;
    this.#lastSign = this.#now();
    const { signal } = this.#listening;
    const sign = (): void => {
      if (!this.#warned) this.#lastSign = this.#now();
    };
    for (const type of ['pointerdown', 'keydown', 'input', 'wheel'])
      document.addEventListener(type, sign, { capture: true, passive: true, signal });
    // Timers of a hidden page come late, and those of a sleeping device not at all.
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    this.#look();
  }

  /** The person said that they are there. */
  stay(): void {
    this.#warned = false;
    this.#lastSign = this.#now();
    this.#look();
  }

  close(): void {
    this.#timers.stop(this.#timer);
    this.#listening.abort();
  }

  #look(): void {
    this.#timers.stop(this.#timer);
    const { minutes, warn, over } = this.#options;
    const untilWarning = this.#lastSign + minutes * 60 * second - this.#now();
    if (untilWarning > 0) return this.#lookIn(untilWarning);
    const left = untilWarning + lastChance;
    this.#warned = true;
    if (left <= 0) {
      this.stay();
      return over();
    }
    warn(Math.ceil(left / second));
    this.#lookIn(left % second || second);
  }

  #lookIn(milliseconds: number): void {
    this.#timer = this.#timers.start(() => this.#look(), milliseconds);
  }
}
