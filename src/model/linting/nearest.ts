/** With more candidates than this an author looks the name up faster than we guess it. */
const mostCandidates = 1_000;
const longest = 64;

/** The known name that a mistyped one most likely means; `undefined` when none is near. */
export const nearest = (written: string, known: Iterable<string>): string | undefined => {
  const candidates = [...known];
  if (candidates.length > mostCandidates || written.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length * 0.4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const distance = edits(written.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
};

/** Letters to insert, drop or replace, two swapped neighbours counting once. */
const edits = (from: string, to: string): number => {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped);
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
};
