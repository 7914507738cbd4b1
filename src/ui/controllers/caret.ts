/** Where the keyboard is in a shadow root, in words that hold for another root with the same screen. */
export interface Caret {
  readonly id: string;
  /** Place among all that can have focus, for what has no id. */
  readonly index: number;
  readonly tag: string;
  /** `undefined` where there is no text or the browser does not tell, as in a field for an e-mail address. */
  readonly selection: readonly [start: number, end: number, direction: 'forward' | 'backward' | 'none'] | undefined;
  /** Pixels the text was scrolled. */
  readonly scrolled: number;
}

const focusable = 'input, select, textarea, button, a[href], [tabindex]';

/** The caret in an element that has, or had until it was taken out of the page, the focus. */
export const caretIn = (root: ParentNode, element: HTMLElement, scrolled: number): Caret => ({
  id: element.id,
  index: [...root.querySelectorAll(focusable)].indexOf(element),
  tag: element.localName,
  selection: selectionOf(element),
  scrolled,
});

/** Puts the keyboard where the caret says; `undefined` when there is no such element. */
export const putCaret = (root: ParentNode, { id, index, tag, selection, scrolled }: Caret): HTMLElement | undefined => {
  const found = id ? root.querySelector(`#${CSS.escape(id)}`) : root.querySelectorAll(focusable)[index];
  if (!(found instanceof HTMLElement) || found.localName !== tag) return undefined;
  found.focus({ preventScroll: true });
  if (selection && isText(found)) found.setSelectionRange(...selection);
  if (scrolled > 0) found.scrollTop = scrolled;
  return found;
};

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isText = (element: Element): element is TextField =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null);

const selectionOf = (element: Element): Caret['selection'] => {
  if (!isText(element)) return undefined;
  return [element.selectionStart ?? 0, element.selectionEnd ?? 0, element.selectionDirection ?? 'none'];
};
