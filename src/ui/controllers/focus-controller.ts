import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the keyboard and the screen reader should be after the next render. */
export type FocusTarget = 'heading' | 'summary' | { readonly id: string };

/** How much of the window may stand above a heading that has just taken focus. */
const highestShare = 0.4;

/** Moves focus after a screen changed; never on its own accord, and never on the first render of a page somebody else owns. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #target: FocusTarget | undefined;
  /** What had focus before the render. */
  #held: Element | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks for focus; the last request before a render wins. */
  moveTo(target: FocusTarget): void {
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot;
    this.#held = root instanceof ShadowRoot ? root.activeElement : null;
  }

  hostUpdated(): void {
    if (!this.#target) return this.#rescue();
    const element = this.#find(this.#target);
    if (!element) return;
    const seen = this.#target === 'heading' ? this.#topOf(element) : element;
    this.#target = undefined;
    element.focus({ preventScroll: true });
    seen.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** A screen that was replaced on its own accord took the focused element away: the keyboard goes on at the new one. */
  #rescue(): void {
    if (this.#held && !this.#held.isConnected) this.#find('heading')?.focus({ preventScroll: true });
  }

  /** A new screen is seen from its top, with saved state and progress, where its heading then still is well in view. */
  #topOf(heading: HTMLElement): HTMLElement {
    const root = heading.closest<HTMLElement>('.root');
    const above = root ? heading.getBoundingClientRect().top - root.getBoundingClientRect().top : Infinity;
    return root && above <= innerHeight * highestShare ? root : heading;
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
