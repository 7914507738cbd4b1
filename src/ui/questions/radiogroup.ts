import { html } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import type { RadiogroupQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { choiceFrame } from './choice-list.js';
import { keepComment } from './keep-comment.js';
import { sameValue } from './same-value.js';
import { isScale } from './scale-rule.js';
import { scale } from './scale.js';

/** One choice out of several: a list, or a worded scale that lies in a row where its words fit. */
export const radiogroupView: QuestionView<RadiogroupQuestion> = (context) => {
  const { node, setAnswer } = context;
  const comment = keepComment(context);
  const options = {
    type: 'radio',
    isChosen: (choice: ChoiceNode) => sameValue(choice.value, node.answer),
    choose: (choice: ChoiceNode) => {
      comment.leave();
      setAnswer(choice.value, 'choice');
      if (choice.role === 'other') comment.enter();
    },
  } as const;
  const apart = node.choices.filter((choice) => choice.role === 'setApart');
  const list = node.choices.filter((choice) => choice.role !== 'setApart');
  const body = isScale(node.definition, node.choices)
    ? scale(context, options, list, apart)
    : html`${choiceFrame(context, options, list)}${choiceFrame(context, options, apart, true)}`;
  return questionFrame(context, { shape: 'radiogroup', body, clearable: true });
};
