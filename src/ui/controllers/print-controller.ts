import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether a sheet is being made. The host draws for the paper before the browser looks, and afterwards the keyboard and
 * the page are where they were: what paper hides may lose both.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #drawNow: () => void;
  #listening = new AbortController();
  /** Where the person was when the printer was called. */
  #place: { readonly focused: Element | null; readonly left: number; readonly top: number } | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    drawNow: () => void,
  ) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#place !== undefined;
  }

  hostConnected(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('beforeprint', () => this.#begin(), { signal });
    addEventListener('afterprint', () => this.#end(), { signal });
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#place = undefined;
  }

  #begin(): void {
    this.#place ??= { focused: this.#focused, left: scrollX, top: scrollY };
    this.#drawNow();
  }

  #end(): void {
    const place = this.#place;
    this.#place = undefined;
    this.#drawNow();
    if (!place) return;
    const { focused, left, top } = place;
    if (focused instanceof HTMLElement && this.#focused !== focused) focused.focus({ preventScroll: true });
    if (scrollX !== left || scrollY !== top) scrollTo({ left, top, behavior: 'instant' });
  }

  get #focused(): Element | null {
    const { renderRoot } = this.#host;
    return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }
}
