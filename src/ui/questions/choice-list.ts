import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import { laterParts } from '../load-parts.js';
import type { QuestionContext } from '../question-context.js';
import { choiceRow } from './choice-row.js';

/** What differs between one choice and several. */
export interface ChoiceListOptions {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (choice: ChoiceNode) => boolean;
  readonly choose: (choice: ChoiceNode) => void;
  readonly starred?: boolean;
  /** The frame keeps its height and its rows scroll. */
  readonly scrolled?: boolean;
}

/** One choice as a row; an open "other" brings its text field. */
export const listRow = (context: QuestionContext, options: ChoiceListOptions, choice: ChoiceNode): TemplateResult => {
  const { node, ids, text } = context;
  const chosen = options.isChosen(choice);
  const row = choiceRow({
    type: options.type,
    id: ids.control(node.choices.indexOf(choice)),
    name: ids.name,
    choice,
    label: text(choice.text),
    checked: chosen,
    disabled: node.readOnly || !choice.enabled,
    change: () => options.choose(choice),
    starred: options.starred === true,
  });
  if (choice.role !== 'other') return row;
  return html`<div class=${chosen ? 'with-other open' : 'with-other'}>
    ${row}${chosen ? laterParts()?.otherField(context) : nothing}
  </div>`;
};

/** One frame with hairline-separated rows; nothing when there is no row to show. */
export const choiceFrame = (
  context: QuestionContext,
  options: ChoiceListOptions,
  choices: readonly ChoiceNode[],
  apart = false,
): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<div class=${`choices ${apart ? 'apart' : ''} ${options.scrolled ? 'scrolled' : ''}`} part="choices">
        ${choices.map((choice) => listRow(context, options, choice))}
      </div>`;
