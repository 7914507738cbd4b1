import { propertiesOf, propertyNamed, supportOf } from '../format/format.js';
import { pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import type { FormatPlace } from './format-places.js';
import { nearest } from './nearest.js';
import { problem } from './problems.js';
import { valueProblems } from './value-kinds.js';

/** Properties that are misspelt, left out, of earlier years, or have a value of the wrong kind. */
export const checkProperties = (place: FormatPlace): readonly Problem[] =>
  Object.entries(place.json).flatMap(([written, value]) => checkProperty(place, written, value));

const checkProperty = (place: FormatPlace, written: string, value: unknown): readonly Problem[] => {
  const pointer = pointerTo(place.pointer, written);
  const property = propertyNamed(place.className, written);
  if (!property) {
    if (place.foreign) return [];
    const known = nearest(written, propertiesOf(place.className).keys());
    return [problem('warning', 'unknownProperty', pointer, { name: written, nearest: known })];
  }
  const { name, support, kind } = property;
  if (support === 'ignored') return [problem('info', 'ignored', pointer, { name: written })];
  // Of a class that does not run as a whole, `type` has said so already.
  if (support === 'later' && supportOf(place.className) === 'supported')
    return [problem('warning', 'notSupportedYet', pointer, { name: written })];
  // Older spellings sometimes turn the meaning round (hideNumber): their values are not judged.
  if (written !== name) return [problem('info', 'olderName', pointer, { name: written, today: name })];
  return valueProblems(kind, value, pointer);
};
