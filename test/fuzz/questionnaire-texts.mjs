/**
 * The words of a random questionnaire: in both languages, with a default, or plain, now and then in one language alone,
 * and with names of questions to be piped.
 */
export const textMaker = (chance, { names, oneLanguage }) => {
  const piped = () => {
    if (!chance.once(4) || names.length === 0) return '';
    const name = chance.once(20) ? 'nobody' : chance.pick(names);
    return chance.pick([` {${name}}`, ` { ${name} }!`, ` ({${name}}, {${chance.pick(names)}})`, ` {${name}-Comment}`]);
  };
  const text = (words) => {
    const tail = piped();
    if (oneLanguage && chance.once(3)) return { [chance.pick(['kk', 'ru'])]: `${words} қз${tail}` };
    return chance.pick([
      () => `${words}${tail}`,
      () => ({ kk: `${words} қз${tail}`, ru: `${words} ру${tail}` }),
      () => ({ kk: `${words} қз${tail}`, ru: `${words} ру` }),
      () => ({ default: `${words}${tail}`, ru: `${words} ру${tail}` }),
      () => ({ default: `${words}`, kk: `${words} қз${tail}` }),
    ])();
  };
  return text;
};
