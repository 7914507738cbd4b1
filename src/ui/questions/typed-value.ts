/** What the session stores for text typed into a number field: a number, or the text itself so that the model can object. */
export const parseNumber = (typed: string): number | string | undefined => {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.replace(/[\s\u00a0]/g, ''))
    ? Number(text.replace(/[\s\u00a0]/g, ''))
    : typed;
};

/** What a field shows for an answer that was not typed just now; numbers have a decimal comma in both languages. */
export const formatTyped = (answer: unknown): string => {
  if (typeof answer === 'number') return String(answer).replace('.', ',');
  return typeof answer === 'string' ? answer : '';
};
