/** What can hide a bracket (an escape, a class), or opens a capturing group, perhaps with a name. */
const landmarks = /\\[^]|\[(?:\\[^]|[^\]\\])*|\((?:\?<(?![=!])([^>]*)>|(?!\?))/g;

/**
 * Numbers the capturing groups ahead of reading, because `\2` is an octal escape when there is no second group and
 * `\k<name>` may stand before its group. Of two groups with one name the last counts; the grammar refuses them.
 */
export function findGroups(source: string): { readonly count: number; readonly names: ReadonlyMap<string, number> } {
  const names = new Map<string, number>();
  let count = 0;
  for (const [text, name] of source.matchAll(landmarks)) {
    if (!text.startsWith('(')) continue;
    count += 1;
    if (name !== undefined) names.set(name, count);
  }
  return { count, names };
}
