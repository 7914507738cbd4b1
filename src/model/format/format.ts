import * as containers from './containers.js';
import type { FormatClass, Kind, Support } from './format-class.js';
import * as ignoredClasses from './ignored-classes.js';
import * as laterQuestions from './later-questions.js';
import * as base from './question-base.js';
import * as choiceQuestions from './choice-questions.js';
import * as root from './questionnaire-format.js';
import * as questions from './questions.js';
import * as refusedClasses from './refused-classes.js';
import * as rules from './validators-and-triggers.js';

/** Root properties of our own, which the SurveyJS Form Library does not know. */
export const ownRootProperties: readonly string[] = ['id', 'version', 'opensAt', 'closesAt', 'contextKeys'];

/**
 * Every class of the format (the JSON of the SurveyJS Form Library 3.1.1, and our own root fields) under the name it
 * has there. Data for people and tools: linting, the JSON Schema and the README are made from it; running a
 * questionnaire never loads it.
 */
export const formatClasses: ReadonlyMap<string, FormatClass> = new Map<string, FormatClass>(
  Object.entries({
    ...root,
    ...containers,
    ...base,
    ...choiceQuestions,
    ...questions,
    ...laterQuestions,
    ...refusedClasses,
    ...rules,
    ...ignoredClasses,
  }),
);

/** A property as one class has it. */
export interface FormatProperty {
  readonly name: string;
  readonly kind: Kind;
  readonly support: Support;
  /** The class that lists it. */
  readonly owner: string;
  readonly older: readonly string[];
}

/** The properties a class lists itself, with what becomes of each. */
export const ownPropertiesOf = (className: string): readonly FormatProperty[] => {
  const listed = formatClasses.get(className);
  if (!listed) return [];
  const groups = [
    ['supported', listed.supported],
    ['ignored', listed.ignored],
    ['later', listed.later],
    [listed.whole ?? 'supported', listed.properties],
  ] as const;
  return groups.flatMap(([support, properties = {}]) =>
    Object.entries(properties).map(([name, kind]) => ({ name, kind, support, owner: className, older: [] })),
  );
};

const known = new Map<string, ReadonlyMap<string, FormatProperty>>();

/** Everything an object of a class may have, inherited properties included, by today's name. */
export const propertiesOf = (className: string): ReadonlyMap<string, FormatProperty> => {
  const ready = known.get(className);
  if (ready) return ready;
  const listed = formatClasses.get(className);
  const found = new Map(listed?.parent === undefined ? [] : propertiesOf(listed.parent));
  for (const name of listed?.without ?? []) found.delete(name);
  for (const property of ownPropertiesOf(className)) found.set(property.name, property);
  for (const [name, older] of Object.entries(listed?.older ?? {})) {
    const property = found.get(name);
    if (property) found.set(name, { ...property, older: [...property.older, ...older] });
  }
  const whole = listed?.whole;
  if (whole) found.forEach((property, name) => found.set(name, { ...property, support: whole }));
  known.set(className, found);
  return found;
};

/** A property by the name a document uses for it: today's or one of earlier years. */
export const propertyNamed = (className: string, written: string): FormatProperty | undefined => {
  const properties = propertiesOf(className);
  return properties.get(written) ?? [...properties.values()].find(({ older }) => older.includes(written));
};

/** The class of an object whose `type` names it; `undefined` when the format has no such type. */
export const classOfType = (family: 'element' | 'validator' | 'trigger', type: unknown): string | undefined => {
  if (typeof type !== 'string') return undefined;
  const className = family === 'element' || type.endsWith(family) ? type : `${type}${family}`;
  const root = { element: ['question', 'panelbase'], validator: ['surveyvalidator'], trigger: ['trigger'] }[family];
  return lineOf(className).some((name) => name !== className && root.includes(name)) ? className : undefined;
};

/** A class and the classes it inherits from, nearest first. */
export const lineOf = (className: string): readonly string[] => {
  const listed = formatClasses.get(className);
  if (!listed) return [];
  return listed.parent === undefined ? [className] : [className, ...lineOf(listed.parent)];
};

/** What becomes of a class as a whole. */
export const supportOf = (className: string): Support => formatClasses.get(className)?.whole ?? 'supported';
