import { isObject, pointerTo } from './place.js';
import type { Problem } from '../problem.js';

/** Objects and lists in one document. */
const maximumNodes = 20_000;
/** Characters in names and texts, about what a document of 4 MB has. */
const maximumCharacters = 4_000_000;
/** Nesting of objects and lists; SurveyJS documents stay below 20. */
const maximumDepth = 64;
/** Names that mean something to JavaScript itself. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The one of them that also a plain assignment takes for something else; rows of a matrix may have the other names. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__']);

/** Refuses documents that are too large, too deep, or name members that could reach into JavaScript's own objects. */
export const checkBounds = (document: unknown, forbidden = forbiddenNames): readonly Problem[] => {
  const problems: Problem[] = [];
  let nodes = 0;
  let characters = 0;
  const walk = (value: unknown, pointer: string, depth: number): boolean => {
    if (typeof value === 'string') characters += value.length;
    if (characters > maximumCharacters) return refuse('tooLarge', '', { max: maximumCharacters });
    if (typeof value !== 'object' || value === null) return true;
    nodes += 1;
    if (nodes > maximumNodes) return refuse('tooManyNodes', '', { max: maximumNodes });
    if (depth > maximumDepth) return refuse('tooDeep', pointer, { max: maximumDepth });
    if (Array.isArray(value)) return value.every((item, index) => walk(item, pointerTo(pointer, index), depth + 1));
    if (!isObject(value)) return true;
    return Object.keys(value).every((name) => {
      const at = pointerTo(pointer, name);
      characters += name.length;
      return forbidden.has(name) ? refuse('forbiddenName', at) : walk(value[name], at, depth + 1);
    });
  };
  const refuse = (code: string, pointer: string, params?: Problem['params']): false => {
    problems.push({ severity: 'error', code, pointer, ...(params ? { params } : {}) });
    return false;
  };
  walk(document, '', 0);
  return problems;
};
