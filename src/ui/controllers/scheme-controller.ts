import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows the page's colour scheme: the computed `color-scheme` of the host's parent decides, both words ask the
 * person's system, and a page that declares nothing is a light page.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #query: MediaQueryList | undefined =
    typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
  readonly #page = new MutationObserver(() => this.#read());
  #scheme: 'light' | 'dark' = 'light';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get scheme(): 'light' | 'dark' {
    return this.#scheme;
  }

  hostConnected(): void {
    this.#query?.addEventListener('change', this.#read);
    for (const element of [document.documentElement, document.body]) {
      if (element) this.#page.observe(element, { attributes: true });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#read);
    this.#page.disconnect();
  }

  readonly #read = (): void => {
    const declared = getComputedStyle(this.#host).colorScheme;
    const dark = /\bdark\b/.test(declared);
    const light = /\blight\b/.test(declared);
    const scheme = dark && (!light || this.#query?.matches === true) ? 'dark' : 'light';
    if (scheme === this.#scheme) return;
    this.#scheme = scheme;
    this.#host.requestUpdate();
  };
}
