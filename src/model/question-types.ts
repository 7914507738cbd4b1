import type { Expression } from './expression/expression.js';
import type { LocalizedText } from './localized-text.js';
import type { Pattern } from './pattern/pattern.js';
import type { ClearMode, ElementDefinition } from './questionnaire.js';

/** Scalar answers and option values as SurveyJS stores them. */
export type ChoiceValue = string | number | boolean | { readonly [key: string]: unknown };

/** What every question has. */
export interface QuestionBase extends ElementDefinition {
  readonly required: boolean;
  readonly requiredText?: LocalizedText;
  /** Key in the answers: `valueName` or the name. */
  readonly valueName: string;
  readonly titleHidden: boolean;
  readonly defaultValue?: unknown;
  /** Followed until somebody answers. */
  readonly defaultValueExpression?: Expression;
  /** Overwrites the answer whenever something it mentions changes (and `setValueIf` holds). */
  readonly setValueExpression?: Expression;
  readonly setValueIf?: Expression;
  /** Back to the default, or to no answer, when it becomes true. */
  readonly resetValueIf?: Expression;
  readonly clearIfInvisible: 'default' | ClearMode;
  readonly validators: readonly ValidatorDefinition[];
  /** A text field beside the answer, stored under the key with `-Comment`. */
  readonly commentArea: boolean;
  readonly commentText?: LocalizedText;
  readonly commentPlaceholder?: LocalizedText;
  /** Characters of a comment or of "other"; 0 = no limit. */
  readonly maxCommentLength: number;
  /** Texts that mention this question get its words, or the stored value. */
  readonly pipedInWords: boolean;
}

/** One choice, row, column or point of a scale. */
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
  readonly otherErrorText?: LocalizedText;
  readonly otherPlaceholder?: LocalizedText;
  /** `false`: the text typed beside "other" is the answer itself. */
  readonly otherAsComment: boolean;
  /** Conditions on every plain choice, which they see as `{item}`. */
  readonly choicesVisibleIf?: Expression;
  readonly choicesEnableIf?: Expression;
  /** The choices are those of another question. */
  readonly choicesFrom?: ChoicesFrom;
  readonly hideIfNoChoices: boolean;
  /** The choices come from a file of the same origin. */
  readonly choicesByUrl?: ChoicesByUrl;
}

/** Choices of another question: all, or those chosen or not chosen there. */
export interface ChoicesFrom {
  readonly question: string;
  readonly mode: 'all' | 'selected' | 'unselected';
}

/** Where choices are fetched from: the host page loads them, the model only says so. */
export interface ChoicesByUrl {
  /** May mention answers as `{name}`. */
  readonly url: string;
  readonly path: string;
  readonly valueName: string;
  readonly titleName: string;
}

/** How many may be chosen; 0 = no bound. */
export interface SelectedBounds {
  readonly minSelected: number;
  readonly maxSelected: number;
}

/** One line. Answer: a string; of `inputType` number and range a number; dates as `YYYY-MM-DD`. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly inputType: string;
  /** Characters; ≤ 0 = no limit. */
  readonly maxLength: number;
  readonly placeholder?: LocalizedText;
  readonly autocomplete?: string;
  readonly dataList: readonly LocalizedText[];
  readonly min?: number | string;
  readonly max?: number | string;
  readonly minExpression?: Expression;
  readonly maxExpression?: Expression;
  readonly minText?: LocalizedText;
  readonly maxText?: LocalizedText;
  readonly step?: number;
  readonly stepText?: LocalizedText;
}
/** Several lines. Answer: a string. */
export interface CommentQuestion extends QuestionBase {
  readonly type: 'comment';
  /** Characters; 0 = no limit. */
  readonly maxLength: number;
  readonly rows: number;
  readonly placeholder?: LocalizedText;
}
/** One of several. Answer: the choice's value. */
export interface RadiogroupQuestion extends SelectBase {
  readonly type: 'radiogroup';
  /** 0 = laid out in one line: our scale, when the plain values are numbers. */
  readonly colCount: number;
}
/** Some of several. Answer: a list of values. */
export interface CheckboxQuestion extends SelectBase, SelectedBounds {
  readonly type: 'checkbox';
  readonly colCount: number;
  readonly selectAll?: LocalizedText | true;
  /** Answers are objects with the value under this name. */
  readonly valuePropertyName?: string;
}
/** One of a list that opens. Answer: the choice's value. */
export interface DropdownQuestion extends SelectBase {
  readonly type: 'dropdown';
  readonly searchEnabled: boolean | undefined;
  readonly placeholder?: LocalizedText;
}
/** Some of a list that opens. Answer: a list of values. */
export interface TagboxQuestion extends SelectBase, SelectedBounds {
  readonly type: 'tagbox';
  readonly selectAll?: LocalizedText | true;
  readonly searchEnabled: boolean | undefined;
  readonly placeholder?: LocalizedText;
  readonly valuePropertyName?: string;
}
/** An order. Answer: a list of values, the first one first. */
export interface RankingQuestion extends SelectBase, SelectedBounds {
  readonly type: 'ranking';
  readonly selectToRank: boolean;
}
/** Yes or no. Answer: `valueTrue` or `valueFalse`. */
export interface BooleanQuestion extends QuestionBase {
  readonly type: 'boolean';
  /** Stored values; `true` and `false` unless the author gives others. */
  readonly valueTrue: unknown;
  readonly valueFalse: unknown;
  readonly labelTrue?: LocalizedText;
  readonly labelFalse?: LocalizedText;
  readonly swapOrder: boolean;
  readonly display: 'segmented' | 'radio' | 'checkbox' | 'switch';
}
/** A scale. Answer: the point's value. */
export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  /** The points from worst to best, generated or given. */
  readonly points: readonly ChoiceDefinition[];
  readonly minText?: LocalizedText;
  readonly maxText?: LocalizedText;
}
/** One scale for several rows. Answer: column values (of cell type checkbox lists of them) by row value. */
export interface MatrixQuestion extends QuestionBase {
  readonly type: 'matrix';
  readonly cellType: 'radio' | 'checkbox';
  readonly rows: readonly ChoiceDefinition[];
  readonly columns: readonly ChoiceDefinition[];
  readonly rowsVisibleIf?: Expression;
  readonly columnsVisibleIf?: Expression;
  readonly eachRowRequired: boolean;
  readonly eachRowUnique: boolean;
  readonly rowOrder: 'initial' | 'random';
  readonly hideIfNoRows: boolean;
}
/** The author's words among the questions. No answer. */
export interface HtmlQuestion extends QuestionBase {
  readonly type: 'html';
  readonly html: LocalizedText;
}
/** A picture among the questions. No answer. */
export interface ImageQuestion extends QuestionBase {
  readonly type: 'image';
  /** Same-origin pictures are shown; others are not requested. */
  readonly link: LocalizedText;
  readonly altText?: LocalizedText;
}
/** A computed value that is shown. Answer: what the expression gives. */
export interface ExpressionQuestion extends QuestionBase {
  readonly type: 'expression';
  readonly expression?: Expression;
  readonly displayStyle: 'none' | 'decimal' | 'currency' | 'percent' | 'date';
  readonly currency: string;
  /** Digits after the decimal sign; −1 = as they come. */
  readonly minimumFractionDigits: number;
  readonly maximumFractionDigits: number;
  /** Rounds the stored number; −1 = not. */
  readonly precision: number;
  readonly useGrouping: boolean;
  /** Words around the value, `{0}` in its place. */
  readonly format?: LocalizedText;
}

/** The open list of question types: a type without its behaviour or its view does not compile. */
export interface QuestionTypes {
  readonly text: TextQuestion;
  readonly comment: CommentQuestion;
  readonly radiogroup: RadiogroupQuestion;
  readonly checkbox: CheckboxQuestion;
  readonly dropdown: DropdownQuestion;
  readonly tagbox: TagboxQuestion;
  readonly ranking: RankingQuestion;
  readonly boolean: BooleanQuestion;
  readonly rating: RatingQuestion;
  readonly matrix: MatrixQuestion;
  readonly html: HtmlQuestion;
  readonly image: ImageQuestion;
  readonly expression: ExpressionQuestion;
}
/** The `type` of a question. */
export type QuestionType = keyof QuestionTypes;
/** A question of any type; `type` tells which. */
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
  readonly pattern?: Pattern;
}
