import type { Expression } from '../expression/expression.js';
import { parseExpression } from '../expression/expression.js';
import { textOf } from '../expression/primitive.js';
import type { TriggerDefinition } from '../questionnaire.js';
import { memberOf, placesIn, report, type Place } from './place.js';
import { given, readExpression, readString } from './read-member.js';

/** Triggers in order; the form with `name`, `operator` and `value` of earlier years is read as an expression. */
export const readTriggers = (place: Place): readonly TriggerDefinition[] =>
  placesIn(place, 'triggers').flatMap(readTrigger);

const readTrigger = (place: Place): readonly TriggerDefinition[] => {
  const expression = readExpression(place, 'expression') ?? olderForm(place);
  const written = textOf(memberOf(place, 'type')).replace(/trigger$/, '');
  const target = readString(place, 'setToName') ?? '';
  // Without a condition a trigger never fires.
  if (!expression) return [];
  switch (written) {
    case 'complete':
      return [{ type: 'complete', expression }];
    case 'setvalue':
      return [{ type: 'setvalue', expression, setToName: target, setValue: memberOf(place, 'setValue') }];
    case 'copyvalue':
      return [{ type: 'copyvalue', expression, fromName: readString(place, 'fromName') ?? '', setToName: target }];
    case 'runexpression':
      return [
        {
          type: 'runexpression',
          expression,
          ...given('runExpression', readExpression(place, 'runExpression')),
          setToName: target,
        },
      ];
    case 'skip':
      return [{ type: 'skip', expression, gotoName: readString(place, 'gotoName') ?? '' }];
    case 'visible':
      return [{ type: 'visible', expression, pages: names(place, 'pages'), questions: names(place, 'questions') }];
    default:
      report(place, 'error', 'unknownTrigger', 'type', { found: written });
      return [];
  }
};

const names = (place: Place, member: string): readonly string[] => {
  const list = memberOf(place, member);
  return Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];
};

const unary: ReadonlySet<string> = new Set(['empty', 'notempty']);

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? `'${value.replace(/['"]/g, '\\$&')}'` : JSON.stringify(value ?? null);
};

const olderForm = (place: Place): Expression | undefined => {
  const name = readString(place, 'name');
  if (name === undefined) return undefined;
  const operator = readString(place, 'operator') ?? 'equal';
  const value: unknown = memberOf(place, 'value');
  const right = literal(value);
  const parsed = parseExpression(`{${name}} ${operator}${unary.has(operator) ? '' : ` ${right}`}`);
  if ('expression' in parsed) return parsed.expression;
  report(place, 'error', 'expression.syntax', 'operator', { position: 0 });
  return undefined;
};
