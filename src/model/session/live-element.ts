import type { ElementNode, PageNode } from '../node.js';
import type { ChoiceDefinition, PageDefinition, PanelDefinition, QuestionDefinition } from '../questionnaire.js';
import type { Offered } from '../questions/offered.js';
import type { LiveScope } from './live-scope.js';

/** What a session keeps of every element: the results of its conditions, and the last picture made of it. */
interface LiveBase {
  /** DOM ids, list identity, focus: never changes, never reused. */
  readonly key: string;
  readonly parent: LiveContainer | undefined;
  readonly scope: LiveScope;
  /** Result of its own `visible` and `visibleIf`, or of a trigger that spoke later. */
  shown: boolean;
  /** Result of `enableIf`, which takes the place of `readOnly`. */
  enabled: boolean;
  required: boolean;
}

export interface LiveQuestion extends LiveBase {
  readonly kind: 'question';
  readonly definition: QuestionDefinition;
  readonly page: LivePage;
  /** Indexes of choices whose conditions are false now; of a matrix its rows, and behind them its columns. */
  readonly hiddenItems: Set<number>;
  readonly disabledItems: Set<number>;
  /** What is offered now; made anew after something in it changed. */
  offered: Offered | undefined;
  /** Choices that came from `choicesByUrl`. */
  fetched: readonly ChoiceDefinition[] | undefined;
  /** Where they came from. */
  fetchedFrom: string | undefined;
  /** Chosen values that are hidden now: they come back with their choice. */
  putAside: readonly unknown[];
  /** It hides itself while it has nothing to choose from. */
  withheld: boolean;
  /** Nobody has answered: `defaultValueExpression` is still followed. */
  followsDefault: boolean;
  /** Counted among its page's visible questions, and among the answered ones. */
  counted: boolean;
  countedAnswered: boolean;
  /** Its violations are on screen and follow every answer. */
  judged: boolean;
  /** Judged since its last change: what a half-given answer still lacks is said at Next, not while it is being given. */
  judgedWhole: boolean;
  /** On screen since Next, not only since an answer. */
  judgedByNext: boolean;
  snapshot: ElementNode | undefined;
}

export interface LivePanel extends LiveBase {
  readonly kind: 'panel';
  readonly definition: PanelDefinition;
  readonly page: LivePage;
  readonly children: LiveElement[];
  /** Children that are visible now: a container without one is not shown. */
  visibleChildren: number;
  judged: boolean;
  snapshot: ElementNode | undefined;
}

export interface LivePage extends LiveBase {
  readonly kind: 'page';
  readonly definition: PageDefinition;
  readonly index: number;
  readonly children: LiveElement[];
  visibleChildren: number;
  /** Visible questions that take an answer, and how many have one. */
  questions: number;
  answered: number;
  snapshot: PageNode | undefined;
}

export type LiveElement = LiveQuestion | LivePanel;
export type LiveContainer = LivePanel | LivePage;

/** Its own conditions hold and, for a container, something inside is visible. */
export const isShown = (live: LiveElement | LivePage): boolean =>
  live.shown && (live.kind === 'question' ? !live.withheld : live.visibleChildren > 0);

/** It and everything around it is shown: the respondent can see it on its page. */
export const isReachable = (live: LiveElement | LivePage): boolean => {
  for (let at: LiveElement | LivePage | undefined = live; at; at = at.parent) if (!isShown(at)) return false;
  return true;
};

/** Nothing around it, and not itself, is switched off. */
export const isEnabled = (live: LiveElement | LivePage): boolean => {
  for (let at: LiveElement | LivePage | undefined = live; at; at = at.parent) {
    if (!at.enabled) return false;
  }
  return true;
};

/** Questions inside a container, in order. */
export const questionsWithin = (live: LiveElement | LivePage): readonly LiveQuestion[] =>
  live.kind === 'question' ? [live] : live.children.flatMap(questionsWithin);

/** The answer of a question now; `undefined` = none. */
export const answerOf = ({ scope, definition }: LiveQuestion): unknown => scope.get(definition.valueName);

/** The text beside it. */
export const commentOf = ({ scope, definition }: LiveQuestion): unknown => scope.get(commentKey(definition.valueName));

/** Comments and the words beside "other" are stored beside the answer. */
export const commentKey = (valueName: string): string => `${valueName}-Comment`;

const commentEnd = commentKey('');

/** Whose comment a key may be; `undefined` when it is the key of none. */
export const commentedName = (key: string): string | undefined =>
  key.endsWith(commentEnd) ? key.slice(0, -commentEnd.length) : undefined;

/** The name its author gave it: an element alone on its page is on the page it was written on. */
export const writtenName = ({ definition }: LiveElement | LivePage): string =>
  'writtenOn' in definition && definition.writtenOn !== undefined ? definition.writtenOn : definition.name;

/** Forgets the pictures of an element and of everything around it; only these are made anew. */
export const outdate = (live: LiveElement | LivePage): void => {
  for (let at: LiveElement | LivePage | undefined = live; at; at = at.parent) at.snapshot = undefined;
};
