import type { TemplateResult } from 'lit';
import type { MessageKey } from '../i18n/catalog.js';
import type { ResolvedText } from '../model/localized-text.js';
import type { ElementNode, PanelNode, QuestionNode } from '../model/node.js';
import type { QuestionDefinition } from '../model/questionnaire.js';
import type { QuestionIds } from './question-ids.js';

/** The interface's own words in the current language; `params` fill placeholders, `count` picks the plural form. */
export type Translate = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** How soon an answer must be on disk: a choice at once, typing within 400 ms. */
export type Urgency = 'choice' | 'typing';

/** View state of one question that is no answer (order being typed, text kept for later); lost with the page. */
export interface LocalState<T extends object> {
  readonly current: Readonly<T>;
  /** Merges and draws the question again, also when its node did not change. */
  readonly change: (part: Partial<T>) => void;
}

/** All that a question's view may know; a test builds one by hand. */
export interface QuestionContext<D extends QuestionDefinition = QuestionDefinition> {
  readonly node: QuestionNode<D>;
  readonly ids: QuestionIds;
  readonly t: Translate;
  /** The language the person reads. */
  readonly language: string;
  /** Plain text, or a `<span lang>` when the words are in another language than the page. */
  readonly text: (resolved: ResolvedText) => unknown;
  /**
   * Asks the model; `undefined` clears. The question must be drawn again afterwards even if the model kept the old
   * answer, otherwise the browser goes on showing a tick that was refused.
   */
  readonly setAnswer: (value: unknown, urgency?: Urgency) => void;
  readonly setComment: (text: string, urgency?: Urgency) => void;
  /** The one state object of this question's key; `init` runs once. */
  readonly local: <T extends object>(init: () => T) => LocalState<T>;
}

/** A question type's look: the whole question with its frame. */
export type QuestionView<D extends QuestionDefinition> = (context: QuestionContext<D>) => TemplateResult;

/** What a panel's view may know; `render` draws a child through the page, which may skip it. */
export interface PanelContext {
  readonly node: PanelNode;
  readonly ids: QuestionIds;
  readonly t: Translate;
  readonly text: (resolved: ResolvedText) => unknown;
  readonly render: (child: ElementNode) => unknown;
}
