import type { Sentence } from './describe-problem.js';

const maybe = (nearest: string | number | undefined): string =>
  nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
const languages: Readonly<Record<string, string>> = { kk: 'Kazakh', ru: 'Russian' };
const signs: Readonly<Record<string, string>> = {
  value: 'a value must stand here (texts in double quotes; no comma after the last item)',
  name: 'a name in double quotes must stand here (no comma after the last member, no comments)',
  colon: 'a colon must follow the name',
  commaOrBrace: 'a comma or } must follow',
  commaOrBracket: 'a comma or ] must follow',
  quote: 'the text must end with a double quote on the same line',
  escape: 'after a backslash only " \\ / b f n r t and u with four digits are allowed',
  end: 'nothing may follow the document',
};

/** About the document as a whole, its names, and what leads from one part of it to another. */
export const documentSentences: Readonly<Record<string, Sentence>> = {
  'json.syntax': ({ expected, found }) =>
    `This is no JSON: ${signs[String(expected)] ?? 'something else must stand here'}, not ${found === '' ? 'the end of the file' : JSON.stringify(found)}. Correct the file at this place.`,
  'json.tooDeep': () => 'Objects and lists are nested more than 500 deep. Flatten the document.',
  'json.duplicateName': () =>
    'This object has the same member before; only this later one is read. Remove one of the two.',
  notAnObject: () => 'A JSON object { … } must stand here. Put the members into braces.',
  tooLarge: ({ max }) => `The document has more than ${max} characters. Split the questionnaire.`,
  tooManyNodes: ({ max }) => `The document has more than ${max} objects and lists. Split the questionnaire.`,
  tooDeep: ({ max }) => `Objects and lists are nested more than ${max} deep. Flatten the document.`,
  forbiddenName: () => 'This name means something to JavaScript itself and is refused. Choose another name.',
  noQuestions: () => 'The questionnaire asks nothing. Give it "pages" with "elements".',
  missing: () => 'A text in quotes is required here, and not an empty one. Write it at the top of the document.',
  missingName: () => 'A question without a name has nowhere to store its answer. Add a "name" that no other has.',
  unknownType: ({ found }) =>
    found === 'undefined'
      ? 'A question needs a "type". Add one of the types in the README.'
      : `There is no question type "${found}" here: files, signatures and custom types are refused. Use one of the types in the README.`,
  notSupportedYet: ({ found, name }) =>
    `${found === undefined ? `"${name ?? 'This property'}"` : `"${found}"`} is part of the format, but this version does not run it. Ask for the same in another way, or wait for the version that does.`,
  unknownValidator: ({ found }) =>
    `There is no validator "${found}". Use numeric, text, answercount, regex, email or expression.`,
  unknownTrigger: ({ found }) =>
    `There is no trigger "${found}". Use complete, setvalue, copyvalue, runexpression, skip or visible.`,
  unknownProperty: ({ name, nearest }) =>
    `"${name}" is no property of the format and has no effect.${maybe(nearest)}${nearest === undefined ? ' Remove it, or look it up in the README.' : ''}`,
  ignored: ({ name }) =>
    `"${name}" is ignored on purpose: a court survey decides this itself or does not have it. It may stay for other tools.`,
  olderName: ({ name, today }) => `"${name}" is an older name and is read. Write "${today}".`,
  sharedName: ({ name, first, shares }) =>
    shares === 'answer'
      ? `The name "${name}" is taken by ${first}: both share one answer. Rename one; if sharing is meant, give both the same "valueName".`
      : `The name "${name}" is taken by ${first}: conditions and triggers cannot tell the two apart. Rename one.`,
  unknownName: ({ name, nearest }) =>
    `Nothing is called {${name}}: it stays without a value.${maybe(nearest)}${nearest === undefined ? ' Correct the name, or add it to "contextKeys" and write {context.…}.' : ''}`,
  unknownTarget: ({ name, nearest }) =>
    `There is no "${name}" in this questionnaire.${maybe(nearest)}${nearest === undefined ? ' Correct the name.' : ''}`,
  neverOpen: ({ opensAt }) =>
    `The survey closes before it opens (${opensAt}) and never takes a response. Correct one of the two dates.`,
  missingTarget: ({ name }) => `Without "${name}" this does nothing. Add it, or remove the object.`,
  neverFires: () => 'A trigger without a condition never fires. Add an "expression".',
  twoRules: ({ name }) =>
    `A rule of "${name}" itself decides the same thing: whichever runs last wins. Keep one of the two.`,
  ruleCircle: ({ name }) =>
    `The value of "${name}" is computed from values that are computed from it. Break the circle.`,
  unreachablePage: ({ reason }) =>
    reason === 'empty'
      ? 'The page has no elements and is never shown. Fill it or remove it.'
      : 'Nothing can ever show this page. Give it or its elements a "visibleIf", or remove it.',
  oneLanguage: () =>
    'No text has Kazakh and Russian: everybody reads the same words. Write texts as { "kk": "…", "ru": "…" }.',
  untranslated: () =>
    'People of both languages read this same text. Write it as { "kk": "…", "ru": "…" }, a choice as { "value": …, "text": { … } }.',
  missingLanguage: ({ language }) =>
    `The text has no ${languages[String(language)] ?? language} and falls back to the other language. Add "${language}".`,
  crossOriginUrl: ({ origin }) =>
    `Nothing is requested from ${origin} unless it is the portal's own origin. Put the file on the portal and write its path.`,
  droppedMarkup: ({ found }) =>
    `Of ${found} no more than the words is kept. Use p, br, strong, b, em, i, u, ul, ol, li, a, h3 or h4.`,
  unsafeLink: ({ scheme }) => `Links that begin with ${scheme}: are not followed. Use https:, http:, mailto: or tel:.`,
};
