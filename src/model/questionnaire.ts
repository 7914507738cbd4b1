import type { Expression } from './expression/expression.js';
import type { LocalizedText } from './localized-text.js';

/** Scalar answers and option values as SurveyJS stores them. */
export type ChoiceValue = string | number | boolean | { readonly [key: string]: unknown };

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
  readonly pages: readonly PageDefinition[];
  /** The first page is an introduction: outside progress, cannot be returned to. */
  readonly startPage: boolean;
  readonly clearInvisibleValues: 'none' | 'onComplete' | 'onHidden' | 'onHiddenContainer';
  readonly checkErrorsMode: 'onNextPage' | 'onValueChanged' | 'onComplete';
  readonly completedHtml?: LocalizedText;
  readonly navigateToUrl?: LocalizedText;
  readonly maxTextLength: number;
  readonly maxCommentLength: number;
  /** The document as given, for its digest (RFC 8785). Deeply frozen. */
  readonly source: unknown;
}

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

export interface PageDefinition extends ElementDefinition {
  readonly elements: readonly (PanelDefinition | QuestionDefinition)[];
}

export interface PanelDefinition extends ElementDefinition {
  readonly type: 'panel';
  readonly required: boolean;
  readonly elements: readonly (PanelDefinition | QuestionDefinition)[];
}

/** What every question has. */
export interface QuestionBase extends ElementDefinition {
  readonly required: boolean;
  readonly requiredText?: LocalizedText;
  /** Key in the answers: `valueName` or the name. */
  readonly valueName: string;
  readonly titleHidden: boolean;
  readonly defaultValue?: unknown;
  readonly clearIfInvisible: 'default' | 'none' | 'onComplete' | 'onHidden' | 'onHiddenContainer';
  readonly validators: readonly ValidatorDefinition[];
}

export interface ChoiceDefinition {
  readonly value: ChoiceValue;
  readonly text?: LocalizedText;
  readonly visibleIf?: Expression;
  readonly enableIf?: Expression;
  readonly exclusive: boolean;
}

/** Choice lists and SurveyJS's special items. */
export interface SelectBase extends QuestionBase {
  readonly choices: readonly ChoiceDefinition[];
  readonly choicesOrder: 'none' | 'asc' | 'desc' | 'random';
  readonly none?: LocalizedText | true;
  readonly refuse?: LocalizedText | true;
  readonly dontKnow?: LocalizedText | true;
  readonly other?: LocalizedText | true;
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly inputType: string;
  readonly maxLength: number;
  readonly placeholder?: LocalizedText;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
}
export interface CommentQuestion extends QuestionBase {
  readonly type: 'comment';
  /** Characters; 0 = no limit. */
  readonly maxLength: number;
  readonly rows: number;
  readonly placeholder?: LocalizedText;
}
export interface RadiogroupQuestion extends SelectBase {
  readonly type: 'radiogroup';
  /** 0 = laid out in one line: our scale, when the plain values are numbers. */
  readonly colCount: number;
}
export interface CheckboxQuestion extends SelectBase {
  readonly type: 'checkbox';
  readonly minSelected: number;
  readonly maxSelected: number;
}
export interface DropdownQuestion extends SelectBase {
  readonly type: 'dropdown';
  readonly searchEnabled: boolean | undefined;
  readonly placeholder?: LocalizedText;
}
export interface RankingQuestion extends SelectBase {
  readonly type: 'ranking';
  readonly selectToRank: boolean;
  readonly minSelected: number;
  readonly maxSelected: number;
}
export interface MatrixQuestion extends QuestionBase {
  readonly type: 'matrix';
  readonly cellType: 'radio' | 'checkbox';
  readonly rows: readonly ChoiceDefinition[];
  readonly columns: readonly ChoiceDefinition[];
  readonly eachRowRequired: boolean;
  readonly eachRowUnique: boolean;
}
export interface HtmlQuestion extends QuestionBase {
  readonly type: 'html';
  readonly html: LocalizedText;
}

/** The open list of question types: a type without its behaviour or its view does not compile. */
export interface QuestionTypes {
  readonly text: TextQuestion;
  readonly comment: CommentQuestion;
  readonly radiogroup: RadiogroupQuestion;
  readonly checkbox: CheckboxQuestion;
  readonly dropdown: DropdownQuestion;
  readonly ranking: RankingQuestion;
  readonly matrix: MatrixQuestion;
  readonly html: HtmlQuestion;
}
export type QuestionType = keyof QuestionTypes;
export type QuestionDefinition = QuestionTypes[QuestionType];

/** One validator of a question. */
export interface ValidatorDefinition {
  readonly type: 'numeric' | 'text' | 'answercount' | 'regex' | 'email' | 'expression';
  readonly text?: LocalizedText;
  readonly severity: 'error' | 'warning' | 'info';
  readonly min?: number;
  readonly max?: number;
  readonly allowDigits?: boolean;
  readonly expression?: Expression;
  readonly pattern?: string;
  readonly caseInsensitive?: boolean;
}
