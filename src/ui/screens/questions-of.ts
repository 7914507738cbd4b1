import type { ElementNode, PageNode, QuestionNode } from '../../model/node.js';

/** All questions of a page in order, those inside panels included. */
export const questionsOf = (page: PageNode): readonly QuestionNode[] => page.elements.flatMap(questionsIn);

const questionsIn = (node: ElementNode): readonly QuestionNode[] =>
  node.kind === 'question' ? [node] : node.elements.flatMap(questionsIn);
