import type { LocalizedText, ResolvedText } from '../localized-text.js';
import type { ChoiceNode } from '../node.js';
import type { ChoiceDefinition, QuestionDefinition, SelectBase } from '../questionnaire.js';

import { valueText } from './display-text.js';

/** Everything a list of choices is drawn from. */
export interface ChoiceSource {
  readonly hidden: ReadonlySet<number>;
  readonly disabled: ReadonlySet<number>;
  readonly textOf: (text: LocalizedText | undefined, fallback: string) => ResolvedText;
}

/** Words of the special items where the author gave none; the interface replaces them by its own. */
const specialWords = { none: 'none', refuse: 'refused', dontKnow: 'dontknow', other: 'other' } as const;

const setApartValue = 'na';

/** Values that stand apart from a list: `na` as the last one, and words among numbers. */
const standsApart = (list: readonly ChoiceDefinition[], index: number): boolean => {
  const value = list[index]?.value;
  if (value === setApartValue) return index === list.length - 1;
  return typeof value === 'string' && list.filter((choice) => typeof choice.value === 'number').length > 1;
};

/** The author's choices that are visible now, in order. */
export const listNodes = (list: readonly ChoiceDefinition[], source: ChoiceSource): readonly ChoiceNode[] =>
  list.flatMap((choice, index): readonly ChoiceNode[] => {
    if (source.hidden.has(index)) return [];
    const role = choice.exclusive ? 'exclusive' : standsApart(list, index) ? 'setApart' : 'plain';
    const text = source.textOf(choice.text, valueText(choice.value));
    return [{ value: choice.value, text, enabled: !source.disabled.has(index), role }];
  });

/** All choices of a question with the special items in the format's order: none, refuse, don't know, other. */
export const choiceNodes = (definition: SelectBase, source: ChoiceSource): readonly ChoiceNode[] => {
  const item = (key: keyof typeof specialWords, role: ChoiceNode['role']): readonly ChoiceNode[] => {
    const words = definition[key];
    if (words === undefined) return [];
    const text = source.textOf(words === true ? undefined : words, specialWords[key]);
    return [{ value: specialWords[key], text, enabled: true, role }];
  };
  return [
    ...listNodes(definition.choices, source),
    ...item('none', 'exclusive'),
    ...item('refuse', 'setApart'),
    ...item('dontKnow', 'setApart'),
    ...item('other', 'other'),
  ];
};

/** The definitions whose own conditions can hide an item: choices, or the columns of a matrix. */
export const conditionalItems = (definition: QuestionDefinition): readonly ChoiceDefinition[] => {
  if ('choices' in definition) return definition.choices;
  return definition.type === 'matrix' ? [...definition.rows, ...definition.columns] : [];
};
