import type { Problem, Severity } from '../problem.js';
import { olderNames } from './older-names.js';

/** An object of the author's document with the JSON pointer that leads to it; reading reports into one shared list. */
export interface Place {
  readonly json: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly problems: Problem[];
  /** What the document's root says for every question inside. */
  readonly root: RootDefaults;
}

/** Root properties that questions inherit. */
export interface RootDefaults {
  readonly maxTextLength: number;
  readonly maxCommentLength: number;
  readonly storeOthersAsComment: boolean;
}

/** Whether a JSON value is an object with members. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that the object itself has: authors name rows and answers as they like, also `constructor`. */
export const ownMember = (holder: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(holder, name) ? holder[name] : undefined;

/** The pointer of a member, escaped as RFC 6901 says. */
export const pointerTo = (pointer: string, member: string | number): string =>
  `${pointer}/${typeof member === 'number' ? member : member.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Adds a problem at a member of a place (under the name the document uses), or at the place itself. */
export const report = (
  place: Place,
  severity: Severity,
  code: string,
  member?: string,
  params?: Problem['params'],
): void => {
  const pointer = member === undefined ? place.pointer : pointerTo(place.pointer, nameIn(place, member) ?? member);
  place.problems.push({ severity, code, pointer, ...(params ? { params } : {}) });
};

/** The name under which the document has a member: today's, or one of earlier years. */
const nameIn = ({ json }: Place, name: string): string | undefined => {
  if (Object.hasOwn(json, name)) return name;
  return olderNames[name]?.find((older) => Object.hasOwn(json, older));
};

/** A member by the name it has today. */
export const memberOf = (place: Place, name: string): unknown => {
  const found = nameIn(place, name);
  return found === undefined ? undefined : place.json[found];
};

/** A place inside another one. */
export const placeAt = (place: Place, json: Place['json'], ...steps: readonly (string | number)[]): Place => ({
  ...place,
  json,
  pointer: steps.reduce<string>(pointerTo, place.pointer),
});

/** Objects of a list member, each with its place; anything else in the list is reported and left out. */
export const placesIn = (place: Place, member: string): readonly Place[] => {
  const list = memberOf(place, member);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(place, 'error', 'notAList', member);
    return [];
  }
  return list.flatMap((json: unknown, index) => {
    if (isObject(json)) return [placeAt(place, json, member, index)];
    report(placeAt(place, place.json, member), 'error', 'notAnObject', String(index));
    return [];
  });
};
