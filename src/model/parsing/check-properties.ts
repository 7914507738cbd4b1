import { ignoredProperties, knownProperties, laterProperties } from './known-properties.js';
import { report, type Place } from './place.js';

/** Reports every property of an object that this version does not read. */
export const checkProperties = (place: Place, type: string): void => {
  const known = knownProperties[type] ?? [];
  for (const name of Object.keys(place.json)) {
    if (known.includes(name)) continue;
    if (ignoredProperties.has(name)) report(place, 'info', 'ignored', name);
    else if (laterProperties.has(name)) report(place, 'error', 'notSupportedYet', name);
    else report(place, 'warning', 'unknownProperty', name);
  }
};
