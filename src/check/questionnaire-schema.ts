import type { Kind } from '../model/format/format-class.js';
import { classOfType, formatClasses, lineOf, propertiesOf, supportOf } from '../model/format/format.js';

type Schema = Readonly<Record<string, unknown>>;
type Family = 'element' | 'validator' | 'trigger';

/** Names that no class of the format has. */
const familyNames: Readonly<Record<Family, string>> = {
  element: 'anyElement',
  validator: 'anyValidator',
  trigger: 'anyTrigger',
};

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const string: Schema = { type: 'string' };

/** One text for everybody, or one per language. */
const localized: Schema = {
  anyOf: [
    { type: ['string', 'number', 'boolean'] },
    {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^(default|[a-z]{2,3}(-[A-Za-z]+)?)$' },
      additionalProperties: string,
    },
  ],
};

const plain: Readonly<Record<Extract<Kind, string>, Schema>> = {
  string,
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  any: {},
  text: ref('localized'),
  html: ref('localized'),
  source: ref('localized'),
  link: ref('localized'),
  expression: string,
  moment: {
    type: 'string',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$`,
  },
  questionName: string,
  elementName: string,
  answerName: string,
};

const schemaOf = (kind: Kind): Schema => {
  if (typeof kind === 'string') return plain[kind];
  if ('words' in kind) return { enum: [...kind.words, ...(kind.older ?? [])] };
  if ('list' in kind) return { type: 'array', items: schemaOf(kind.list) };
  if ('typed' in kind) return ref(familyNames[kind.typed]);
  if ('object' in kind) return ref(kind.object);
  return { anyOf: [{ type: ['string', 'number', 'boolean'] }, ref(kind.item)] };
};

const needsValue = { anyOf: [{ required: ['value'] }, { required: ['text'] }] };

/** An object of a class: nothing but its properties. Ignored ones may have any value, what does not work may not occur. */
const objectSchema = (className: string): Schema => {
  const properties = [...propertiesOf(className).values()].flatMap(({ name, kind, support, older }) => {
    if (support === 'later' || support === 'refused') return [];
    const ignored = { description: 'Ignored on purpose.' };
    const aliases = older.map((one) => [one, { deprecated: true, description: `Today: ${name}.` }] as const);
    return [[name, support === 'ignored' ? ignored : schemaOf(kind)] as const, ...aliases];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(lineOf(className).includes('question') ? { required: ['type', 'name'] } : {}),
    ...(lineOf(className).includes('itemvalue') ? needsValue : {}),
  };
};

const isAbstract = (name: string): boolean =>
  name.endsWith('base') ||
  ['question', 'nonvalue', 'surveyvalidator', 'trigger', 'surveytrigger', 'page'].includes(name);

const classes = [...formatClasses.keys()].filter((name) => supportOf(name) === 'supported');

/** An object that says with `type` what it is; its members depend on that. */
const familySchema = (family: Family): Schema => {
  const members = classes.filter((name) => !isAbstract(name) && classOfType(family, name) === name);
  const types = (name: string): readonly string[] =>
    family === 'element' ? [name] : [name.slice(0, -family.length), name];
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: members.flatMap(types) } },
    allOf: members.map((name) => ({
      if: { properties: { type: { enum: types(name) } }, required: ['type'] },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: ref(name),
    })),
  };
};

/** The JSON Schema (2020-12) of what this version runs, for editors and other tools; linting says more. */
export const questionnaireSchema = (): Schema => {
  const own = objectSchema('survey');
  const parts = classes.filter((name) => name !== 'survey' && (name === 'page' || !isAbstract(name)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:court-survey:questionnaire:1',
    title: 'Questionnaire of court-survey: SurveyJS JSON with id and version',
    ...own,
    required: ['id', 'version'],
    anyOf: [{ required: ['pages'] }, { required: ['elements'] }, { required: ['questions'] }],
    $defs: {
      localized,
      [familyNames.element]: familySchema('element'),
      [familyNames.validator]: familySchema('validator'),
      [familyNames.trigger]: familySchema('trigger'),
      ...Object.fromEntries(parts.map((name) => [name, objectSchema(name)])),
    },
  };
};
