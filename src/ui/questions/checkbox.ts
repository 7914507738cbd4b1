import type { CheckboxQuestion } from '../../model/questionnaire.js';
import type { QuestionView } from '../question-context.js';
import { severalChoicesView } from './several-choices.js';

/** Several choices, all of them in view. */
export const checkboxView: QuestionView<CheckboxQuestion> = severalChoicesView;
