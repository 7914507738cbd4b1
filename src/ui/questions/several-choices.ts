import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import type { CheckboxQuestion, TagboxQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionContext } from '../question-context.js';
import { choiceFrame, type ChoiceListOptions } from './choice-list.js';
import { keepComment } from './keep-comment.js';
import { chosenValues, sameValue } from './same-value.js';
import { standsAlone, toggleChoice } from './toggle-choice.js';

/** What is chosen of several, and how rows change it. */
export interface SeveralChoices {
  readonly chosen: readonly unknown[];
  readonly options: ChoiceListOptions;
}

/** Reads and writes an answer of several values, also where each lies in an object. */
export const severalChoices = (context: QuestionContext<CheckboxQuestion | TagboxQuestion>): SeveralChoices => {
  const { node } = context;
  const { valuePropertyName } = node.definition;
  const chosen = chosenValues(node.answer).map((item) => insideObject(item, valuePropertyName));
  const setAnswer = (values: readonly unknown[] | undefined): void =>
    context.setAnswer(
      valuePropertyName === undefined ? values : values?.map((value) => ({ [valuePropertyName]: value })),
      'choice',
    );
  const comment = keepComment(context);
  const options = {
    type: 'checkbox',
    isChosen: (choice: ChoiceNode) => chosen.some((value) => sameValue(value, choice.value)),
    choose: (choice: ChoiceNode) => {
      comment.leave();
      const next = toggleChoice(node.choices, chosen, choice);
      setAnswer(next);
      if (choice.role === 'other' && next?.includes(choice.value)) comment.enter();
    },
    starred: node.titleHidden && node.required && node.choices.length === 1,
  } as const;
  return { chosen, options };
};

/** Several choices; those that exclude the rest stand after an "or". */
export const severalChoicesView = (context: QuestionContext<CheckboxQuestion | TagboxQuestion>): TemplateResult => {
  const { node } = context;
  const { options } = severalChoices(context);
  const list = node.choices.filter((choice) => !standsAlone(choice));
  const alone = node.choices.filter(standsAlone);
  return questionFrame(context, {
    shape: 'group',
    hint: node.choices.length > 1 ? 'q.choose_many' : undefined,
    body: html`${choiceFrame(context, options, list)} ${aloneFrame(context, options, alone, list.length > 0)}`,
  });
};

/** Choices that exclude the rest, after an "or" where there is a rest. */
export const aloneFrame = (
  context: QuestionContext,
  options: ChoiceListOptions,
  alone: readonly ChoiceNode[],
  divided: boolean,
): TemplateResult | typeof nothing =>
  alone.length === 0
    ? nothing
    : html`${divided ? html`<p class="or"><span>${context.t('q.or')}</span></p>` : nothing}
      ${choiceFrame(context, options, alone)}`;

const insideObject = (item: unknown, name: string | undefined): unknown =>
  name !== undefined && typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[name] : item;
