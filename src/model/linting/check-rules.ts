import { parseExpression } from '../expression/expression.js';
import { rootName } from '../expression/root-name.js';
import { pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { memberNamed, type FormatPlace } from './format-places.js';
import { isContainer, isQuestion } from './known-names.js';
import { problem } from './problems.js';

/** A rule that gives a value under a key of the answers, and the keys it looks at; all in lower case. */
interface ValueRule {
  readonly target: string;
  readonly sources: readonly string[];
  readonly pointer: string;
}

const setters = ['setValueExpression', 'setValueIf', 'resetValueIf'];

/**
 * Rules that get in each other's way: two that decide about one thing, where the last to run wins, and values that are
 * computed from each other in a circle and never come to rest.
 */
export const checkRules = (places: readonly FormatPlace[]): readonly Problem[] => [
  ...twiceDecided(places),
  ...circles(places.flatMap(valueRules)),
];

const twiceDecided = (places: readonly FormatPlace[]): readonly Problem[] => {
  const set = named(places, (place) => isQuestion(place) && setters.some((name) => memberNamed(place, name)));
  const shown = named(places, (place) => (isQuestion(place) || isContainer(place)) && memberNamed(place, 'visibleIf'));
  return places.flatMap(({ className, json, pointer }) => {
    const found = (names: ReadonlySet<string>, written: unknown, at: string): readonly Problem[] =>
      typeof written === 'string' && names.has(written.toLowerCase())
        ? [problem('warning', 'twoRules', pointerTo(pointer, at), { name: written })]
        : [];
    if (className === 'visibletrigger')
      return ['pages', 'questions'].flatMap((member) =>
        listed(json[member]).flatMap((target) => found(shown, target, member)),
      );
    return className.endsWith('trigger') ? found(set, json['setToName'], 'setToName') : [];
  });
};

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const named = (places: readonly FormatPlace[], is: (place: FormatPlace) => unknown): ReadonlySet<string> =>
  new Set(places.filter(is).flatMap(({ json }) => [json['name'], json['valueName']].flatMap(lowerCase)));

const lowerCase = (name: unknown): readonly string[] => (typeof name === 'string' ? [name.toLowerCase()] : []);

const valueRules = (place: FormatPlace): readonly ValueRule[] => {
  const { className, json, pointer } = place;
  const rule = (target: unknown, members: readonly string[], followsItself: boolean, more: readonly string[] = []) => {
    const [key] = lowerCase(target);
    const sources = [...members.flatMap((name) => keysIn(memberNamed(place, name))), ...more];
    // A setter and a trigger do not follow what they set themselves.
    const followed = sources.filter((name) => followsItself || name !== key);
    const at = members.find((name) => memberNamed(place, name) !== undefined);
    return key === undefined || at === undefined
      ? []
      : [{ target: key, sources: followed, pointer: pointerTo(pointer, at) }];
  };
  if (className === 'calculatedvalue') return rule(json['name'], ['expression'], true);
  if (className.endsWith('trigger'))
    return rule(json['setToName'], ['expression', 'runExpression'], false, lowerCase(json['fromName']));
  if (!isQuestion(place)) return [];
  const key = json['valueName'] ?? json['name'];
  return [
    ...(className === 'expression' ? rule(key, ['expression'], true) : []),
    ...rule(key, ['defaultValueExpression'], true),
    ...rule(key, setters, false),
  ];
};

const keysIn = (written: unknown): readonly string[] => {
  if (typeof written !== 'string') return [];
  const parsed = parseExpression(written);
  return 'expression' in parsed ? parsed.expression.references.map(({ name }) => rootName(name.toLowerCase())) : [];
};

/** What is left when rules that wait for nothing, and rules that nothing waits for, are taken away again and again. */
const circles = (rules: readonly ValueRule[]): readonly Problem[] => {
  const needs = ({ sources }: ValueRule): readonly string[] => sources;
  const gives = ({ target }: ValueRule): readonly string[] => [target];
  const left = trimmed(trimmed(rules, needs, gives), gives, needs);
  return left.map(({ target, pointer }) => problem('warning', 'ruleCircle', pointer, { name: target }));
};

type NamesOf = (rule: ValueRule) => readonly string[];

/** Without the rules that need nothing another one gives, until there are none; each rule and name is visited once. */
const trimmed = (rules: readonly ValueRule[], needs: NamesOf, gives: NamesOf): readonly ValueRule[] => {
  const left = new Set(rules);
  const givers = new Map<string, number>();
  const needers = new Map<string, ValueRule[]>();
  for (const rule of rules) {
    for (const name of gives(rule)) givers.set(name, (givers.get(name) ?? 0) + 1);
    for (const name of needs(rule)) pushed(needers, name, rule);
  }
  const isResting = (rule: ValueRule): boolean => !needs(rule).some((name) => (givers.get(name) ?? 0) > 0);
  const due = rules.filter(isResting);
  for (let rule = due.pop(); rule; rule = due.pop()) {
    if (!left.delete(rule)) continue;
    for (const name of gives(rule)) {
      givers.set(name, (givers.get(name) ?? 1) - 1);
      if (givers.get(name) === 0) due.push(...(needers.get(name) ?? []).filter(isResting));
    }
  }
  return [...left];
};

const pushed = (lists: Map<string, ValueRule[]>, name: string, rule: ValueRule): void => {
  const list = lists.get(name);
  if (list) list.push(rule);
  else lists.set(name, [rule]);
};
