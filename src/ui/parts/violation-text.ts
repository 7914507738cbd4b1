import type { PanelNode, QuestionNode } from '../../model/node.js';
import type { FoundViolation } from '../../model/violation.js';
import type { Translate } from '../question-context.js';
import { isScale } from '../questions/scale-rule.js';

/** One sentence for a violation: the author's own words first, else ours for the kind of question it happened in. */
export const violationText = (t: Translate, node: QuestionNode | PanelNode, found: FoundViolation): string => {
  const { violation } = found;
  if (found.text) return found.text;
  if ('message' in violation && violation.message) return violation.message;
  switch (violation.code) {
    case 'required':
      return requiredText(t, node);
    case 'rowsRequired':
      return node.kind === 'question' && violation.rows.length < node.rows.length
        ? t('err.rows_left', { count: violation.rows.length })
        : t('err.required.matrix');
    case 'rowsNotUnique':
      return t('err.duplicate_rank');
    case 'commentRequired':
      return t('err.other_empty');
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
      return typeof violation.min === 'number' ? t('err.min', { min: violation.min }) : t('err.date');
    case 'aboveMax':
      return typeof violation.max === 'number' ? t('err.max', { max: violation.max }) : t('err.date');
    case 'offStep':
      return violation.step === 1 ? t('err.integer') : t('err.number');
    case 'unknownValue':
      return requiredText(t, node);
    case 'panelRequired':
      return t('err.required.text');
    case 'digitsNotAllowed':
    case 'email':
    case 'pattern':
    case 'expression':
      return t('err.pattern');
  }
};

const requiredText = (t: Translate, node: QuestionNode | PanelNode): string => {
  if (node.kind === 'panel') return t('err.required.text');
  switch (node.definition.type) {
    case 'radiogroup':
      return isScale(node.definition, node.choices) ? t('err.required.rating') : t('err.required.single');
    case 'checkbox':
      return node.titleHidden && node.choices.length === 1 ? t('err.required.consent') : t('err.required.multiple');
    case 'dropdown':
      return t('err.required.list');
    case 'ranking':
      return t('err.required.ranking');
    case 'matrix':
      return t('err.required.matrix');
    case 'text':
    case 'comment':
    case 'html':
      return t('err.required.text');
  }
};
