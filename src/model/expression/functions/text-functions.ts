/** `iif(condition, then, else?)`: chooses by truth; both branches have been evaluated already. */
export function iif(args: readonly unknown[]): unknown {
  const [condition, whenTrue, whenFalse] = args;
  if (args.length < 2) return null;
  return condition ? whenTrue : whenFalse;
}

/** `substring(text, start, end?)`: end excluded, counted in UTF-16 units; `''` when there is no text or start. */
export function substring(args: readonly unknown[]): string {
  const [text, start, end] = args;
  if (typeof text !== 'string') return '';
  const from = wholeNumber(start);
  if (from === undefined) return '';
  return text.substring(from, wholeNumber(end));
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
}
