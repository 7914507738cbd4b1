import type { LocalizedText, ResolvedText } from '../localized-text.js';
import type { ElementNode, PageNode, PanelNode, QuestionNode } from '../node.js';
import { given } from '../parsing/read-member.js';
import type { Judge } from './judge.js';
import {
  commentOf,
  isShown,
  type LiveElement,
  type LivePage,
  type LivePanel,
  type LiveQuestion,
} from './live-element.js';
import type { Offers } from './offers.js';
import { shownAnswer } from './other-answer.js';

/** Makes immutable pictures of live elements and keeps each until something in it changes. */
export class Snapshots {
  readonly #offers: Offers;
  readonly #judge: Judge;
  readonly #htmlOf: (html: LocalizedText) => ResolvedText | undefined;
  /** Pictures made so far: a test holds it against the number of elements an answer reaches. */
  made = 0;

  constructor(offers: Offers, judge: Judge, htmlOf: (html: LocalizedText) => ResolvedText | undefined) {
    this.#offers = offers;
    this.#judge = judge;
    this.#htmlOf = htmlOf;
  }

  page(page: LivePage): PageNode {
    return (page.snapshot ??= this.#make<PageNode>({
      kind: 'page',
      key: page.key,
      name: page.definition.name,
      definition: page.definition,
      ...this.#titles(page),
      // A start page is there even when it is hidden: with nothing on it.
      elements: page.shown ? this.#elements(page.children) : [],
    }));
  }

  #elements(children: readonly LiveElement[]): readonly ElementNode[] {
    return children.filter(isShown).map((child) => (child.snapshot ??= this.#make(this.#element(child))));
  }

  #element(live: LiveElement): ElementNode {
    return live.kind === 'panel' ? this.#panel(live) : this.#question(live);
  }

  #panel(panel: LivePanel): PanelNode {
    return {
      kind: 'panel',
      key: panel.key,
      path: panel.scope.pathOf(panel.definition.name),
      definition: panel.definition,
      ...this.#titles(panel),
      required: panel.required,
      elements: this.#elements(panel.children),
      violations: panel.judged ? this.#judge.panelViolations(panel) : [],
    };
  }

  #question(question: LiveQuestion): QuestionNode {
    const { definition, key, scope } = question;
    const offered = this.#offers.of(question);
    const { choices, rows, columns } = offered;
    const { answer, comment } = shownAnswer(question, offered, commentOf(question));
    return {
      kind: 'question',
      key,
      path: scope.pathOf(definition.name),
      definition,
      ...this.#titles(question),
      title: this.#offers.words(definition.title, !definition.pipedInWords) ?? { text: definition.name },
      titleHidden: definition.titleHidden,
      required: question.required,
      readOnly: this.#judge.isReadOnly(question),
      answer,
      ...given('comment', typeof comment === 'string' ? comment : undefined),
      ...given('html', this.#html(question)),
      choices,
      rows,
      columns,
      violations: this.#judge.shownViolations(question),
    };
  }

  #html({ definition }: LiveQuestion): ResolvedText | undefined {
    if (definition.type === 'image') return this.#offers.words(definition.link);
    return definition.type === 'html' ? this.#htmlOf(definition.html) : undefined;
  }

  #titles({ definition }: LiveElement | LivePage): {
    readonly title?: ResolvedText;
    readonly description?: ResolvedText;
  } {
    return {
      ...given('title', this.#offers.words(definition.title)),
      ...given('description', this.#offers.words(definition.description)),
    };
  }

  #make<T extends object>(node: T): T {
    this.made += 1;
    return Object.freeze(node);
  }
}
