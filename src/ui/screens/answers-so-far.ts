import { html, type TemplateResult } from 'lit';
import { pickText } from '../../model/pick-text.js';
import type { PageNode } from '../../model/node.js';
import type { Answering } from '../flow/answering.js';
import { resolvedText } from '../parts/resolved-text.js';
import { reviewSection } from '../parts/review-section.js';
import { questionsOf } from '../questions-of.js';
import type { ScreenContext } from './screen-context.js';

/** Every section with its answers, for reading: nothing can be pressed, and nothing is wrong yet. */
export const answersSoFar = (
  { flow, translator: { t }, language }: ScreenContext,
  answering: Answering,
): TemplateResult[] => {
  const title = pickText(flow.questionnaire?.title, language);
  return answering.session.state.pages.map((page: PageNode) =>
    reviewSection({
      t,
      language,
      text: resolvedText,
      title: page.title ? resolvedText(page.title) : title && resolvedText(title),
      questions: questionsOf(page),
    }),
  );
};

/** What a person gets who prints while answering: not the section at hand, but all answers so far. */
export const answersOnPaper = (context: ScreenContext, answering: Answering): TemplateResult => {
  const title = pickText(context.flow.questionnaire?.title, context.language);
  return html`<div class="paper">
    <h2 class="section-title">${title && resolvedText(title)}</h2>
    ${answersSoFar(context, answering)}
  </div>`;
};
