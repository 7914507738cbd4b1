import { spokenLanguages } from '../spoken-languages.js';
import { isObject } from './place.js';

/** Languages that occur in a document's texts, in the order of the spoken ones; all of those when all texts are plain strings. */
export const languagesIn = (document: unknown): readonly string[] => {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        if (typeof member === 'string' && /^[a-z]{2}(-[A-Za-z]+)?$/.test(name) && name !== 'id') found.add(name);
        else walk(member);
      }
    }
  };
  walk(document);
  const known = spokenLanguages.filter((language) => found.has(language));
  return known.length > 0 ? known : spokenLanguages;
};
