import type { FormatClass } from './format-class.js';
import { all, elements, list, words } from './kinds.js';

/** The document's root. */
export const survey: FormatClass = {
  supported: {
    ...all('string', 'id version $schema'),
    ...all('moment', 'opensAt closesAt'),
    contextKeys: list('string'),
    ...all('text', 'title description'),
    pages: list({ object: 'page' }),
    elements,
    triggers: list({ typed: 'trigger' }),
    calculatedValues: list({ object: 'calculatedvalue' }),
    completedHtml: 'html',
    completedHtmlOnCondition: list({ object: 'htmlconditionitem' }),
    navigateToUrl: 'link',
    navigateToUrlOnCondition: list({ object: 'urlconditionitem' }),
    questionOrder: words('initial random'),
    ...all('boolean', 'readOnly storeOthersAsComment firstPageIsStartPage'),
    ...all('number', 'maxTextLength maxCommentLength'),
    clearInvisibleValues: words('none onComplete onHidden onHiddenContainer', { older: [true, false] }),
    checkErrorsMode: words('onNextPage onValueChanged onComplete'),
    questionsOnPageMode: words('standard singlePage questionPerPage', { later: ['inputPerPage'] }),
    showPreviewBeforeComplete: {
      words: [true, false],
      older: ['noPreview', 'showAllQuestions', 'showAnsweredQuestions'],
    },
    previewMode: words('allQuestions answeredQuestions'),
  },
  ignored: {
    ...all('string', 'locale sjsVersion surveyId surveyPostId cookieName width logo logoWidth logoHeight'),
    ...all('string', 'logoFit logoPosition backgroundImage backgroundImageFit backgroundImageAttachment headerView'),
    ...all('string', 'navigationButtonsLocation matrixDragHandleArea questionTitleLocation questionErrorLocation'),
    ...all('string', 'questionDescriptionLocation showQuestionNumbers questionStartIndex questionTitlePattern'),
    ...all('string', 'progressBarLocation progressBarType progressBarNavigationTextLocation'),
    ...all('string', 'progressBarInheritWidthFrom tocLocation tocItemComponent requiredMark textUpdateMode'),
    ...all('string', 'timerLocation timerInfoMode widthMode'),
    ...all('text', 'startSurveyText pagePrevText pageNextText completeText previewText editText'),
    ...all('html', 'completedBeforeHtml loadingHtml'),
    ...all('boolean', 'autoFocusFirstQuestion autoFocusFirstError surveyShowDataSaving partialSendEnabled'),
    ...all('boolean', 'showNavigationButtons showPrevButton showTitle showPageTitles showCompletePage'),
    ...all('boolean', 'showPageNumbers showProgressBar progressBarShowNavigationText progressBarShowPageNumbers'),
    ...all('boolean', 'showTOC autoAdvanceEnabled autoAdvanceAllowComplete validateVisitedEmptyFields'),
    ...all('boolean', 'autoGrowComment allowResizeComment showTimer gridLayoutEnabled fitToContainer showBrandInfo'),
    ...all('number', 'commentAreaRows timeLimit timeLimitPerPage backgroundOpacity'),
    regionalFormat: { object: 'regionalformat' },
  },
  older: {
    elements: ['questions'],
    readOnly: ['mode'],
    questionsOnPageMode: ['isSinglePage'],
    maxCommentLength: ['maxOthersLength'],
    firstPageIsStartPage: ['firstPageIsStarted'],
    questionOrder: ['questionsOrder'],
    autoFocusFirstQuestion: ['focusFirstQuestionAutomatic'],
    autoFocusFirstError: ['focusOnFirstError'],
    partialSendEnabled: ['sendResultOnPageNext'],
    showCompletePage: ['showCompletedPage'],
    progressBarShowNavigationText: ['progressBarShowPageTitles'],
    autoAdvanceEnabled: ['goNextPageAutomatic'],
    autoAdvanceAllowComplete: ['allowCompleteSurveyAutomatic'],
    requiredMark: ['requiredText'],
    questionTitlePattern: ['questionTitleTemplate'],
    timeLimit: ['maxTimeToFinish'],
    timeLimitPerPage: ['maxTimeToFinishPage'],
    timerInfoMode: ['showTimerPanelMode'],
    showTimer: ['showTimerPanel'],
  },
};

export const calculatedvalue: FormatClass = {
  supported: { name: 'string', expression: 'expression', includeIntoResult: 'boolean' },
};

export const expressionitem: FormatClass = { supported: { expression: 'expression' } };

export const htmlconditionitem: FormatClass = { parent: 'expressionitem', supported: { html: 'html' } };

export const urlconditionitem: FormatClass = { parent: 'expressionitem', supported: { url: 'link' } };
