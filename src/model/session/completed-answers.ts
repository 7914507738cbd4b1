import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { meaningOf } from '../questions/index.js';
import type { Answers } from '../session-state.js';
import { clearModeOf } from './cleared-now.js';
import { commentKey, isReachable, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

const commentEnd = commentKey('');

/**
 * Answers as they are submitted: those of hidden questions go unless the questionnaire keeps them, values that are not
 * offered go, and names that nobody asked for go. The order in which they were given stays.
 */
export const completedAnswers = (parts: SessionParts): Answers => {
  const { tree, answers, snapshots } = parts;
  const given = givenNames(parts);
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(answers.all)) {
    const isComment = name.endsWith(commentEnd) && tree.storedUnder(name).length === 0;
    const questions = tree.storedUnder(isComment ? name.slice(0, -commentEnd.length) : name);
    if (questions.length === 0 && given.has(name)) kept[name] = value;
    const first = questions.find((question) => staysAtCompletion(question, parts));
    if (!first) continue;
    const { definition } = first;
    const final =
      isComment || isUnchecked(first)
        ? value
        : meaningOf(definition).keepOffered(definition, value, snapshots.offered(first));
    if (!isEmptyAnswer(final)) kept[name] = final;
  }
  return Object.freeze(kept);
};

/** Its choices come from a file that is not here: a server takes the answer as it is. */
const isUnchecked = ({ definition, fetched }: LiveQuestion): boolean =>
  'choicesByUrl' in definition && definition.choicesByUrl !== undefined && fetched === undefined;

/** Names without a question that the questionnaire itself stores something under. */
const givenNames = ({ questionnaire: { triggers, calculatedValues } }: SessionParts): ReadonlySet<string> =>
  new Set([
    ...triggers.flatMap((trigger) => ('setToName' in trigger ? [trigger.setToName] : [])),
    ...calculatedValues.flatMap(({ name, includeIntoResult }) => (includeIntoResult ? [name] : [])),
  ]);

const staysAtCompletion = (question: LiveQuestion, parts: SessionParts): boolean =>
  clearModeOf(parts, question) === 'none' || isReachable(question);
