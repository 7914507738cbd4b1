import type { ExpressionQuestion } from '../../model/questionnaire.js';
import { html } from 'lit';
import { pickText } from '../../model/pick-text.js';
import { computedText } from '../parts/computed-text.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';

/** A value computed from the answers, announced when it changes. */
export const expressionView: QuestionView<ExpressionQuestion> = (context) => {
  const { node, ids, language } = context;
  const value = computedText(node.answer, node.definition);
  const around = pickText(node.definition.format, language)?.text;
  return questionFrame(context, {
    shape: 'group',
    body: html`<output class="computed" id=${ids.control(0)}>${around ? around.replace('{0}', value) : value}</output>`,
  });
};
