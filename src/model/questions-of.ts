import type { PageDefinition, PanelDefinition, QuestionDefinition } from './questionnaire.js';

/** All questions of a page or a panel, in the order of the document, those in panels included. */
export const questionsOf = (
  element: PageDefinition | PanelDefinition | QuestionDefinition,
): readonly QuestionDefinition[] => ('elements' in element ? element.elements.flatMap(questionsOf) : [element]);
