import type { PanelNode, QuestionNode } from '../../model/node.js';
import type { Translate } from '../question-context.js';
import { isScale } from '../questions/scale-rule.js';

/** How to answer a question that has no answer yet, in the verb of its control. */
export const requiredText = (t: Translate, node: QuestionNode | PanelNode): string => {
  if (node.kind === 'panel') return t('err.required.panel');
  const { definition } = node;
  switch (definition.type) {
    case 'radiogroup':
      return isScale(definition, node.choices) ? t('err.required.rating') : t('err.required.single');
    case 'boolean':
      return t('err.required.single');
    case 'rating':
      return t('err.required.rating');
    case 'tagbox':
      return t('err.required.multiple');
    case 'checkbox':
      return node.titleHidden && node.choices.length === 1 ? t('err.required.consent') : t('err.required.multiple');
    case 'dropdown':
      return t('err.required.list');
    case 'ranking':
      return t('err.required.ranking');
    case 'matrix':
      return t('err.required.matrix');
    case 'text':
      if (definition.inputType === 'number') return t('err.required.number');
      return definition.inputType === 'date' ? t('err.required.date') : t('err.required.text');
    case 'comment':
      return t('err.required.text');
    case 'html':
    case 'image':
    case 'expression':
      return t('err.required.any');
  }
};
