import { lineOf } from '../format/format.js';
import { isItems } from '../format/kinds.js';
import { isObject, pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { memberNamed, membersOf, type FormatPlace } from './format-places.js';
import { problem } from './problems.js';

/** Values of the items that are shown on demand. */
const special: Readonly<Record<string, string>> = {
  showOtherItem: 'other',
  showNoneItem: 'none',
  showRefuseItem: 'refused',
  showDontKnowItem: 'dontknow',
};

/** Choices, rows and columns whose value occurs twice, and questions that offer nothing. */
export const checkChoices = (place: FormatPlace): readonly Problem[] => [
  ...membersOf(place).flatMap(({ property: { kind, name }, value, pointer }) => {
    if (!isItems(kind) || !Array.isArray(value)) return [];
    return repeated(value, pointer, name === 'choices' ? specialValues(place) : []);
  }),
  ...nothingToChoose(place),
];

/** Choices under conditions may take turns with one value: they count only beside one that is always there. */
const repeated = (list: readonly unknown[], pointer: string, taken: readonly string[]): readonly Problem[] => {
  const seen = new Set(taken);
  const always = new Set([...taken, ...list.filter((item) => !isConditional(item)).map(valueOf)]);
  return list.flatMap((item, index) => {
    const value = valueOf(item);
    if (value === undefined || !always.has(value)) return [];
    if (seen.has(value)) return [problem('warning', 'duplicateChoice', pointerTo(pointer, index), { value })];
    seen.add(value);
    return [];
  });
};

const isConditional = (item: unknown): boolean => isObject(item) && typeof item['visibleIf'] === 'string';

const valueOf = (item: unknown): string | undefined => {
  const value = isObject(item) ? (item['value'] ?? item['text']) : item;
  if (typeof value === 'string') return isObject(item) ? value : value.split('|', 1)[0];
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

const specialValues = (place: FormatPlace): readonly string[] =>
  Object.entries(special).flatMap(([show, value]) => (memberNamed(place, show) === true ? [value] : []));

const nothingToChoose = (place: FormatPlace): readonly Problem[] => {
  const empty = (name: string): boolean => {
    const list = memberNamed(place, name);
    return list === undefined || (Array.isArray(list) && list.length === 0);
  };
  const lists = place.className === 'matrix' ? ['rows', 'columns'] : [];
  const isSelect = lineOf(place.className).includes('selectbase');
  const fromElsewhere = ['choicesByUrl', 'choicesFromQuestion', 'choicesMax'].some((name) => !empty(name));
  const bare = isSelect && empty('choices') && !fromElsewhere && specialValues(place).length === 0;
  return [...lists.filter(empty), ...(bare ? ['choices'] : [])].map((name) =>
    problem('warning', 'nothingToChoose', place.pointer, { name }),
  );
};
