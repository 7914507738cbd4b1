/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A text with the beginnings of its lines. */
export interface LinedText {
  readonly text: string;
  readonly starts: readonly number[];
}

export const linesOf = (text: string): LinedText => ({
  text,
  starts: [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)],
});

/** Where an offset lies. */
export const positionAt = ({ starts }: LinedText, offset: number): TextPosition => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};

/** A line without its end. */
export const lineAt = ({ text, starts }: LinedText, line: number): string =>
  text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
