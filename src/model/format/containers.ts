import type { FormatClass } from './format-class.js';
import { all, elements, list, names, words } from './kinds.js';

const titlePlaces = words('default top bottom left hidden');

/** What pages and panels share. */
export const panelbase: FormatClass = {
  supported: {
    name: 'string',
    ...all('text', 'title description'),
    elements,
    ...all('boolean', 'visible readOnly'),
    ...all('expression', 'visibleIf enableIf requiredIf'),
    questionOrder: words('default initial random'),
  },
  ignored: {
    questionTitleWidth: 'string',
    questionTitleLocation: titlePlaces,
    questionErrorLocation: words('default top bottom'),
    gridLayoutColumns: list({ object: 'panellayoutcolumn' }),
  },
  older: { elements: ['questions'], questionOrder: ['questionsOrder'] },
};

export const panel: FormatClass = {
  parent: 'panelbase',
  supported: { type: 'string', isRequired: 'boolean', requiredErrorText: 'text' },
  ignored: {
    ...all('string', 'width minWidth maxWidth questionStartIndex'),
    ...all('number', 'colSpan innerIndent indent'),
    ...all('boolean', 'startWithNewLine showNumber allowAdaptiveActions'),
    state: words('default collapsed expanded'),
    showQuestionNumbers: words('default onpanel recursive off'),
  },
};

export const page: FormatClass = {
  parent: 'panel',
  without: names('type colSpan'),
  ignored: {
    ...all('text', 'navigationTitle navigationDescription'),
    showNavigationButtons: 'boolean',
    timeLimit: 'number',
  },
  older: { timeLimit: ['maxTimeToFinish'], showNavigationButtons: ['navigationButtonsVisibility'] },
};
