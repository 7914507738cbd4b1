import type { FormatClass } from './format-class.js';
import { all, elements, items, names, words } from './kinds.js';

/** Questions with a list of choices. */
export const selectbase: FormatClass = {
  parent: 'question',
  supported: {
    choices: items('choiceitem'),
    choicesFromQuestion: 'questionName',
    choicesFromQuestionMode: words('all selected unselected'),
    choicesOrder: words('none asc desc random'),
    choicesByUrl: { object: 'choicesbyurl' },
    ...all('expression', 'choicesVisibleIf choicesEnableIf'),
    ...all('boolean', 'hideIfChoicesEmpty showOtherItem showNoneItem showRefuseItem showDontKnowItem'),
    ...all('text', 'noneText refuseText dontKnowText otherText otherErrorText otherPlaceholder'),
    storeOthersAsComment: { words: ['default', true, false, 'true', 'false'] },
  },
  ignored: { separateSpecialChoices: 'boolean' },
  later: all('string', 'choiceValuesFromQuestion choiceTextsFromQuestion'),
  older: { showOtherItem: ['hasOther'], showNoneItem: ['hasNone'], otherPlaceholder: ['otherPlaceHolder'] },
};

export const checkboxbase: FormatClass = { parent: 'selectbase', supported: { colCount: 'number' } };

export const radiogroup: FormatClass = {
  parent: 'checkboxbase',
  ignored: { allowClear: 'boolean', itemComponent: 'string' },
  older: { allowClear: ['showClearButton'] },
};

export const checkbox: FormatClass = {
  parent: 'checkboxbase',
  supported: {
    choices: items('checkboxitem'),
    showSelectAllItem: 'boolean',
    selectAllText: 'text',
    ...all('number', 'minSelectedChoices maxSelectedChoices'),
    valuePropertyName: 'string',
  },
  ignored: { itemComponent: 'string' },
  older: { showSelectAllItem: ['hasSelectAll'] },
};

const searchModes = words('contains startsWith');

export const dropdown: FormatClass = {
  parent: 'selectbase',
  supported: { placeholder: 'text', searchEnabled: 'boolean' },
  ignored: {
    ...all('boolean', 'allowClear textWrapEnabled'),
    ...all('string', 'autocomplete inputFieldComponent itemComponent'),
    searchMode: searchModes,
  },
  later: {
    ...all('number', 'choicesMin choicesMax choicesStep choicesLazyLoadPageSize'),
    ...all('boolean', 'allowCustomChoices choicesLazyLoadEnabled'),
    createCustomChoiceText: 'text',
  },
  older: { placeholder: ['optionsCaption'], allowClear: ['showOptionsCaption'], autocomplete: ['autoComplete'] },
};

export const tagbox: FormatClass = {
  parent: 'checkbox',
  supported: { placeholder: 'text', searchEnabled: 'boolean' },
  ignored: { ...all('boolean', 'allowClear textWrapEnabled hideSelectedItems closeOnSelect'), searchMode: searchModes },
  later: {
    ...all('boolean', 'allowCustomChoices choicesLazyLoadEnabled'),
    choicesLazyLoadPageSize: 'number',
    createCustomChoiceText: 'text',
  },
};

export const ranking: FormatClass = {
  parent: 'checkbox',
  supported: { selectToRankEnabled: 'boolean' },
  ignored: {
    selectToRankSwapAreas: 'boolean',
    selectToRankAreasLayout: words('horizontal vertical'),
    ...all('text', 'selectToRankEmptyRankedAreaText selectToRankEmptyUnrankedAreaText'),
  },
  without: names(
    'showOtherItem otherText otherErrorText storeOthersAsComment showNoneItem noneText showRefuseItem showDontKnowItem showSelectAllItem selectAllText colCount separateSpecialChoices',
  ),
};

export const choicesbyurl: FormatClass = {
  supported: { url: 'source', ...all('string', 'path valueName titleName') },
  ignored: { imageLinkName: 'string', ...all('boolean', 'allowEmptyResponse attachData') },
  older: { attachData: ['attachOriginalItems'] },
};

/** A choice, row or column. */
export const itemvalue: FormatClass = {
  supported: { value: 'any', text: 'text', ...all('expression', 'visibleIf enableIf') },
  later: { randomize: 'boolean', randomizeCategory: 'string' },
};

export const choiceitem: FormatClass = {
  parent: 'itemvalue',
  later: {
    ...all('boolean', 'showCommentArea isCommentRequired'),
    commentPlaceholder: 'text',
    elements,
  },
};

export const checkboxitem: FormatClass = { parent: 'choiceitem', supported: { isExclusive: 'boolean' } };

export const ratingitem: FormatClass = { parent: 'itemvalue' };
