const typed = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Stops keys the survey uses at its own boundary: from outside every key seems to be pressed on the element itself,
 * and a portal's "Enter presses the default button" would submit the court's form from inside a text area.
 * Escape and Tab pass, dialogs of the portal need them.
 */
export const keepKeysInside = (root: HTMLElement | DocumentFragment): void => {
  for (const type of typed) {
    root.addEventListener(type, (event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'Enter' || key === ' ' || key.startsWith('Arrow')) event.stopPropagation();
    });
  }
};
