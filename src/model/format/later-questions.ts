import type { FormatClass } from './format-class.js';
import { all, elements, items, list, validators, words } from './kinds.js';

const cells = 'dropdown checkbox radiogroup tagbox text comment boolean expression rating slider';
const errorPlaces = words('default top bottom');
const buttonPlaces = words('default top bottom topBottom');

export const multipletext: FormatClass = {
  parent: 'question',
  whole: 'later',
  properties: {
    items: list({ object: 'multipletextitem' }),
    ...all('number', 'inputSize colCount'),
    itemErrorLocation: errorPlaces,
    itemTitleWidth: 'string',
  },
  older: { inputSize: ['itemSize'] },
};

export const multipletextitem: FormatClass = {
  whole: 'later',
  properties: {
    ...all('string', 'name inputType maskType inputTextAlignment'),
    ...all('text', 'title placeholder requiredErrorText'),
    isRequired: 'boolean',
    ...all('number', 'maxLength inputSize'),
    ...all('expression', 'defaultValueExpression minValueExpression maxValueExpression'),
    maskSettings: { object: 'masksettings' },
    validators,
  },
  older: { placeholder: ['placeHolder'], inputSize: ['size'] },
};

export const matrixdropdownbase: FormatClass = {
  parent: 'matrixbase',
  whole: 'later',
  properties: {
    columns: list({ object: 'matrixdropdowncolumn' }),
    detailElements: elements,
    choices: items('itemvalue'),
    cellType: words(cells),
    ...all('boolean', 'transposeData horizontalScroll allowAdaptiveActions'),
    detailPanelMode: words('none underRow underRowSingle'),
    ...all('string', 'cellErrorLocation detailErrorLocation'),
    ...all('text', 'placeholder keyDuplicationError singleInputTitleTemplate'),
    columnColCount: 'number',
  },
  older: { placeholder: ['optionsCaption'], transposeData: ['columnLayout', 'columnsLocation'] },
};

export const matrixdropdowncolumn: FormatClass = {
  whole: 'later',
  properties: {
    ...all('string', 'name minWidth width renderAs totalType totalDisplayStyle totalAlignment totalCurrency'),
    ...all('text', 'title cellHint requiredErrorText totalFormat defaultDisplayValue'),
    cellType: words(`default ${cells}`),
    ...all('number', 'colCount totalMaximumFractionDigits totalMinimumFractionDigits'),
    ...all('boolean', 'isRequired isUnique readOnly visible showInMultipleColumns'),
    ...all('expression', 'visibleIf enableIf requiredIf resetValueIf setValueIf setValueExpression totalExpression'),
    validators,
  },
};

export const matrixdropdown: FormatClass = {
  parent: 'matrixdropdownbase',
  whole: 'later',
  properties: {
    rows: items('itemvalue'),
    rowTitleWidth: 'string',
    totalText: 'text',
    hideIfRowsEmpty: 'boolean',
    rowOrder: words('initial random'),
  },
};

export const matrixdynamic: FormatClass = {
  parent: 'matrixdropdownbase',
  whole: 'later',
  properties: {
    ...all('boolean', 'allowAddRows allowRemoveRows copyDefaultValueFromLastEntry confirmDelete hideColumnsIfEmpty'),
    ...all('boolean', 'detailPanelShowOnAdding allowRowReorder'),
    ...all('number', 'rowCount minRowCount maxRowCount'),
    rowCountExpression: 'expression',
    keyName: 'string',
    defaultRowValue: 'any',
    ...all('text', 'confirmDeleteText addRowText removeRowText noRowsText'),
    addRowButtonLocation: buttonPlaces,
  },
  older: {
    copyDefaultValueFromLastEntry: ['defaultValueFromLastRow'],
    addRowButtonLocation: ['addRowLocation'],
    noRowsText: ['emptyRowsText'],
    allowRowReorder: ['allowRowsDragAndDrop'],
  },
};

export const paneldynamic: FormatClass = {
  parent: 'question',
  whole: 'later',
  properties: {
    templateElements: elements,
    ...all('text', 'templateTitle templateTabTitle tabTitlePlaceholder templateDescription noEntriesText'),
    ...all('text', 'keyDuplicationError confirmDeleteText addPanelText removePanelText prevPanelText nextPanelText'),
    ...all('boolean', 'allowAddPanel allowRemovePanel copyDefaultValueFromLastEntry confirmDelete showProgressBar'),
    ...all('number', 'panelCount minPanelCount maxPanelCount'),
    ...all('expression', 'panelCountExpression templateVisibleIf'),
    ...all('string', 'newPanelPosition panelsState keyName showQuestionNumbers questionStartIndex'),
    ...all('string', 'progressBarLocation tabAlign templateQuestionTitleLocation templateQuestionTitleWidth'),
    ...all('string', 'templateErrorLocation removePanelButtonLocation'),
    defaultPanelValue: 'any',
    displayMode: words('list carousel tab'),
  },
  older: {
    templateElements: ['questions'],
    copyDefaultValueFromLastEntry: ['defaultValueFromLastPanel'],
    addPanelText: ['panelAddText'],
    removePanelText: ['panelRemoveText'],
    prevPanelText: ['panelPrevText'],
    nextPanelText: ['panelNextText'],
    showProgressBar: ['showRangeInProgress'],
    displayMode: ['renderMode'],
    templateQuestionTitleLocation: ['templateTitleLocation'],
    removePanelButtonLocation: ['panelRemoveButtonLocation'],
  },
};

export const slider: FormatClass = {
  parent: 'question',
  whole: 'later',
  properties: {
    sliderType: words('single range'),
    ...all('number', 'min max step minRangeLength maxRangeLength labelCount'),
    ...all('expression', 'minValueExpression maxValueExpression'),
    customLabels: items('sliderlabel'),
    ...all('boolean', 'showLabels allowDragRange allowSwap allowClear'),
    ...all('string', 'tooltipVisibility labelFormat tooltipFormat'),
  },
};

export const sliderlabel: FormatClass = { parent: 'itemvalue', whole: 'later', properties: { showValue: 'boolean' } };

export const imagepicker: FormatClass = {
  parent: 'checkboxbase',
  whole: 'later',
  properties: {
    choices: items('imageitemvalue'),
    contentMode: words('image video'),
    imageFit: words('none contain cover fill'),
    ...all('number', 'imageHeight imageWidth minImageWidth minImageHeight maxImageWidth maxImageHeight'),
    ...all('boolean', 'showLabel multiSelect'),
    placeholder: 'text',
  },
};

export const imageitemvalue: FormatClass = { parent: 'itemvalue', whole: 'later', properties: { imageLink: 'source' } };
