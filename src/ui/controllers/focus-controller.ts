import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the keyboard and the screen reader should be after the next render. */
export type FocusTarget = 'heading' | 'summary' | { readonly id: string };

/** Moves focus after a screen changed; never on its own accord, and never on the first render of a page somebody else owns. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #target: FocusTarget | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks for focus; the last request before a render wins. */
  moveTo(target: FocusTarget): void {
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#target) return;
    const element = this.#find(this.#target);
    if (!element) return;
    this.#target = undefined;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #find(target: FocusTarget): HTMLElement | null {
    const root = this.#host.renderRoot;
    if (target === 'heading') return root.querySelector<HTMLElement>('h2[tabindex]');
    if (target === 'summary') return root.querySelector<HTMLElement>('[part~="error-summary"]');
    const element = root.querySelector<HTMLElement>(`#${CSS.escape(target.id)}`);
    return element?.matches('input, select, textarea, button, [tabindex]')
      ? element
      : (element?.querySelector<HTMLElement>('input, select, textarea, button') ?? null);
  }
}
