import { isObject, pointerTo } from './parsing/place.js';
import { parseQuestionnaire } from './parse-questionnaire.js';
import type { Problem } from './problem.js';

const required = ['kk', 'ru'];

/** Everything an author should know: what parsing finds, and every text that lacks Kazakh or Russian. */
export const lintQuestionnaire = (json: unknown): readonly Problem[] => {
  const { questionnaire, problems } = parseQuestionnaire(json);
  return questionnaire ? [...problems, ...missingLanguages(questionnaire.source, '')] : problems;
};

const isLocalized = (value: Readonly<Record<string, unknown>>): boolean =>
  required.some((language) => typeof value[language] === 'string');

const missingLanguages = (value: unknown, pointer: string): readonly Problem[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => missingLanguages(item, pointerTo(pointer, index)));
  if (!isObject(value)) return [];
  if (isLocalized(value)) {
    return required
      .filter((language) => !value[language])
      .map((language) => ({ severity: 'warning', code: 'missingLanguage', pointer, params: { language } }));
  }
  return Object.entries(value).flatMap(([name, member]) => missingLanguages(member, pointerTo(pointer, name)));
};
