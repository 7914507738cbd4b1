import type { ElementNode, PageNode, QuestionNode } from '../model/node.js';

/** All questions of a page in order, those inside panels included. */
export const questionsOf = (page: PageNode): readonly QuestionNode[] => page.elements.flatMap(questionsIn);

/** An element's questions in order: itself, or those inside it. */
export const questionsIn = (node: ElementNode): readonly QuestionNode[] =>
  node.kind === 'question' ? [node] : node.elements.flatMap(questionsIn);

/** All elements of a page in order, a panel before what stands in it. */
export const elementsOf = ({ elements }: Pick<PageNode, 'elements'>): readonly ElementNode[] =>
  elements.flatMap((node) => (node.kind === 'panel' ? [node, ...elementsOf(node)] : [node]));
