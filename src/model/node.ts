import type { ResolvedText } from './localized-text.js';
import type { QuestionDefinition, PageDefinition, PanelDefinition } from './questionnaire.js';
import type { WordCode } from './session-state.js';
import type { FoundViolation } from './violation.js';

/**
 * What one question looks like now: an immutable snapshot. A snapshot whose content did not change keeps
 * its object identity, so a view may be skipped by comparing references.
 */
export interface QuestionNode<D extends QuestionDefinition = QuestionDefinition> {
  readonly kind: 'question';
  /** Never changes, never reused: DOM ids, list identity, focus. Safe in an id attribute. */
  readonly key: string;
  /** Where the answer lives (`role`, `family[2].name`): expressions, violations, events. */
  readonly path: string;
  readonly definition: D;
  readonly title: ResolvedText;
  readonly description?: ResolvedText;
  readonly titleHidden: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** `undefined` = not answered. */
  readonly answer: unknown;
  /** The text beside an "other" choice or a comment area. */
  readonly comment?: string;
  /** Author's HTML (type `html`) after piping, parsed by the view with the allow-list; the address of an `image`. */
  readonly html?: ResolvedText;
  /** Visible choices in display order, special items included. Empty for types without choices. */
  readonly choices: readonly ChoiceNode[];
  /** Visible rows and columns of a matrix. */
  readonly rows: readonly RowNode[];
  readonly columns: readonly ChoiceNode[];
  /** Shown violations: empty until the page was asked to go on, then kept current with each answer. */
  readonly violations: readonly FoundViolation[];
}

/** One choice or column. */
export interface ChoiceNode {
  /** As stored in the answer: string, number, boolean or (rarely) an object. */
  readonly value: unknown;
  readonly text: ResolvedText;
  readonly enabled: boolean;
  /** `other` opens a text field; `exclusive` unticks the rest; `setApart` stands apart from a list or scale (`na`, `dontknow`, `refused`). */
  readonly role: 'plain' | 'other' | 'exclusive' | 'setApart';
  /** One of the format's own items: none, refused, don't know, other. */
  readonly special?: boolean;
  /** The interface's own word for it, where the author gave none. */
  readonly code?: WordCode;
}

/** One row of a matrix. */
export interface RowNode {
  readonly value: string;
  readonly text: ResolvedText;
  /** Same key rules as a question's. */
  readonly key: string;
}

/** A group of questions inside a page. */
export interface PanelNode {
  readonly kind: 'panel';
  readonly key: string;
  readonly path: string;
  readonly definition: PanelDefinition;
  readonly title?: ResolvedText;
  readonly description?: ResolvedText;
  /** At least one question inside wants an answer. */
  readonly required: boolean;
  readonly elements: readonly ElementNode[];
  readonly violations: readonly FoundViolation[];
}

/** What stands on a page or in a panel; `kind` tells which. */
export type ElementNode = QuestionNode | PanelNode;

/** One page with what is visible on it now. */
export interface PageNode {
  readonly kind: 'page';
  readonly key: string;
  readonly name: string;
  readonly definition: PageDefinition;
  readonly title?: ResolvedText;
  readonly description?: ResolvedText;
  readonly elements: readonly ElementNode[];
}
