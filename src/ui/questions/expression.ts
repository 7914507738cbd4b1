import { html } from 'lit';
import { spokenOr } from '../../i18n/languages.js';
import type { ExpressionQuestion } from '../../model/questionnaire.js';
import { computedLine } from '../parts/computed-text.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';

/** A value computed from the answers, announced when it changes. */
export const expressionView: QuestionView<ExpressionQuestion> = (context) => {
  const { node, ids, language } = context;
  const line = computedLine(node.definition, node.answer, spokenOr(language));
  return questionFrame(context, {
    shape: 'group',
    body: html`<output class="computed" id=${ids.control(0)} aria-labelledby=${ids.title}>${line}</output>`,
  });
};
