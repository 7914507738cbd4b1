/** Choices, rows and columns: short lists of values in the forms that authors write. */
const pools = [
  ['a', 'b', 'c', 'd'],
  [1, 2, 3, 4],
  ['B1', 'a9', 'a10', 'Ә'],
  ['1', 'two', 3, 'Four'],
  ['иә', 'жоқ', 'білмеймін', 'х'],
];

export const choiceMaker = (chance, text) => {
  const item = (value, { condition, always = false }) => {
    if (chance.once(3)) return value;
    if (typeof value === 'string' && chance.once(8)) return `${value}|Words ${value}`;
    return {
      value,
      ...chance.members({
        text: [1.3, () => text(`item ${value}`)],
        ...(always ? {} : { visibleIf: [9, condition] }),
        enableIf: [14, condition],
      }),
    };
  };
  return {
    values: () => chance.pick(pools).slice(0, chance.between(2, 4)),
    /** The members as the document has them. */
    items: (values, logic) => values.map((value) => item(value, logic)),
    /** The first two stay: the oracle takes a ranking of one choice for answered. */
    ranked: (values, logic) => values.map((value, at) => item(value, { ...logic, always: at < 2 })),
    rows: () => ['r1', 'r2', 'row3', 'Төрт'].slice(0, chance.between(1, 4)),
  };
};

/** Members of every question with choices. */
export const selectMembers = (chance, { text, plainText, condition, sources }) => {
  const flag = [7, true];
  // Words beside "other" that are carried over stay in the oracle as they were in the first language; a list that is
  // carried twice is not narrowed by what hides its items.
  const others = sources.filter(({ selects, names, carries }) => selects && !names && !carries);
  const own = chance.members({
    showOtherItem: [5, true],
    showNoneItem: flag,
    showRefuseItem: flag,
    showDontKnowItem: flag,
    choicesOrder: [7, () => chance.pick(['none', 'asc', 'desc'])],
    choicesVisibleIf: [12, () => chance.pick(["{item} != 'a'", '{item} <> 2', "{choice} contains '1'", condition()])],
    choicesEnableIf: [14, () => chance.pick(["{item} != 'b'", condition()])],
    otherText: [20, () => text('own other')],
    noneText: [25, () => text('own none')],
    otherErrorText: [25, () => plainText('other missing')],
  });
  return {
    ...own,
    // What hides itself with the last of its choices is brought back by the oracle even where hidden answers go.
    ...(own.choicesVisibleIf ? {} : chance.members({ hideIfChoicesEmpty: [8, true] })),
    ...(others.length > 0 && chance.once(9)
      ? {
          choicesFromQuestion: chance.pick(others).question,
          ...chance.members({ choicesFromQuestionMode: [1.4, () => chance.pick(['all', 'selected', 'unselected'])] }),
        }
      : {}),
  };
};
