import type { FormatClass } from './format-class.js';
import { all, items, list, names, words } from './kinds.js';

const inputTypes = words('text color date datetime-local email month number password range tel time url week');
const writing = words('default onBlur onTyping');

export const textbase: FormatClass = { parent: 'question' };

export const text: FormatClass = {
  parent: 'textbase',
  supported: {
    inputType: inputTypes,
    autocomplete: 'string',
    ...all('any', 'min max'),
    ...all('number', 'step maxLength'),
    ...all('expression', 'minValueExpression maxValueExpression'),
    ...all('text', 'minErrorText maxErrorText stepErrorText placeholder'),
    dataList: list('text'),
  },
  ignored: {
    inputSize: 'number',
    textUpdateMode: writing,
    inputTextAlignment: words('left right auto'),
    maskType: words('none pattern datetime numeric currency'),
    maskSettings: { object: 'masksettings' },
  },
  older: { placeholder: ['placeHolder'], autocomplete: ['autoComplete'], inputSize: ['size'] },
};

export const comment: FormatClass = {
  parent: 'textbase',
  supported: { ...all('number', 'maxLength rows'), placeholder: 'text' },
  ignored: { ...all('boolean', 'autoGrow allowResize acceptCarriageReturn'), textUpdateMode: writing },
  older: { placeholder: ['placeHolder'] },
};

export const boolean: FormatClass = {
  parent: 'question',
  supported: {
    ...all('text', 'labelTrue labelFalse'),
    ...all('any', 'valueTrue valueFalse'),
    swapOrder: 'boolean',
    displayMode: words('segmented radio checkbox switch'),
  },
  ignored: { useTitleAsLabel: 'boolean' },
  older: { title: ['label'] },
};

export const rating: FormatClass = {
  parent: 'question',
  supported: {
    rateValues: items('ratingitem'),
    ...all('number', 'rateMin rateMax rateStep rateCount'),
    ...all('text', 'minRateDescription maxRateDescription'),
  },
  ignored: {
    rateType: words('labels stars smileys'),
    scaleColorMode: words('monochrome colored'),
    rateColorMode: words('default scale'),
    ...all('boolean', 'autoGenerate displayRateDescriptionsAsExtremeItems'),
    rateDescriptionLocation: words('leftRight top bottom topBottom'),
    displayMode: words('auto buttons dropdown'),
    itemComponent: 'string',
  },
  older: {
    rateType: ['rateDisplayMode'],
    // The format itself was misspelt so.
    minRateDescription: ['mininumRateDescription'],
    maxRateDescription: ['maximumRateDescription'],
  },
};

/** Statements in rows, a scale in columns. */
export const matrixbase: FormatClass = {
  parent: 'question',
  supported: all('expression', 'rowsVisibleIf columnsVisibleIf'),
  ignored: {
    columnMinWidth: 'string',
    ...all('boolean', 'showHeader alternateRows'),
    verticalAlign: words('top middle'),
    displayMode: words('auto table list'),
  },
};

export const matrixcolumn: FormatClass = { parent: 'itemvalue', supported: { isExclusive: 'boolean' } };

export const matrix: FormatClass = {
  parent: 'matrixbase',
  supported: {
    rows: items('itemvalue'),
    columns: items('matrixcolumn'),
    cellType: words('radio checkbox'),
    rowOrder: words('initial random'),
    ...all('boolean', 'eachRowRequired eachRowUnique hideIfRowsEmpty'),
  },
  ignored: all('string', 'rowTitleWidth cellComponent'),
  later: { cells: 'any' },
  older: { rowOrder: ['rowsOrder'], eachRowRequired: ['isAllRowRequired'] },
};

export const html: FormatClass = { parent: 'nonvalue', supported: { html: 'html' } };

export const image: FormatClass = {
  parent: 'nonvalue',
  supported: {
    imageLink: 'source',
    altText: 'text',
    contentMode: words('auto image', { later: ['video', 'youtube'] }),
  },
  ignored: { imageFit: words('none contain cover fill'), ...all('number', 'imageHeight imageWidth') },
  older: { altText: ['text'] },
};

export const expression: FormatClass = {
  parent: 'question',
  supported: {
    expression: 'expression',
    format: 'text',
    displayStyle: words('none decimal currency percent date'),
    currency: 'string',
    ...all('number', 'minimumFractionDigits maximumFractionDigits precision'),
    useGrouping: 'boolean',
  },
  without: names(
    'enableIf isRequired readOnly requiredErrorText requiredIf resetValueIf setValueIf setValueExpression defaultValue defaultValueExpression correctAnswer',
  ),
};
