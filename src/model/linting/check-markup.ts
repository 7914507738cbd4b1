import { authorTags, followedSchemes, wrapperTags } from '../format/author-markup.js';
import { isObject, pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { membersOf, type FormatPlace } from './format-places.js';
import { problem } from './problems.js';

/** Elements and links in an author's HTML that the page does not show; one problem of each kind for each text. */
export const checkMarkup = (place: FormatPlace): readonly Problem[] =>
  membersOf(place).flatMap(({ property: { kind, support }, value, pointer }) => {
    if (support === 'ignored' || kind !== 'html') return [];
    const texts: readonly (readonly [unknown, string])[] = isObject(value)
      ? Object.entries(value).map(([language, words]) => [words, pointerTo(pointer, language)])
      : [[value, pointer]];
    return texts.flatMap(([words, at]) => (typeof words === 'string' ? markupProblems(words, at) : []));
  });

const openingTag = /<([a-z][a-z\d-]*)([^<>]*)>/gi;
const address = /\shref\s*=\s*["']?\s*([a-z][a-z0-9+.-]*):/i;

const markupProblems = (html: string, pointer: string): readonly Problem[] => {
  const tags = Array.from(html.matchAll(openingTag), ([, name = '', rest = '']) => [name.toLowerCase(), rest] as const);
  const dropped = [...new Set(tags.map(([name]) => name).filter((name) => !authorTags.has(name)))];
  const scheme = tags
    .map(([name, rest]) => (name === 'a' ? address.exec(rest)?.[1] : undefined))
    .find((found) => found !== undefined && !followedSchemes.has(found.toLowerCase()));
  const severity = dropped.every((name) => wrapperTags.has(name)) ? 'info' : 'warning';
  const named = dropped.slice(0, 5).map((name) => `<${name.slice(0, 20)}>`);
  return [
    ...(named.length > 0 ? [droppedMarkup(severity, pointer, named.join(', '))] : []),
    ...(scheme === undefined ? [] : [problem('warning', 'unsafeLink', pointer, { scheme })]),
  ];
};

const droppedMarkup = (severity: Problem['severity'], pointer: string, found: string): Problem => ({
  ...problem('warning', 'droppedMarkup', pointer, { found }),
  severity,
});
