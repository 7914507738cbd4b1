import type { ChoicesByUrl } from '../questionnaire.js';
import { addressPart } from './address-part.js';

const placeholder = /\{([^{}:]+)\}/g;

/** The names of answers that an address mentions. */
export const namesInAddress = ({ url }: ChoicesByUrl): readonly string[] =>
  [...url.matchAll(placeholder)].map(([, name = '']) => name.trim());

/** The address with answers filled in; `undefined` while one of them is missing. */
export const addressOf = ({ url }: ChoicesByUrl, value: (name: string) => unknown): string | undefined => {
  let complete = true;
  const filled = url.replace(placeholder, (_, name: string) => {
    const answer = value(name.trim());
    if (answer === undefined || answer === null) complete = false;
    return addressPart(answer);
  });
  return complete ? filled : undefined;
};
