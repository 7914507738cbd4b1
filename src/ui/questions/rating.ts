import type { ResolvedText } from '../../model/localized-text.js';
import type { ChoiceNode, QuestionNode } from '../../model/node.js';
import { pickText } from '../../model/pick-text.js';
import type { RatingQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { sameValue } from './same-value.js';
import { scale } from './scale.js';

/** A scale of points; the words of its ends stand at the ends, so that a screen reader says them with the number. */
export const ratingView: QuestionView<RatingQuestion> = (context) => {
  const { node, setAnswer } = context;
  const options = {
    type: 'radio',
    isChosen: ({ value }: ChoiceNode) => sameValue(value, node.answer),
    choose: ({ value }: ChoiceNode) => setAnswer(value, 'choice'),
  } as const;
  const points = worded(node, node.choices, context.language);
  return questionFrame(context, {
    shape: 'radiogroup',
    body: scale({ ...context, node: { ...node, choices: points } }, options, points, []),
    clearable: true,
  });
};

const worded = (
  { definition: { minText, maxText } }: QuestionNode<RatingQuestion>,
  points: readonly ChoiceNode[],
  language: string,
): readonly ChoiceNode[] =>
  points.map((point, index) => {
    const end = index === 0 ? minText : index === points.length - 1 ? maxText : undefined;
    const words = pickText(end, language);
    return words ? { ...point, text: beside(point.text, words) } : point;
  });

const beside = (point: ResolvedText, words: ResolvedText): ResolvedText => ({
  ...point,
  text: `${point.text} – ${words.text}`,
});
