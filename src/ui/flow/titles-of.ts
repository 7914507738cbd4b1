import type { LocalizedText } from '../../model/localized-text.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { questionsOf } from '../../model/questions-of.js';
import type { Answers } from '../../model/session-state.js';

const known = new WeakMap<Questionnaire, ReadonlyMap<string, LocalizedText>>();

const titlesByName = (questionnaire: Questionnaire): ReadonlyMap<string, LocalizedText> => {
  const made =
    known.get(questionnaire) ??
    new Map(
      questionnaire.pages.flatMap(questionsOf).flatMap(({ valueName, title }) => (title ? [[valueName, title]] : [])),
    );
  known.set(questionnaire, made);
  return made;
};

/** Titles of the questions that have an answer, as the author wrote them: a later version may not know them any more. */
export const titlesOf = (questionnaire: Questionnaire, answers: Answers): Readonly<Record<string, LocalizedText>> => {
  const titles = titlesByName(questionnaire);
  const answered = Object.keys(answers).flatMap((name) => {
    const title = titles.get(name);
    return title ? [[name, title] as const] : [];
  });
  return Object.fromEntries(answered);
};
