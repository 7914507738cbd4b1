// `npm run docs`: writes what is generated into the README, between `<!-- properties -->` and `<!-- /properties -->`, and the
// same for `delivery`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transitions } from '../../build/src/delivery/delivery-machine.js';
import { functionNames } from '../../build/src/model/expression/functions/function-names.js';
import { formatClasses, lineOf, ownPropertiesOf, supportOf } from '../../build/src/model/format/format.js';

const readme = new URL('../../README.md', import.meta.url);
const between = (name) => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/** Rows in reading order, under names for readers; bases without a name are told with the classes below them. */
const titles = {
  survey: 'the root',
  panelbase: 'pages and panels',
  page: 'pages',
  panel: 'panels',
  question: 'every question',
  nonvalue: '',
  textbase: '',
  text: '`text`',
  comment: '`comment`',
  selectbase: 'questions with choices',
  checkboxbase: '`radiogroup`, `checkbox`',
  radiogroup: '`radiogroup`',
  checkbox: '`checkbox`, `tagbox`, `ranking`',
  dropdown: '`dropdown`',
  tagbox: '`tagbox`',
  ranking: '`ranking`',
  itemvalue: 'choices, rows, columns, points',
  choiceitem: 'choices of a question',
  checkboxitem: 'choices of `checkbox`, `tagbox`, `ranking`',
  choicesbyurl: '`choicesByUrl`',
  boolean: '`boolean`',
  rating: '`rating`',
  matrixbase: '',
  matrix: '`matrix`',
  matrixcolumn: 'columns of `matrix`',
  html: '`html`',
  image: '`image`',
  expression: '`expression`',
  surveyvalidator: 'every validator',
  trigger: 'every trigger',
  surveytrigger: 'every trigger, older form',
  calculatedvalue: '`calculatedValues`',
  expressionitem: '`completedHtmlOnCondition`, `navigateToUrlOnCondition`',
  htmlconditionitem: '`completedHtmlOnCondition`',
  urlconditionitem: '`navigateToUrlOnCondition`',
};

const classes = [...new Set([...Object.keys(titles), ...formatClasses.keys()])];

const titleOf = (name) => titles[name] ?? name.replace(/^(.+)(validator|trigger)$/, '$2 `$1`');
const code = (names) => names.map((name) => `\`${name}\``).join(' ');
const isQuestion = (name) => lineOf(name).includes('question') && !name.endsWith('base') && name !== 'empty';

/** The classes of a kind of support, as a list. */
const types = (support) =>
  code([...formatClasses.keys()].filter((name) => isQuestion(name) && supportOf(name) === support));

/** Rows of the table: class, supported, ignored, not yet. */
const rows = () =>
  classes
    .filter((name) => supportOf(name) === 'supported')
    .flatMap((name) => {
      const inherited = lineOf(name)
        .slice(1)
        .filter((base) => titles[base] === '')
        .flatMap(ownPropertiesOf);
      const own = [...ownPropertiesOf(name), ...inherited];
      if (own.length === 0 || titles[name] === '') return [];
      const cells = ['supported', 'ignored', 'later'].map((support) =>
        code(own.filter((property) => property.support === support).map((property) => property.name)),
      );
      return [`| ${[titleOf(name), ...cells].join(' | ')} |`];
    });

/** The generated part of the README. */
export const properties = () =>
  [
    '| of | supported | ignored on purpose | not yet |',
    '|---|---|---|---|',
    ...rows(),
    '',
    `Question types that a later version runs: ${types('later')}. Refused for good: ${types('refused')} and custom types.`,
    '',
    `Functions of expressions, upper and lower case as written: ${code(functionNames)}. Functions of your own are refused.`,
    '',
  ].join('\n');

const commits = {
  nothing: '',
  response: 'response in, draft out',
  attempt: 'attempt counted',
  wait: 'wait kept',
  refusal: 'refusal kept',
  receipt: 'receipt in, response out',
  draft: 'draft in, response out',
  removal: 'response out',
};

/** The table of states as a diagram. */
export const delivery = () =>
  [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...transitions.map(
      ({ from, on, to, commits: what }) => `  ${from} --> ${to}: ${on}${commits[what] && ` [${commits[what]}]`}`,
    ),
    '  delivered --> [*]',
    '  erased --> [*]',
    '```',
    '',
  ].join('\n');

/** A README with its generated parts as they must be now. */
export const generated = (text) =>
  text
    .replace(between('properties'), (_, before, after) => `${before}${properties()}${after}`)
    .replace(between('delivery'), (_, before, after) => `${before}${delivery()}${after}`);

export const readReadme = () => readFileSync(readme, 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(readme, generated(readReadme()));
