import type { QuestionContext } from '../question-context.js';

/**
 * What choosing must do about the comment: text typed before stays until the page is left, so a slip of the finger on
 * a neighbouring row costs nothing.
 */
export const keepComment = ({ node, local, setComment }: QuestionContext): { leave: () => void; enter: () => void } => {
  const kept = local<{ comment?: string }>(() => ({}));
  return {
    leave: () => {
      if (node.comment) kept.change({ comment: node.comment });
    },
    enter: () => {
      if (!node.comment && kept.current.comment) setComment(kept.current.comment, 'choice');
    },
  };
};
