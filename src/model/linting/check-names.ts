import { parseExpression } from '../expression/expression.js';
import { takesNames } from '../format/kinds.js';
import { isObject, pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { pipedNames } from '../session/text-piping.js';
import { membersOf, type FormatMember, type FormatPlace } from './format-places.js';
import { isContainer, isQuestion, type KnownNames } from './known-names.js';
import { nearest } from './nearest.js';
import { problem } from './problems.js';
import { isKnownName } from './resolve-name.js';

/** Names in expressions and between braces in texts that stand for nothing, and expressions that are none. */
export const checkReferences = (place: FormatPlace, known: KnownNames): readonly Problem[] =>
  membersOf(place).flatMap((member) => {
    const { kind, support } = member.property;
    if (support === 'ignored') return [];
    if (kind === 'expression') return expressionProblems(member, known);
    return takesNames(kind) ? textProblems(member.value, member.pointer, member, known) : [];
  });

const expressionProblems = (member: FormatMember, known: KnownNames): readonly Problem[] => {
  const { value, pointer } = member;
  if (typeof value !== 'string' || value === '') return [];
  const parsed = parseExpression(value);
  if ('problem' in parsed) {
    const { code, position, found } = parsed.problem;
    return [problem('error', `expression.${code}`, pointer, { position, found })];
  }
  // These functions take the name of a page or panel, which is no name of an answer.
  const containers = /\b(isContainerReady|propertyValue)\(/.test(value) ? known.elements : new Map<string, string>();
  const unknown = parsed.expression.references
    .map(({ name }) => name)
    .filter((name) => !containers.has(name.toLowerCase()) && !isKnownName(name, member, known));
  return unknownNames(unknown, pointer, known);
};

const textProblems = (value: unknown, pointer: string, member: FormatMember, known: KnownNames): readonly Problem[] => {
  if (isObject(value)) {
    return Object.entries(value).flatMap(([language, words]) =>
      textProblems(words, pointerTo(pointer, language), member, known),
    );
  }
  if (typeof value !== 'string') return [];
  return unknownNames(
    pipedNames(value).filter((name) => !isKnownName(name, member, known)),
    pointer,
    known,
  );
};

/** One problem for each place; the first unknown name is the one to look at. */
const unknownNames = (names: readonly string[], pointer: string, known: KnownNames): readonly Problem[] => {
  const [name] = names;
  if (name === undefined) return [];
  const candidates = [...known.answers.values(), ...[...known.contextKeys].map((key) => `context.${key}`)];
  return [problem('warning', 'unknownName', pointer, { name, nearest: nearest(name, candidates) })];
};

/** Two elements, or two pages, with one name: questions share an answer, and a name no longer says which is meant. */
export const checkSharedNames = (places: readonly FormatPlace[]): readonly Problem[] => {
  const seen = new Map<string, FormatPlace>();
  return places.flatMap((place) => {
    const { name } = place.json;
    // Names inside a panel instance are a world of their own.
    if (typeof name !== 'string' || place.inside.includes('paneldynamic')) return [];
    if (!isQuestion(place) && !isContainer(place)) return [];
    const key = `${place.className === 'page' ? 'page' : 'element'} ${name.toLowerCase()}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, place);
      return [];
    }
    // Answers are kept by the exact name, conditions find them by any spelling.
    const shares = isQuestion(place) && isQuestion(first) && name === first.json['name'] ? 'answer' : 'name';
    return [problem('warning', 'sharedName', pointerTo(place.pointer, 'name'), { name, first: first.pointer, shares })];
  });
};
