/** What a person can do on the screen that the oracle would show. */
const choosesHiddenCell = ({ visibleRows, visibleColumns }, value = {}) => {
  const rows = new Set(visibleRows.map(({ name }) => name));
  const columns = new Set(visibleColumns.map((column) => column.value));
  return Object.entries(value).some(
    ([row, cell]) => !rows.has(row) || [].concat(cell).some((one) => !columns.has(one)),
  );
};

/** A choice that is not on the screen cannot be pressed. */
const choosesHidden = (question, value) => {
  if (question.getType() === 'matrix') return choosesHiddenCell(question, value);
  const shown = new Set((question.visibleChoices ?? []).map((item) => item.value));
  const hidden = (question.choices ?? []).map((item) => item.value).filter((item) => !shown.has(item));
  return [].concat(value).some((one) => hidden.includes(one));
};

const exclusive = new Set(['none', 'refused', 'dontknow', 'alone']);
const hasExclusive = (value) => Array.isArray(value) && value.some((one) => exclusive.has(one));

/**
 * People tick one box at a time: from one that stands alone they do not come to another one beside others, and beside
 * words of their own they do not change the rest at once.
 */
const ticksTwo = (question, value) =>
  Array.isArray(value) &&
  ((value.length > 1 && hasExclusive(question.value) && hasExclusive(value)) ||
    (question.isOtherSelected === true && value.includes('other')));

export const isOnScreen = (survey, phase, question) => {
  if (phase === 'review') return false;
  if (phase === 'start') return question.page === survey.startedPage;
  if (survey.questionsOnPageMode !== 'questionPerPage') return question.page === survey.currentPage;
  const { currentSingleElement: shown } = survey;
  return shown === question || (shown?.isPanel === true && shown.questions.includes(question));
};

/** A step that a person could not take, because its question is not there, is taken by neither. */
export const isPossible = ({ survey, phase }, [verb, name, value]) => {
  if (phase === 'completed') return false;
  if (verb !== 'answer' && verb !== 'comment') return true;
  const question = survey.getQuestionByName(name);
  if (!question?.isVisible || !question.isParentVisible || question.isReadOnly) return false;
  if (!isOnScreen(survey, phase, question)) return false;
  if (verb === 'answer' && (choosesHidden(question, value) || ticksTwo(question, value))) return false;
  // Pressed already.
  if (verb === 'answer' && value === 'other' && question.isOtherSelected) return false;
  // Words that are the answer itself are not emptied: the oracle is left with an empty choice.
  if (verb === 'comment' && value === '' && survey.storeOthersAsComment === false) return false;
  return verb === 'answer' || question.isOtherSelected === true || question.showCommentArea;
};
