const parts = /\d+|\D+/g;

/** Orders texts as SurveyJS does: digits by their number, everything else by code unit. */
export const byText = (one: string, other: string): number => {
  const left = one.match(parts) ?? [];
  const right = other.match(parts) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const a = left[index] ?? '';
    const b = right[index] ?? '';
    if (a === b) continue;
    const [x, y] = [Number(a), Number(b)];
    if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y;
    return a < b ? -1 : 1;
  }
  return left.length - right.length;
};
