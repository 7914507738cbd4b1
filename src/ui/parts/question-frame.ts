import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../i18n/catalog.js';
import type { QuestionNode } from '../../model/node.js';
import { laterParts } from '../load-parts.js';
import type { QuestionContext } from '../question-context.js';
import { mustAnswer } from '../questions/must-answer.js';
import { star } from './section-title.js';

/** What a question type adds to the frame that all share. */
export interface QuestionFrameOptions {
  /** `field`: one control, its label is the title; otherwise a fieldset named by its legend. */
  readonly shape: 'field' | 'group' | 'radiogroup';
  readonly body: unknown;
  /** Our help line when the author wrote none. */
  readonly hint?: MessageKey | undefined;
  /** Offers "clear the answer" while the question is optional; its room is always kept. */
  readonly clearable?: boolean;
}

/** Whether a shown violation blocks; warnings and notes do not paint the question. */
export const hasError = (node: QuestionNode): boolean => node.violations.some(({ severity }) => severity === 'error');

/** Ids of help and error for `aria-describedby`; `undefined` when there is neither. */
export const describedBy = (
  { node, ids }: QuestionContext,
  { hint = false, more = '' }: { readonly hint?: boolean; readonly more?: string } = {},
): string | undefined => {
  const list = [
    node.description || hint || isOptional(node) ? ids.hint : '',
    node.violations.length > 0 ? ids.error : '',
    more,
  ];
  return list.filter(Boolean).join(' ') || undefined;
};

const isOptional = (node: QuestionNode): boolean =>
  !mustAnswer(node) && !node.readOnly && node.definition.type !== 'expression';

/** Title, star, help, error and "clear" around a question's control; nothing else stands between title and control. */
export const questionFrame = (context: QuestionContext, options: QuestionFrameOptions): TemplateResult => {
  const { node, ids } = context;
  const clearable = options.clearable === true && isOptional(node);
  const wrong = hasError(node);
  return html`
    <div
      class="question ${wrong ? 'wrong' : ''} ${clearable ? 'clearable' : ''}"
      part="question"
      id=${ids.root}
      data-path=${node.path}
    >
      <div class="frame">
        ${options.shape === 'field' ? fieldFrame(context, options) : groupFrame(context, options, options.shape)}
      </div>
      ${clearable ? clearButton(context) : nothing}
    </div>
  `;
};

const fieldFrame = (context: QuestionContext, options: QuestionFrameOptions): TemplateResult => html`
  <label class=${titleClass(context.node)} id=${context.ids.title} for=${context.ids.control(0)}
    >${titleText(context)}</label
  >
  ${hintLine(context, options)} ${laterParts()?.inlineErrors(context)}
  <div class="body">${options.body}${laterParts()?.commentArea(context)}</div>
`;

const groupFrame = (
  context: QuestionContext,
  options: QuestionFrameOptions,
  shape: 'group' | 'radiogroup',
): TemplateResult => html`
  <fieldset
    role=${shape === 'radiogroup' ? shape : nothing}
    aria-labelledby=${context.ids.title}
    aria-describedby=${describedBy(context, { hint: options.hint !== undefined }) ?? nothing}
    aria-required=${shape === 'radiogroup' && context.node.required ? 'true' : nothing}
    aria-invalid=${shape === 'radiogroup' && hasError(context.node) ? 'true' : nothing}
  >
    <legend class=${titleClass(context.node)} id=${context.ids.title}>${titleText(context)}</legend>
    ${hintLine(context, options)} ${laterParts()?.inlineErrors(context)}
    <div class="body">${options.body}${laterParts()?.commentArea(context)}</div>
  </fieldset>
`;

const titleClass = (node: QuestionNode): string => (node.titleHidden ? 'visually-hidden' : 'title');

const titleText = ({ node, t, text }: QuestionContext): TemplateResult =>
  html`${text(node.title)}${
    mustAnswer(node)
      ? html`<span class="star" aria-hidden="true">${star}</span
          ><span class="visually-hidden">${` ${t('q.required')}`}</span>`
      : nothing
  }`;

const hintLine = ({ node, ids, t, text }: QuestionContext, { hint }: QuestionFrameOptions): unknown => {
  const help = node.description ? text(node.description) : hint ? t(hint) : undefined;
  if (!isOptional(node)) return help === undefined ? nothing : html`<p class="hint" id=${ids.hint}>${help}</p>`;
  return html`<p class="hint" id=${ids.hint}>
    ${help === undefined ? t('q.optional') : html`${`${t('q.optional_prefix')} `}${help}`}
  </p>`;
};

const clearButton = ({ node, t, setAnswer }: QuestionContext): TemplateResult => {
  const clear = (event: Event): void => {
    const question = (event.currentTarget as Element).closest('.question');
    setAnswer(undefined, 'choice');
    // The button is about to disappear: the keyboard stays in the question.
    question?.querySelector<HTMLElement>('input:not(:disabled)')?.focus({ preventScroll: true });
  };
  return html`<div class="clear-room">
    <button
      type="button"
      class=${node.answer === undefined ? 'clear' : 'clear shown'}
      part="clear"
      aria-label=${t('clear.answer_of', { question: node.title.text })}
      @click=${clear}
    >
      ${t('clear.answer')}
    </button>
  </div>`;
};
