import { html, nothing } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import type { CheckboxQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { choiceFrame } from './choice-list.js';
import { keepComment } from './other-field.js';
import { chosenValues, sameValue } from './same-value.js';
import { standsAlone, toggleChoice } from './toggle-choice.js';

/** Several choices; those that exclude the rest stand after an "or". */
export const checkboxView: QuestionView<CheckboxQuestion> = (context) => {
  const { node, t, setAnswer } = context;
  const chosen = chosenValues(node.answer);
  const comment = keepComment(context);
  const options = {
    type: 'checkbox',
    isChosen: (choice: ChoiceNode) => chosen.some((value) => sameValue(value, choice.value)),
    choose: (choice: ChoiceNode) => {
      comment.leave();
      const next = toggleChoice(node.choices, chosen, choice);
      setAnswer(next, 'choice');
      if (choice.role === 'other' && next?.includes(choice.value)) comment.enter();
    },
    starred: node.titleHidden && node.required && node.choices.length === 1,
  } as const;
  const list = node.choices.filter((choice) => !standsAlone(choice));
  const alone = node.choices.filter(standsAlone);
  const divided = list.length > 0 && alone.length > 0;
  return questionFrame(context, {
    shape: 'group',
    hint: node.choices.length > 1 ? 'q.choose_many' : undefined,
    body: html`
      ${choiceFrame(context, options, list)} ${divided ? html`<p class="or"><span>${t('q.or')}</span></p>` : nothing}
      ${choiceFrame(context, options, alone)}
    `,
  });
};
