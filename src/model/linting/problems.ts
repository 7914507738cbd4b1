import type { Problem, Severity } from '../problem.js';

/** A problem with its parameters, those without a value left out. */
export const problem = (
  severity: Severity,
  code: string,
  pointer: string,
  params: Readonly<Record<string, string | number | undefined>> = {},
): Problem => {
  const given = Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { severity, code, pointer, ...(given.length > 0 ? { params: Object.fromEntries(given) } : {}) };
};

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Each thing once: of two problems with the same code at the same place the graver one, of equals the later one. A
 * value that is refused is not called of the wrong kind as well.
 */
export const once = (problems: readonly Problem[]): readonly Problem[] => {
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer));
  const kept = new Map<string, Problem>();
  for (const found of problems) {
    if (found.severity === 'warning' && found.code === 'notAString' && refused.has(found.pointer)) continue;
    const key = `${found.code} ${found.pointer}`;
    const before = kept.get(key);
    if (!before || weight[found.severity] >= weight[before.severity]) kept.set(key, found);
  }
  return [...kept.values()];
};
