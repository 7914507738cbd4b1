/** Brings a row into view once it is drawn. */
export const showRow = (field: HTMLElement, id: string): void => {
  requestAnimationFrame(() => {
    field
      .closest('.question')
      ?.querySelector(`#${CSS.escape(id)}`)
      ?.scrollIntoView({ block: 'nearest' });
  });
};

/**
 * Waits for the click that took the focus away: a list that closed between press and release would move the button
 * from under the pointer. Tab does not come here, it closes the list itself.
 */
export const afterClick = (field: HTMLElement, then: () => void): void => {
  const clicked = (event: Event): void => {
    if (!event.composedPath().includes(field)) then();
  };
  field.ownerDocument.addEventListener('click', clicked, { capture: true, once: true });
};
