import type { TagboxQuestion } from '../../model/questionnaire.js';
import type { QuestionView } from '../question-context.js';
import { isSearched } from './search-choices.js';
import { searchedChoicesView } from './searched-choices.js';
import { severalChoicesView } from './several-choices.js';

/** Several choices of a list; shown open, because a native list of several is hard to use on a phone. */
export const tagboxView: QuestionView<TagboxQuestion> = (context) =>
  isSearched(context.node.choices, context.node.definition.searchEnabled)
    ? searchedChoicesView(context)
    : severalChoicesView(context);
