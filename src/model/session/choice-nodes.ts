import type { LocalizedText, ResolvedText } from '../localized-text.js';
import type { ChoiceNode, RowNode } from '../node.js';
import type { BooleanQuestion, ChoiceDefinition, SelectBase } from '../questionnaire.js';
import { valueText } from '../questions/value-text.js';
import type { WordCode } from '../session-state.js';
import { byText } from './text-order.js';

/** Everything a list of choices is drawn from. */
export interface ChoiceSource {
  readonly hidden: ReadonlySet<number>;
  readonly disabled: ReadonlySet<number>;
  readonly textOf: (text: LocalizedText | undefined, fallback: string) => ResolvedText;
  /** Words of the interface, where the author gave none. */
  readonly word: (code: WordCode) => string;
  /** In this session's random order, the same every time. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

const setApartValue = 'na';

/** Values that stand apart from a list: `na` as the last one, and words among numbers. */
const standsApart = (list: readonly ChoiceDefinition[], index: number, numbers: number): boolean => {
  const value = list[index]?.value;
  if (value === setApartValue) return index === list.length - 1;
  return typeof value === 'string' && numbers > 1;
};

/** The author's items that are visible now, in the author's order. */
export const listNodes = (list: readonly ChoiceDefinition[], source: ChoiceSource): readonly ChoiceNode[] => {
  const numbers = list.filter(({ value }) => typeof value === 'number').length;
  return list.flatMap((choice, index): readonly ChoiceNode[] => {
    if (source.hidden.has(index)) return [];
    const role = choice.exclusive ? 'exclusive' : standsApart(list, index, numbers) ? 'setApart' : 'plain';
    const text = source.textOf(choice.text, valueText(choice.value));
    return [{ value: choice.value, text, enabled: !source.disabled.has(index), role }];
  });
};

/** All choices of a question with the special items in the format's order: none, refuse, don't know, other. */
export const choiceNodes = (
  definition: SelectBase,
  list: readonly ChoiceDefinition[],
  source: ChoiceSource,
  carried: readonly ChoiceNode[] | undefined,
): readonly ChoiceNode[] => {
  const item = (
    key: 'none' | 'refuse' | 'dontKnow' | 'other',
    value: WordCode,
    role: ChoiceNode['role'],
  ): readonly ChoiceNode[] => {
    const words = definition[key];
    if (words === undefined) return [];
    const text = source.textOf(words === true ? undefined : words, source.word(value));
    return [{ value, text, enabled: true, role, special: true, ...(words === true ? { code: value } : {}) }];
  };
  return [
    ...inOrder(definition.choicesOrder, carried ?? listNodes(list, source), source),
    ...item('none', 'none', 'exclusive'),
    ...item('refuse', 'refused', 'setApart'),
    ...item('dontKnow', 'dontknow', 'setApart'),
    ...item('other', 'other', 'other'),
  ];
};

const inOrder = (
  order: SelectBase['choicesOrder'],
  nodes: readonly ChoiceNode[],
  { shuffled }: ChoiceSource,
): readonly ChoiceNode[] => {
  switch (order) {
    case 'none':
      return nodes;
    case 'random':
      return shuffled(nodes);
    case 'asc':
    case 'desc': {
      const sorted = [...nodes].sort((a, b) => byText(a.text.text, b.text.text));
      return order === 'asc' ? sorted : sorted.reverse();
    }
  }
};

/** The two answers of a yes-or-no question, yes first unless the author swaps them. */
export const booleanNodes = (definition: BooleanQuestion, source: ChoiceSource): readonly ChoiceNode[] => {
  const node = (value: unknown, words: LocalizedText | undefined, code: WordCode): ChoiceNode => ({
    value,
    text: source.textOf(words, source.word(code)),
    enabled: true,
    role: 'plain',
    ...(words === undefined ? { code } : {}),
  });
  const pair = [
    node(definition.valueTrue, definition.labelTrue, 'yes'),
    node(definition.valueFalse, definition.labelFalse, 'no'),
  ];
  return definition.swapOrder ? pair.reverse() : pair;
};

/** Visible rows of a matrix. */
export const rowNodes = (rows: readonly ChoiceDefinition[], key: string, source: ChoiceSource): readonly RowNode[] =>
  rows.flatMap((row, index): readonly RowNode[] => {
    if (source.hidden.has(index)) return [];
    const value = valueText(row.value);
    return [{ value, text: source.textOf(row.text, value), key: `${key}-r${index}` }];
  });
