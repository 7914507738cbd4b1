import { html, type TemplateResult } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import type { QuestionContext } from '../question-context.js';
import { choiceFrame, listRow, type ChoiceListOptions } from './choice-list.js';
import { fitClass, scaleFit } from './fit.js';

/** A scale from worst to best: a list from the top, a row where every word fits; answers beside the scale stand below. */
export const scale = (
  context: QuestionContext,
  options: ChoiceListOptions,
  points: readonly ChoiceNode[],
  apart: readonly ChoiceNode[],
): TemplateResult => {
  const fit = fitClass('fit', scaleFit(points.map(({ text }) => text.text)));
  return html`<div class="scale ${fit}" part="scale">
    <div class="choices points" part="choices">${points.map((choice) => listRow(context, options, choice))}</div>
    ${choiceFrame(context, options, apart, true)}
  </div>`;
};
