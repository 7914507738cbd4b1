import { nothing, type TemplateResult } from 'lit';
import type { QuestionType, QuestionTypes } from '../../model/questionnaire.js';
import { laterParts } from '../load-parts.js';
import type { QuestionContext, QuestionView } from '../question-context.js';
import { checkboxView } from './checkbox.js';
import { htmlView } from './html.js';

type QuestionViews = { readonly [T in QuestionType]: QuestionView<QuestionTypes[T]> };

/** What an introduction with its consent shows: loaded with the entry. */
const firstViews = { html: htmlView, checkbox: checkboxView } satisfies Partial<QuestionViews>;

/** Every other question type with its look; a type without one does not compile. */
export type LaterViews = Omit<QuestionViews, keyof typeof firstViews>;

const viewOf = (type: QuestionType): Partial<QuestionViews>[QuestionType] => {
  const views: Partial<QuestionViews> = type in firstViews ? firstViews : { ...laterParts()?.laterViews };
  return views[type];
};

/** Whether the look of a type is here already. */
export const hasView = (type: QuestionType): boolean => viewOf(type) !== undefined;

/** Draws a question of any type; one whose look is still on its way is not drawn. */
export const questionView = (context: QuestionContext): TemplateResult | typeof nothing => {
  // The registries' types guarantee that the view stored under a type takes that type's definition.
  const view = viewOf(context.node.definition.type) as QuestionView<typeof context.node.definition> | undefined;
  return view ? view(context) : nothing;
};
