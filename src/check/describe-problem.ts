import type { Problem } from '../model/problem.js';
import { documentSentences } from './document-sentences.js';
import { namePlace } from './name-place.js';
import { valueSentences } from './value-sentences.js';

/** Words for the parameters of a problem. */
export type Sentence = (params: Readonly<Record<string, string | number>>) => string;

const sentences: ReadonlyMap<string, Sentence> = new Map(Object.entries({ ...documentSentences, ...valueSentences }));

/** Codes that have a sentence. */
export const describedCodes: readonly string[] = [...sentences.keys()];

/** Their sentences begin with the member's name, so the place need not end with it. */
const nameMember: ReadonlySet<string> = new Set(['unknownProperty', 'ignored', 'olderName', 'notSupportedYet']);

/**
 * A problem in words for the author of a questionnaire: where, what, and what to do. With the document the place is
 * named by the question it belongs to, without it by the JSON pointer.
 */
export const describeProblem = ({ code, params = {}, pointer }: Problem, document?: unknown): string => {
  const sentence = sentences.get(code);
  const named = nameMember.has(code) && params['name'] !== undefined;
  const place = namePlace(named ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer, document);
  return `${place === '' ? '' : `${place}: `}${sentence ? sentence(inWords(params, document)) : `Problem ${code}.`}`;
};

/** A parameter that is a pointer (`first`) names its place too. */
const inWords = (params: NonNullable<Problem['params']>, document: unknown): NonNullable<Problem['params']> => {
  const { first } = params;
  if (typeof first !== 'string') return params;
  const place = namePlace(first, document);
  return { ...params, first: place === first.slice(1) ? first : `${place} (${first})` };
};
