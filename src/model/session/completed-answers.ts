import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import type { Questionnaire } from '../questionnaire.js';
import { meaningOf } from '../questions/index.js';
import type { Offered } from '../questions/question-meaning.js';
import type { Answers } from '../session-state.js';
import { isReachable, type LiveQuestion } from './live-element.js';
import type { LiveTree } from './live-tree.js';

/**
 * Answers as they are submitted: those of hidden questions go unless the questionnaire keeps them, values that are not
 * offered go, and names that belong to no question go. The order in which they were given stays.
 */
export const completedAnswers = (
  questionnaire: Questionnaire,
  tree: LiveTree,
  answers: Answers,
  offered: (question: LiveQuestion) => Offered,
): Answers => {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(answers)) {
    const isComment = name.endsWith('-Comment') && tree.storedUnder(name).length === 0;
    const questions = tree.storedUnder(isComment ? name.slice(0, -'-Comment'.length) : name);
    const staying = questions.filter((question) => staysAtCompletion(question, questionnaire));
    const [first] = staying;
    if (!first) continue;
    const final = isComment ? value : meaningOf(first.definition).keepOffered(first.definition, value, offered(first));
    if (!isEmptyAnswer(final)) kept[name] = final;
  }
  return Object.freeze(kept);
};

const staysAtCompletion = (question: LiveQuestion, questionnaire: Questionnaire): boolean => {
  const own = question.definition.clearIfInvisible;
  const mode = own === 'default' ? questionnaire.clearInvisibleValues : own;
  return mode === 'none' || isReachable(question);
};
