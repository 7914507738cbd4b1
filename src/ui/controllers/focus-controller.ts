import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caretIn, putCaret, type Caret } from './caret.js';

/** Where the keyboard and the screen reader should be after the next render; what the person just pressed is in view. */
export type FocusTarget = 'heading' | 'summary' | { readonly id: string; readonly isInView?: true };

/** How much of the window may stand above a heading that has just taken focus. */
const highestShare = 0.4;

/** What can take focus inside a question or a panel; what is switched off cannot. */
const controls = ['input', 'select', 'textarea', 'button'].map((name) => `${name}:not(:disabled)`).join();

const watched = ['focusin', 'focusout', 'scroll'] as const;

/**
 * Moves focus after a screen changed; never on its own accord, and never on the first render of a page somebody else
 * owns. When the node is taken out it remembers the caret, for itself or for the node that goes on.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #target: FocusTarget | undefined;
  /** What had focus before the render. */
  #held: Element | null = null;
  /** What has focus by what the events say: a node that was taken out cannot be asked any more. */
  #focused: HTMLElement | undefined;
  #scrolled = 0;
  /** To be put back with the next render. */
  #caret: Caret | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks for focus; the last request before a render wins. */
  moveTo(target: FocusTarget): void {
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // The same listener again is no second one.
    for (const type of watched)
      this.#host.renderRoot.addEventListener(type, this.#watch, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    const focused = this.#focused;
    this.#focused = undefined;
    // A screen that took its focused element away tells nobody in some browsers.
    this.#caret = focused && renderRoot.contains(focused) ? caretIn(renderRoot, focused, this.#scrolled) : undefined;
  }

  /** Goes on where another node's keyboard was, or was about to be. */
  takeOver(from: FocusController): void {
    this.#caret = from.#caret;
    this.#target = from.#target;
    from.#caret = from.#target = undefined;
  }

  /** The survey ended without a node: who comes later begins without a caret. */
  forget(): void {
    this.#caret = this.#target = undefined;
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot;
    this.#held = root instanceof ShadowRoot ? root.activeElement : null;
  }

  hostUpdated(): void {
    const caret = this.#caret;
    this.#caret = undefined;
    if (caret && !this.#target && isFree(document)) this.#focused = putCaret(this.#host.renderRoot, caret);
    if (!this.#target) return this.#rescue();
    const element = this.#find(this.#target);
    if (!element) return;
    const target = this.#target;
    this.#target = undefined;
    element.focus({ preventScroll: true });
    if (typeof target === 'object' && target.isInView) return;
    const seen = target === 'heading' ? this.#topOf(element) : element;
    seen.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  readonly #watch = ({ type, target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    if (type === 'focusout') {
      // Being taken out looks like losing focus in some browsers; that task is over by the time of the check.
      queueMicrotask(() => {
        const root = this.#host.renderRoot;
        if (root instanceof ShadowRoot && root.activeElement !== this.#focused) this.#focused = undefined;
      });
    } else if (type === 'focusin' || target === this.#focused) {
      this.#focused = target;
      this.#scrolled = target.scrollTop;
    }
  };

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
      : (element?.querySelector<HTMLElement>(controls) ?? null);
  }
}

/** Nothing else on the page was given the focus in the meantime. */
const isFree = ({ activeElement, body, documentElement }: Document): boolean =>
  activeElement === null || activeElement === body || activeElement === documentElement;
