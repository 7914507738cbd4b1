/** Container widths in em for which the style sheet has a rule. */
export const fitSteps = [40, 44, 46, 48, 52, 54] as const;

/** The width from which a layout is used; `undefined` = a list or cards at every width. */
export type Fit = (typeof fitSteps)[number] | undefined;

const nextStep = (width: number): Fit => fitSteps.find((step) => width <= step);

/** Letters of the longest word that cannot break: spaces, hyphens, soft hyphens and zero-width spaces end a word. */
export const longestWord = (labels: readonly string[]): number =>
  Math.max(
    0,
    ...labels.flatMap((label) => label.normalize('NFC').split(/[\s\-\u00ad\u200b]+/u)).map((word) => word.length),
  );

/** Width of a word in em at the grid's .875em; long words have a smaller share of wide letters. */
const gridWord = (letters: number): number => (letters <= 13 ? 0.54 : 0.52) * letters + 0.375;

/** From which width a scale's points stand in one row without breaking a word. */
export const scaleFit = (labels: readonly string[]): Fit => {
  const letters = longestWord(labels);
  return nextStep(labels.length * ((letters <= 13 ? 0.58 : 0.56) * letters + 1.125));
};

/** From which width a matrix is a grid with each statement above its cells. */
export const gridAboveFit = (columns: readonly string[]): Fit =>
  nextStep(columns.length * gridWord(longestWord(columns)) + 1.5);

/** Width of one grid column beside the statements: 5.5em, or the next whole em that holds the longest word. */
export const gridCell = (columns: readonly string[]): number => {
  const need = gridWord(longestWord(columns));
  return need <= 5.5 ? 5.5 : Math.ceil(need);
};

/** From which width statements may stand beside their cells; above 48em never, statements would get too narrow. */
export const gridBesideFit = (columns: readonly string[]): Fit => {
  const width = 15 + columns.length * gridCell(columns);
  return width <= 48 ? nextStep(width) : undefined;
};

/** Class for a container query of the style sheet; empty when nothing fits. */
export const fitClass = (prefix: string, fit: number | undefined): string =>
  fit === undefined ? '' : `${prefix}-${String(fit).replace('.', '')}`;
