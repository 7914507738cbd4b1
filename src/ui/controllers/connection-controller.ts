import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SurveyPageEvent } from '../events.js';

/** `back`: it was lost and is there again, until the next page. */
export type Connection = 'online' | 'offline' | 'back';

/** Follows what the browser says about the network. It may be wrong, so nothing is decided by it: it is only told. */
export class ConnectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #connection: Connection = 'online';
  #listening = new AbortController();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  get connection(): Connection {
    return this.#connection;
  }

  hostConnected(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('offline', () => this.#change('offline'), { signal });
    addEventListener('online', () => this.#found(), { signal });
    this.#host.addEventListener(SurveyPageEvent.type, () => this.#forgetLoss(), { signal });
    if (navigator.onLine) this.#found();
    else this.#change('offline');
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  #found(): void {
    if (this.#connection === 'offline') this.#change('back');
  }

  #forgetLoss(): void {
    if (this.#connection === 'back') this.#change('online');
  }

  #change(connection: Connection): void {
    if (this.#connection === connection) return;
    this.#connection = connection;
    this.#host.requestUpdate();
  }
}
