import type { Sentence } from './describe-problem.js';

/** About single values: their kind, choices, expressions and patterns. */
export const valueSentences: Readonly<Record<string, Sentence>> = {
  notText: () => 'A text must stand here, or an object with one text per language. Correct the value.',
  notAString: () => 'A text in quotes must stand here. Correct the value.',
  notABoolean: () =>
    'Only true or false may stand here. Write one of them without quotes; until then the value is not used.',
  notANumber: () => 'A number must stand here. Write one without quotes; until then the value is not used.',
  notADate: () => 'This is no date. Write a day such as 2026-12-31, or a moment such as 2026-12-31T18:00:00+05:00.',
  notAList: () => 'A list [ … ] must stand here. Put the value into brackets.',
  notAnExpression: () => 'This is no expression. Write one in quotes, such as "{role} = \'advocate\'".',
  unknownWord: ({ allowed }) => `This word is not known here; the default is used. Write one of: ${allowed}.`,
  olderValue: ({ found }) => `The value "${found}" is of earlier years and is read. Write today's value.`,
  notAChoice: () => 'A choice is a text, a number, true or false, or an object with "value". Correct this one.',
  missingValue: () => 'A choice needs a "value" that is stored. Add one.',
  duplicateChoice: ({ value }) =>
    `The value "${value}" stands for another choice too: answers could not be told apart. Give each its own value.`,
  nothingToChoose: ({ name }) => `The question has no ${name} and offers nothing. Add "${name}".`,
  'expression.syntax': ({ position }) =>
    `The expression cannot be read from character ${Number(position) + 1} on. Correct it: names in {braces}, texts in 'quotes'.`,
  'expression.unknownFunction': ({ found }) =>
    `There is no function "${found}"; upper and lower case differ. Use one of the README's functions.`,
  'expression.tooLong': () => 'The expression has more than 2,000 parts. Split it with calculatedValues.',
  'expression.tooDeep': () => 'The expression is nested more than 32 deep. Split it with calculatedValues.',
  'pattern.syntax': ({ position }) =>
    `The regular expression is wrong at character ${Number(position) + 1}. Correct it; in JSON every backslash is written twice.`,
  'pattern.unsupported': ({ position }) =>
    `The regular expression uses something that not every browser reads, at character ${Number(position) + 1}. Write it more simply.`,
  'pattern.tooComplex': () =>
    'The regular expression is longer than 2,000 characters or nested more than 32 deep. Shorten it.',
};
