// What the person of one kill answers, step by step: known beforehand, so that whatever is found afterwards can be dated.

/**
 * Every so many steps the person only types, which is written a little later; the others end with a choice, which is
 * written at once. `typed` is the last step up to this one at which something was typed.
 */
const paces = {
  /** Each step changes both texts and most change the choice; the next one waits until it is saved. */
  calm: { alone: 8, typed: (step) => step },
  /** A choice or a text at each step, and nobody waits: answers are given while earlier ones are being written. */
  hurried: { alone: 4, typed: (step) => step - ((step - 1) % 4) },
};

export const onlyTypes = (step, pace) => step % paces[pace].alone === 1;
export const typesAt = (step, pace) => paces[pace].typed(step) === step;

/** All answers after so many steps; no two steps have the same. */
export const answersAfter = (kill, step, pace) => {
  const { alone, typed } = paces[pace];
  const choices = step - Math.ceil(step / alone);
  const words = typed(step);
  return {
    ...(choices > 0 && { order: (choices % 5) + 1 }),
    ...(step > 0 && { name: `${kill}·${words}`, why: `Неліктен: ${words}-ші жауап, ұзағырақ мәтінмен` }),
  };
};

const same = (one, other) => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
};

/** The step after which the answers were just these; `undefined` for a mixture that was never on the screen. */
export const stepOf = (kill, answers, pace, most = 3_000) => {
  for (let step = 0; step <= most; step++) if (same(answers, answersAfter(kill, step, pace))) return step;
  return undefined;
};
