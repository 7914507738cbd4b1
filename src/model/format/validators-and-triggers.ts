import type { FormatClass } from './format-class.js';
import { all, list, words } from './kinds.js';

export const surveyvalidator: FormatClass = {
  supported: { type: 'string', text: 'text', notificationType: words('error warning info') },
};

const validator = (supported: FormatClass['supported'] = {}, older: FormatClass['older'] = {}): FormatClass => ({
  parent: 'surveyvalidator',
  supported,
  older,
});

export const numericvalidator = validator(all('number', 'minValue maxValue'));
export const textvalidator = validator({ ...all('number', 'minLength maxLength'), allowDigits: 'boolean' });
export const answercountvalidator = validator(all('number', 'minCount maxCount'));
export const regexvalidator = validator(
  { regex: 'string', caseInsensitive: 'boolean' },
  { caseInsensitive: ['insensitive'] },
);
export const emailvalidator = validator();
export const expressionvalidator = validator({ expression: 'expression' });

/** `name`, `operator` and `value` are the condition of earlier years. */
export const trigger: FormatClass = {
  supported: { type: 'string', expression: 'expression', operator: 'string', value: 'any' },
};
export const surveytrigger: FormatClass = { parent: 'trigger', supported: { name: 'answerName' } };

export const visibletrigger: FormatClass = {
  parent: 'surveytrigger',
  supported: { pages: list('elementName'), questions: list('elementName') },
};
export const completetrigger: FormatClass = { parent: 'surveytrigger' };
export const setvaluetrigger: FormatClass = {
  parent: 'surveytrigger',
  supported: { setToName: 'answerName', setValue: 'any' },
  later: { isVariable: 'boolean' },
};
export const copyvaluetrigger: FormatClass = {
  parent: 'surveytrigger',
  supported: { fromName: 'answerName', setToName: 'answerName' },
  later: { copyDisplayValue: 'boolean' },
};
export const skiptrigger: FormatClass = { parent: 'surveytrigger', supported: { gotoName: 'elementName' } };
export const runexpressiontrigger: FormatClass = {
  parent: 'surveytrigger',
  supported: { setToName: 'answerName', runExpression: 'expression' },
};
