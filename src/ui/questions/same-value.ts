/** Whether two choice values are the same answer; objects are compared by content, as the model stores copies. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'object' &&
    a !== null &&
    typeof b === 'object' &&
    b !== null &&
    JSON.stringify(a) === JSON.stringify(b));

/** The chosen values of a question that allows several; anything that is no list counts as nothing chosen. */
export const chosenValues = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : []);
