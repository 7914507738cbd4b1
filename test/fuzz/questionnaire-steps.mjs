import { plausible } from './questionnaire-members.mjs';

const odd = ['', '  ', '1'];
const isPlain = ({ type, inputType = 'text', validators, resetValueIf, setValueIf, defaultValue }) =>
  (type === 'comment' || (type === 'text' && inputType === 'text')) &&
  !validators &&
  !resetValueIf &&
  !setValueIf &&
  !defaultValue;
const withComment = ({ json }) => json.showOtherItem || json.hasOther;

/** Most people keep to the bounds of a field. */
const withinBounds = (question) => {
  const { min, max } = question.json;
  if (min === undefined && max === undefined) return question;
  const fits = (value) => (min === undefined || value >= min) && (max === undefined || value <= max);
  return { ...question, values: question.values.filter(fits) };
};

/** An answer a person could give: what is offered, with special items now and then; of a text also what says nothing. */
const answerTo = (chance, question) => {
  const { json, kind } = question;
  if (isPlain(json) && chance.once(10)) return chance.pick(odd);
  const special = [
    json.showOtherItem && 'other',
    json.showNoneItem && 'none',
    json.showRefuseItem && 'refused',
    json.showDontKnowItem && 'dontknow',
    json.choices?.at(-1)?.isExclusive && 'alone',
  ].filter(Boolean);
  const answer = plausible(
    chance,
    chance.once(12) ? { ...question, least: undefined, most: undefined } : withinBounds(question),
  );
  if (special.length === 0 || json.type === 'ranking' || !chance.once(3)) return answer;
  return kind === 'many' ? [...answer.slice(0, chance.between(0, 2)), chance.pick(special)] : chance.pick(special);
};

const step = (chance, questions, pages) => {
  const answerable = questions.filter(({ computed }) => !computed);
  const number = chance.number();
  if (number < 0.2) return ['next'];
  if (number < 0.25) return ['back'];
  if (number < 0.27) return ['goTo', chance.pick(pages)];
  if (number < 0.31) return ['setLocale', chance.pick(['kk', 'ru'])];
  if (number < 0.35) return ['complete'];
  if (answerable.length === 0) return ['next'];
  const question = chance.pick(answerable);
  // Conditions about single rows do not notice in the oracle that the whole matrix was cleared.
  if (number < 0.41 && question.kind !== 'table') return ['answer', question.question, undefined];
  const commented = answerable.filter(withComment);
  if (number < 0.47 && commented.length > 0)
    return ['comment', chance.pick(commented).question, chance.pick(['own words', 'өз сөзім', ''])];
  return ['answer', question.question, answerTo(chance, question)];
};

const mended = (chance, questions) =>
  questions
    .filter(({ json }) => json.isRequired || json.requiredIf || json.eachRowRequired || json.minSelectedChoices)
    .map((question) => ['answer', question.question, wholeAnswer(chance, withinBounds(question))]);

/** An answer that leaves nothing open: every row, as many choices as anybody asks for. */
const wholeAnswer = (chance, question) => {
  const { kind, rows, values, ranksAll } = question;
  if (kind === 'many') return ranksAll ? plausible(chance, question) : chance.shuffled(values).slice(0, 2);
  if (kind !== 'table') return plausible(chance, question);
  return Object.assign({}, ...rows.map((row) => plausible(chance, { ...question, rows: [row] })));
};

/** A repeatable walk: what a person does, not yet knowing what the engine answers. */
export const randomWalk = (chance, { document, questions }) => {
  const pages = document.pages.map(({ name }) => name);
  const walk = Array.from({ length: chance.between(4, 30) }, () => step(chance, questions, pages));
  // Most people get to the end, and mend what is asked of them there.
  const rest = [['next'], ['next'], ['next'], ['next'], ['complete'], ...mended(chance, questions), ['complete']];
  return chance.once(4) ? walk : [...walk, ...rest];
};
