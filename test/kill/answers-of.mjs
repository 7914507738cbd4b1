// What the person of one kill answers, step by step: known beforehand, so that whatever is found afterwards can be dated.

/** Every eighth step only types and is written a little later; all others end with a choice, which is written at once. */
export const onlyTypes = (step) => step % 8 === 1;

/** All answers after so many steps, each of which changes both texts and most of which change the choice. */
export const answersAfter = (kill, step) => {
  const choices = step - Math.ceil(step / 8);
  return {
    ...(choices > 0 && { order: (choices % 5) + 1 }),
    ...(step > 0 && { name: `${kill}·${step}`, why: `Неліктен: ${step}-ші жауап, ұзағырақ мәтінмен` }),
  };
};

const same = (one, other) => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
};

/** The step after which the answers were just these; `undefined` for a mixture that was never on the screen. */
export const stepOf = (kill, answers, most = 1_000) => {
  for (let step = 0; step <= most; step++) if (same(answers, answersAfter(kill, step))) return step;
  return undefined;
};
