import { formatIsoField } from '../../i18n/iso-dates.js';
import type { PanelNode, QuestionNode } from '../../model/node.js';
import type { FoundViolation } from '../../model/violation.js';
import type { Translate } from '../question-context.js';
import { requiredText } from './required-text.js';

/** One sentence for a violation: the author's own words first, else ours for the kind of question it happened in. */
export const violationText = (t: Translate, node: QuestionNode | PanelNode, found: FoundViolation): string => {
  const { violation } = found;
  if (found.text) return found.text;
  if ('message' in violation && violation.message) return violation.message;
  switch (violation.code) {
    case 'required':
      return requiredText(t, node);
    case 'panelRequired':
      return t('err.required.panel');
    case 'rowsRequired':
      return node.kind === 'question' && violation.rows.length < node.rows.length
        ? t('err.rows_left', { count: violation.rows.length })
        : t('err.required.matrix');
    case 'rowsNotUnique':
      return t('err.rows_unique');
    case 'commentRequired':
      return commentText(t, node, violation.choice);
    case 'tooShort':
      return t('err.min_length', { count: violation.min });
    case 'tooLong':
      return t('err.max_length', { count: violation.max });
    case 'tooFewSelected':
      return t('err.min_select', { count: violation.min });
    case 'tooManySelected':
      return t('err.max_select', { count: violation.max });
    case 'notNumber':
      return t('err.number');
    case 'belowMin':
      return typeof violation.min === 'number'
        ? t('err.min', { min: violation.min })
        : t('err.date_min', { date: formatIsoField(violation.min) });
    case 'aboveMax':
      return typeof violation.max === 'number'
        ? t('err.max', { max: violation.max })
        : t('err.date_max', { date: formatIsoField(violation.max) });
    case 'offStep':
      return violation.step === 1 ? t('err.integer') : t('err.step', { step: violation.step });
    case 'digitsNotAllowed':
      return t('err.digits');
    case 'email':
      return t('err.email');
    case 'pattern':
      return t('err.pattern');
    case 'expression':
      return t('err.expression');
    case 'unknownValue':
      return t('err.unknown_choice');
  }
};

const commentText = (t: Translate, node: QuestionNode | PanelNode, value: string): string => {
  const choice = node.kind === 'question' ? node.choices.find((one) => String(one.value) === value) : undefined;
  return choice ? t('err.comment_empty', { choice: choice.text.text }) : t('err.other_empty');
};
