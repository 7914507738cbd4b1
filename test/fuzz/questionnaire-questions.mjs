import { choiceMaker, selectMembers } from './questionnaire-choices.mjs';
import { isNumeric } from './questionnaire-conditions.mjs';

const words = ['x', 'abc', 'ABC ', '12', '007', 'қазақ'];
const dates = ['2024-01-05', '2023-12-31', '2026-11-23', '2000-02-29'];
/** Kind, plausible answers and bounds of each input type. */
const inputs = {
  text: { kind: 'text', values: words },
  number: { kind: 'number', values: [0, 1, 2, 5, 6, 7.5, '3', '1,5'], bounds: [1, 6], step: [1, 2, 0.5] },
  range: { kind: 'number', values: [0, 1, 3, 6, 8, 9], bounds: [1, 8], step: [1] },
  date: { kind: 'date', values: dates, bounds: ['2023-12-31', '2026-01-01'] },
  'datetime-local': {
    kind: 'date',
    values: ['2024-01-05T10:30', '2026-11-23T09:00'],
    bounds: ['2024-01-01T00:00', '2026-01-01T00:00'],
  },
  month: { kind: 'text', values: ['2024-01', '2025-12'], bounds: ['2024-06', '2026-01'] },
  week: { kind: 'text', values: ['2024-W01', '2024-W50'], bounds: ['2024-W10', '2024-W52'] },
  time: { kind: 'text', values: ['09:00', '23:59'], bounds: ['09:30', '22:00'] },
  email: { kind: 'text', values: ['a@b.kz', 'почта@сот.қаз', 'x', 'a@b'] },
  tel: { kind: 'text', values: ['+7 701 000 00 00', '112'] },
  url: { kind: 'text', values: ['https://sud.kz', 'x'] },
  color: { kind: 'text', values: ['#ff0000'] },
  password: { kind: 'text', values: ['secret', 'x'] },
};
const inputTypes = Object.keys(inputs);

/** Whether a condition decides about some of its choices, rows or columns. */
export const isConditional = ({ choices, rows, columns, ...json }) =>
  ['choicesVisibleIf', 'rowsVisibleIf', 'columnsVisibleIf'].some((name) => name in json) ||
  [choices, rows, columns].some((items) => Array.isArray(items) && items.some(({ visibleIf }) => visibleIf));

/** What others can ask about a computed value: a number, or words. NaN is no value in ours, and goes on in the oracle. */
const computedSource = (expression) => ({
  ...computedKind(expression),
  computed: true,
});

const computedKind = (expression) =>
  isNumeric(expression) ? { kind: 'number', values: [0, 1, 2] } : { kind: 'text', values: ['x', 'a', 'b'] };

/** One maker per type: members of the document and the source that expressions and steps know it by. */
export const questionMakers = ({ chance, text, plainText, itemCondition, value, sources }) => {
  const condition = itemCondition;
  /** What is no number bounds nothing in ours, and something in the oracle. */
  const bound = () => chance.until(value, isNumeric);
  const choices = choiceMaker(chance, text);
  const select = (type, kind, more = {}) => {
    const values = choices.values();
    const members = selectMembers(chance, { text, plainText, condition, sources });
    // With as many as may be chosen the oracle switches off what is left of its own choices, not of carried ones.
    const { maxSelectedChoices: most, ...free } = more;
    const { minSelectedChoices: least } = more;
    const isCarrying = members.choicesFromQuestion !== undefined;
    return {
      json: {
        type,
        choices: (type === 'ranking' ? choices.ranked : choices.items)(values, { condition }),
        ...members,
        ...(isCarrying ? free : more),
      },
      // A validator would say the same of a limited question once more.
      source: { kind, values, selects: true, limited: 'minSelectedChoices' in more || most !== undefined, least, most },
    };
  };
  const selected = () =>
    chance.members({
      minSelectedChoices: [7, () => chance.between(1, 2)],
      maxSelectedChoices: [25, () => chance.between(2, 3)],
    });
  return {
    text: () => {
      const inputType = chance.once(3) ? 'text' : chance.pick(inputTypes);
      const { kind, values, bounds, step } = inputs[inputType];
      const limits = bounds
        ? chance.members({
            min: [36, bounds[0]],
            max: [36, bounds[1]],
            minErrorText: [12, () => plainText('too small')],
            maxErrorText: [12, () => plainText('too big')],
            ...(kind === 'number' ? { minValueExpression: [10, bound], maxValueExpression: [10, bound] } : {}),
            ...(step ? { step: [5, () => chance.pick(step)] } : {}),
          })
        : chance.members({ maxLength: [25, 20] });
      return {
        json: { type: 'text', ...(inputType === 'text' && chance.once(2) ? {} : { inputType }), ...limits },
        source: { kind, values, inputType },
      };
    },
    comment: () => ({
      json: { type: 'comment', ...chance.members({ maxLength: [20, 60], rows: [9, 3] }) },
      source: { kind: 'text', values: [...words, 'two\nlines'] },
    }),
    radiogroup: () => select('radiogroup', 'one'),
    dropdown: () => select('dropdown', 'one'),
    checkbox: () => {
      const made = select('checkbox', 'many', { ...selected(), ...chance.members({ showSelectAllItem: [8, true] }) });
      // All of nothing is still something to choose for the oracle.
      if (made.json.choicesFromQuestion) delete made.json.showSelectAllItem;
      if (chance.once(6)) made.json.choices.push({ value: 'alone', isExclusive: true });
      return made;
    },
    tagbox: () => select('tagbox', 'many', selected()),
    ranking: () => {
      const made = select(
        'ranking',
        'many',
        chance.once(2) ? { selectToRankEnabled: true, ...chance.members({ minSelectedChoices: [7, 2] }) } : {},
      );
      const { choicesVisibleIf: _, choicesOrder: _order, ...json } = made.json;
      // One choice that is carried to it is ranked by itself in the oracle.
      if (!json.selectToRankEnabled) delete json.choicesFromQuestion;
      return { json, source: { ...made.source, ranks: true, ranksAll: !json.selectToRankEnabled } };
    },
    boolean: () => {
      const own = chance.once(3)
        ? chance.pick([
            ['yes', 'no'],
            [1, 0],
          ])
        : undefined;
      return {
        json: {
          type: 'boolean',
          ...(own ? { valueTrue: own[0], valueFalse: own[1] } : {}),
          ...chance.members({
            labelTrue: [6, () => text('aye')],
            labelFalse: [6, () => text('nay')],
            swapOrder: [12, true],
            displayMode: [9, () => chance.pick(['segmented', 'radio', 'checkbox', 'switch'])],
          }),
        },
        source: { kind: 'yes', values: own ?? [true, false] },
      };
    },
    rating: () => {
      const given = chance.once(3) ? choices.values() : undefined;
      const range = chance.members({
        rateMin: [4, () => chance.pick([0, 1, 2])],
        rateMax: [3, () => chance.pick([3, 7, 10])],
        rateStep: [8, 1],
        rateType: [5, () => chance.pick(['labels', 'stars', 'smileys'])],
      });
      // The oracle has ten smileys and no more.
      if (range.rateType === 'smileys' && range.rateMax === 10) range.rateMax = 7;
      // A count beside both ends is ignored, beside one it moves the other: the answers stay on the scale.
      if (range.rateMin !== undefined && range.rateMax === undefined && chance.once(3))
        range.rateCount = chance.between(4, 6);
      const reachesFive = range.rateMax !== 3 && range.rateCount === undefined;
      return {
        json: {
          type: 'rating',
          ...(given ? { rateValues: choices.items(given, { condition: () => undefined }) } : range),
          ...chance.members({
            minRateDescription: [6, () => text('worst')],
            maxRateDescription: [6, () => text('best')],
          }),
        },
        source: given
          ? { kind: 'one', values: given }
          : { kind: 'number', values: reachesFive ? [2, 3, 5, '2'] : [2, 3, '2'], scale: true },
      };
    },
    matrix: () => {
      const rows = choices.rows();
      const columns = choices.values();
      const cells = chance.once(3) ? 'checkbox' : undefined;
      const grid = {
        rows: choices.items(rows, { condition }),
        columns: choices.items(columns, { condition }),
        ...chance.members({
          rowsVisibleIf: [9, () => chance.pick(["{item} != 'r1'", condition()])],
          columnsVisibleIf: [9, () => chance.pick(["{item} != 'b'", condition()])],
        }),
      };
      return {
        json: {
          type: 'matrix',
          ...(cells ? { cellType: cells } : {}),
          ...grid,
          ...chance.members({
            eachRowUnique: [6, true],
            hideIfRowsEmpty: [9, true],
            ...(isConditional(grid) ? {} : { eachRowRequired: [4, true] }),
          }),
        },
        source: { kind: 'table', values: columns, rows, cells },
      };
    },
    html: () => ({ json: { type: 'html', html: text('<p>Words</p>') } }),
    image: () => ({ json: { type: 'image', imageLink: '/picture.png', altText: text('picture') } }),
    expression: () => {
      const expression = value();
      return {
        json: {
          type: 'expression',
          expression,
          ...chance.members({
            ...(isNumeric(expression) ? { precision: [5, () => chance.upTo(3)] } : {}),
            format: [12, '[{0}]'],
          }),
        },
        // The oracle takes the time from a moment when it compares it.
        source: expression.startsWith('dateAdd') ? undefined : computedSource(expression),
      };
    },
  };
};
