import type { Expression } from './expression/expression.js';
import type { LocalizedText } from './localized-text.js';
import type { QuestionDefinition } from './question-types.js';

export type * from './question-types.js';

/** When answers of hidden questions go: never, at completion, at once, or at once also inside hidden containers. */
export type ClearMode = 'none' | 'onComplete' | 'onHidden' | 'onHiddenContainer';

/** The author's document after parsing: immutable, shared by all sessions. */
export interface Questionnaire {
  readonly id: string;
  readonly version: string;
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  /** RFC 3339, or a date in Asia/Almaty, end inclusive. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly contextKeys: readonly string[];
  /** Languages that occur in its texts, `kk` and `ru` first. */
  readonly languages: readonly string[];
  /** As the respondent turns them: `questionsOnPageMode` has been applied. */
  readonly pages: readonly PageDefinition[];
  /** The first page is an introduction: outside progress, cannot be returned to. */
  readonly startPage: boolean;
  /** Every element has a page of its own. */
  readonly onePerPage: boolean;
  /** Which questions the review lists. */
  readonly preview: 'allQuestions' | 'answeredQuestions';
  readonly clearInvisibleValues: ClearMode;
  readonly checkErrorsMode: 'onNextPage' | 'onValueChanged' | 'onComplete';
  /** Every question is for reading only. */
  readonly readOnly: boolean;
  readonly calculatedValues: readonly CalculatedValueDefinition[];
  readonly triggers: readonly TriggerDefinition[];
  readonly completedHtml?: LocalizedText;
  /** The first whose condition holds replaces `completedHtml`. */
  readonly completedHtmlOnCondition: readonly ConditionalText[];
  readonly navigateToUrl?: LocalizedText;
  readonly navigateToUrlOnCondition: readonly ConditionalText[];
  /** The document as given, for its digest (RFC 8785). Deeply frozen. */
  readonly source: unknown;
}

/** A named value that answers lead to. */
export interface CalculatedValueDefinition {
  readonly name: string;
  readonly expression?: Expression;
  /** Stored among the answers. */
  readonly includeIntoResult: boolean;
}

/** A text that is used while a condition holds. */
export interface ConditionalText {
  readonly expression?: Expression;
  readonly text: LocalizedText;
}

/** What happens when an answer makes a condition true; effects are not undone. */
export type TriggerDefinition = { readonly expression: Expression } & (
  | { readonly type: 'complete' }
  | { readonly type: 'setvalue'; readonly setToName: string; readonly setValue: unknown }
  | { readonly type: 'copyvalue'; readonly fromName: string; readonly setToName: string }
  | { readonly type: 'runexpression'; readonly runExpression?: Expression; readonly setToName: string }
  | { readonly type: 'skip'; readonly gotoName: string }
  | { readonly type: 'visible'; readonly pages: readonly string[]; readonly questions: readonly string[] }
);

/** The trigger that says of pages and questions whether they are visible. */
export type VisibleTrigger = TriggerDefinition & { readonly type: 'visible' };

/** What pages, panels and questions share. */
export interface ElementDefinition {
  readonly name: string;
  /** JSON pointer into the source: problems and tools. */
  readonly pointer: string;
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  readonly visible: boolean;
  readonly visibleIf?: Expression;
  readonly enableIf?: Expression;
  readonly requiredIf?: Expression;
  readonly readOnly: boolean;
}

/** What is shown at a time. */
export interface PageDefinition extends ElementDefinition {
  /** The page it was written on, where every element has a page of its own: triggers and functions know that name. */
  readonly writtenOn?: string;
  /** It is turned to even while nothing on it is visible. */
  readonly stays?: true;
  /** Its elements come in a random order that the seed decides. */
  readonly shuffled: boolean;
  readonly elements: readonly (PanelDefinition | QuestionDefinition)[];
}

/** A group of questions under one title and one condition. */
export interface PanelDefinition extends ElementDefinition {
  readonly type: 'panel';
  /** The page it was written as, where all are on one. */
  readonly writtenOn?: string;
  readonly required: boolean;
  readonly requiredText?: LocalizedText;
  readonly shuffled: boolean;
  readonly elements: readonly (PanelDefinition | QuestionDefinition)[];
}
