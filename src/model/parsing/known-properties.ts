const words = (text: string): readonly string[] => text.split(' ');

// What this version reads of the format, class by class; everything else is reported, nothing is dropped silently.
const element = words('name title description visible visibleIf enableIf requiredIf readOnly');
const question = [
  ...element,
  ...words('type isRequired requiredErrorText valueName titleLocation defaultValue clearIfInvisible validators'),
];
const select = [
  ...question,
  ...words(
    'choices choicesOrder showNoneItem noneText showRefuseItem refuseText showDontKnowItem dontKnowText showOtherItem otherText hasOther hasNone',
  ),
];

/** Properties read, by the type of the object that has them. */
export const knownProperties: Readonly<Record<string, readonly string[]>> = {
  questionnaire: [
    ...words(
      '$schema id version opensAt closesAt contextKeys title description locale pages elements firstPageIsStartPage firstPageIsStarted showPreviewBeforeComplete clearInvisibleValues checkErrorsMode completedHtml navigateToUrl maxTextLength maxCommentLength maxOthersLength',
    ),
  ],
  page: [...element, 'elements', 'questions'],
  panel: [...element, 'type', 'elements', 'isRequired', 'requiredErrorText'],
  text: [...question, 'inputType', 'maxLength', 'placeholder', 'placeHolder', 'min', 'max', 'step'],
  comment: [...question, 'maxLength', 'rows', 'placeholder', 'placeHolder'],
  radiogroup: [...select, 'colCount'],
  checkbox: [...select, 'colCount', 'minSelectedChoices', 'maxSelectedChoices'],
  dropdown: [...select, 'searchEnabled', 'placeholder', 'placeHolder', 'optionsCaption'],
  ranking: [...select, 'selectToRankEnabled', 'minSelectedChoices', 'maxSelectedChoices'],
  matrix: [...question, 'cellType', 'rows', 'columns', 'eachRowRequired', 'isAllRowRequired', 'eachRowUnique'],
  html: [...question, 'html'],
};

/** Ignored on purpose: appearance and features a court survey does not have. */
export const ignoredProperties: ReadonlySet<string> = new Set(
  words(
    'width minWidth maxWidth widthMode startWithNewLine indent innerIndent logo logoPosition logoWidth logoHeight logoFit showTOC tocLocation showTimer timeLimit timeLimitPerPage cookieName partialSendEnabled autoAdvanceEnabled showProgressBar progressBarType showQuestionNumbers questionErrorLocation correctAnswer maskType maskSettings gridLayoutEnabled',
  ),
);

/** Types of the format that a later version runs; until then a questionnaire with them is refused, not mutilated. */
export const laterTypes: ReadonlySet<string> = new Set(
  words(
    'boolean rating tagbox image expression multipletext matrixdropdown matrixdynamic paneldynamic slider imagepicker',
  ),
);

/** Features that change what is asked or stored: a questionnaire that relies on them is refused until they are supported. */
export const laterProperties: ReadonlySet<string> = new Set(
  words(
    'triggers calculatedValues choicesByUrl choicesFromQuestion choicesVisibleIf choicesEnableIf rowsVisibleIf columnsVisibleIf setValueIf setValueExpression resetValueIf defaultValueExpression showCommentArea hasComment completedHtmlOnCondition navigateToUrlOnCondition valuePropertyName',
  ),
);
