import { followedSchemes } from '../format/author-markup.js';
import { isObject, pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { membersOf, type FormatPlace } from './format-places.js';
import { problem } from './problems.js';

/** Addresses of other origins that would have to be requested, and links of a kind that is not followed. */
export const checkLinks = (place: FormatPlace): readonly Problem[] =>
  membersOf(place).flatMap(({ property: { kind, support }, value, pointer }) => {
    if (support === 'ignored' || (kind !== 'source' && kind !== 'link')) return [];
    const judge = kind === 'source' ? sourceProblems : linkProblems;
    if (!isObject(value)) return judge(value, pointer);
    return Object.entries(value).flatMap(([language, url]) => judge(url, pointerTo(pointer, language)));
  });

/** Scheme and host, enough to recognise an address by; addresses can be very long. */
const originOf = (url: string): string | undefined =>
  /^\s*([a-z][a-z0-9+.-]*:(\/\/[^/?#]*)?|\/\/[^/?#]*)/i.exec(url)?.[1];

const sourceProblems = (url: unknown, pointer: string): readonly Problem[] => {
  const origin = typeof url === 'string' ? originOf(url) : undefined;
  return origin === undefined ? [] : [problem('warning', 'crossOriginUrl', pointer, { origin })];
};

const linkProblems = (url: unknown, pointer: string): readonly Problem[] => {
  const scheme = typeof url === 'string' ? /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] : undefined;
  return scheme === undefined || followedSchemes.has(scheme.toLowerCase())
    ? []
    : [problem('warning', 'unsafeLink', pointer, { scheme })];
};
