import type { Problem, Severity } from '../problem.js';

/** An object of the author's document with the JSON pointer that leads to it; reading reports into one shared list. */
export interface Place {
  readonly json: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly problems: Problem[];
}

/** Whether a JSON value is an object with members. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pointer of a member, escaped as RFC 6901 says. */
export const pointerTo = (pointer: string, member: string | number): string =>
  `${pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Adds a problem at a member of a place, or at the place itself. */
export const report = (
  place: Place,
  severity: Severity,
  code: string,
  member?: string,
  params?: Problem['params'],
): void => {
  const pointer = member === undefined ? place.pointer : pointerTo(place.pointer, member);
  place.problems.push({ severity, code, pointer, ...(params ? { params } : {}) });
};

/** A member that may have an older name in documents from earlier years. */
export const memberOf = (place: Place, ...names: readonly string[]): unknown => {
  const found = names.find((name) => Object.hasOwn(place.json, name));
  return found === undefined ? undefined : place.json[found];
};

/** Objects of a list member, each with its place; anything else in the list is reported and left out. */
export const placesIn = (place: Place, member: string): readonly Place[] => {
  const list = memberOf(place, member);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(place, 'error', 'notAList', member);
    return [];
  }
  const base = pointerTo(place.pointer, member);
  return list.flatMap((json: unknown, index) => {
    if (isObject(json)) return [{ json, pointer: pointerTo(base, index), problems: place.problems }];
    report(place, 'error', 'notAnObject', `${member}/${index}`);
    return [];
  });
};
