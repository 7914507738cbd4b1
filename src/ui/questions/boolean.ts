import type { ChoiceNode } from '../../model/node.js';
import type { BooleanQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { choiceFrame } from './choice-list.js';
import { sameValue } from './same-value.js';

/** Yes or no as two rows whatever the author's display mode: a switch or a single box cannot show "not answered yet". */
export const booleanView: QuestionView<BooleanQuestion> = (context) => {
  const { node, setAnswer } = context;
  const options = {
    type: 'radio',
    isChosen: ({ value }: ChoiceNode) => sameValue(value, node.answer),
    choose: ({ value }: ChoiceNode) => setAnswer(value, 'choice'),
  } as const;
  return questionFrame(context, {
    shape: 'radiogroup',
    body: choiceFrame(context, options, node.choices),
    clearable: true,
  });
};
