import { lineOf } from '../format/format.js';
import type { FormatPlace } from './format-places.js';

/** Names that expressions and texts may use, in lower case, as they are compared; the values are as written. */
export interface KnownNames {
  /** Of answers: questions, their `valueName`, calculated values, what triggers set. */
  readonly answers: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  /** Of questions, panels and pages. */
  readonly elements: ReadonlyMap<string, string>;
  readonly contextKeys: ReadonlySet<string>;
}

export const isQuestion = ({ className }: FormatPlace): boolean => lineOf(className).includes('question');
export const isContainer = ({ className }: FormatPlace): boolean => lineOf(className).includes('panelbase');

/** Collects the names a document gives. */
export const knownNames = (places: readonly FormatPlace[]): KnownNames => {
  const answers = new Map<string, string>();
  const questions = new Map<string, string>();
  const elements = new Map<string, string>();
  const add = (name: unknown, ...into: readonly Map<string, string>[]): void => {
    if (typeof name === 'string' && name !== '') for (const map of into) map.set(name.toLowerCase(), name);
  };
  for (const place of places) {
    const { name, valueName, setToName } = place.json;
    if (isQuestion(place)) {
      add(name, answers, questions, elements);
      add(valueName, answers);
    } else if (isContainer(place)) add(name, elements);
    else if (place.className === 'calculatedvalue') add(name, answers);
    else add(setToName, answers);
  }
  const keys = places[0]?.json['contextKeys'];
  const contextKeys = Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
  return { answers, questions, elements, contextKeys: new Set(contextKeys.map((key) => key.toLowerCase())) };
};
