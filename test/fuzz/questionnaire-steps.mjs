import { plausible } from './questionnaire-members.mjs';

const odd = ['', '  ', '1'];
const isPlain = ({ type, inputType = 'text', validators }) =>
  type === 'comment' || (type === 'text' && inputType === 'text') ? validators === undefined : false;
const withComment = ({ json }) => json.showOtherItem || json.hasOther;

/** An answer a person could give: what is offered, with special items now and then; of a text also what says nothing. */
const answerTo = (chance, question) => {
  const { json, kind } = question;
  if (isPlain(json) && chance.once(20)) return chance.pick(odd);
  const special = [
    json.showOtherItem && 'other',
    json.showNoneItem && 'none',
    json.showRefuseItem && 'refused',
    json.showDontKnowItem && 'dontknow',
    json.choices?.at(-1)?.isExclusive && 'alone',
  ].filter(Boolean);
  const answer = plausible(chance, question);
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

/** A repeatable walk: what a person does, not yet knowing what the engine answers. */
export const randomWalk = (chance, { document, questions }) => {
  const pages = document.pages.map(({ name }) => name);
  const walk = Array.from({ length: chance.between(4, 30) }, () => step(chance, questions, pages));
  // Most people get to the end.
  return chance.once(4) ? walk : [...walk, ['next'], ['next'], ['next'], ['next'], ['complete']];
};
