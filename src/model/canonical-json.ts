/**
 * A JSON value as RFC 8785 writes it: members sorted by UTF-16 code units, no white space, numbers and strings as
 * ECMAScript prints them. Members that are `undefined` are left out, as JSON does. Recursion is bounded by the value,
 * which came through the questionnaire's own depth limit.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
};
