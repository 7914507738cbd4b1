import type { Problem } from '../model/problem.js';
import { documentSentences } from './document-sentences.js';
import { namePlace } from './name-place.js';
import { valueSentences } from './value-sentences.js';

/** Words for the parameters of a problem. */
export type Sentence = (params: Readonly<Record<string, string | number>>) => string;

const sentences: ReadonlyMap<string, Sentence> = new Map(Object.entries({ ...documentSentences, ...valueSentences }));

/** Codes that have a sentence. */
export const describedCodes: readonly string[] = [...sentences.keys()];

/**
 * A problem in words for the author of a questionnaire: where, what, and what to do. With the document the place is
 * named by the question it belongs to, without it by the JSON pointer.
 */
export const describeProblem = ({ code, params = {}, pointer }: Problem, document?: unknown): string => {
  const sentence = sentences.get(code);
  const place = namePlace(pointer, document);
  return `${place === '' ? '' : `${place}: `}${sentence ? sentence(params) : `Problem ${code}.`}`;
};
