import type { Scope } from '../expression/scope.js';
import type { Language, LocalizedText, ResolvedText } from '../localized-text.js';
import type { ElementNode, PageNode, PanelNode, QuestionNode, RowNode } from '../node.js';
import { pickText } from '../pick-text.js';
import { given } from '../parsing/read-member.js';
import type { Offered } from '../questions/question-meaning.js';
import type { FoundViolation } from '../violation.js';
import { choiceNodes, listNodes, type ChoiceSource } from './choice-nodes.js';
import { judgeQuestion } from './judge-question.js';
import {
  isEnabled,
  isShown,
  questionsWithin,
  type LiveElement,
  type LivePage,
  type LivePanel,
  type LiveQuestion,
} from './live-element.js';
import { valueText } from './display-text.js';
import { pipeHtml, pipeText, type PipedText } from './text-piping.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';

/** What pictures are made from. */
export interface SnapshotSource {
  readonly locale: () => Language;
  readonly scope: Scope;
  readonly answer: (valueName: string) => unknown;
  readonly textOf: PipedText;
}

/** Makes immutable pictures of live elements and keeps each until something in it changes. */
export class Snapshots {
  readonly #source: SnapshotSource;
  /** Pictures made so far: a test holds it against the number of elements an answer reaches. */
  made = 0;

  constructor(source: SnapshotSource) {
    this.#source = source;
  }

  page(page: LivePage): PageNode {
    return (page.snapshot ??= this.#make<PageNode>({
      kind: 'page',
      key: page.key,
      name: page.definition.name,
      definition: page.definition,
      ...this.#titles(page),
      elements: this.#elements(page.children),
    }));
  }

  /** All violations of a question now, shown or not; none while it is hidden or switched off. */
  violations(question: LiveQuestion): readonly FoundViolation[] {
    if (!isEnabled(question)) return [];
    const { definition } = question;
    return judgeQuestion({
      definition,
      answer: this.#source.answer(definition.valueName),
      comment: this.#source.answer(`${definition.valueName}-Comment`),
      required: question.required,
      offered: this.offered(question),
      scope: this.#source.scope,
      words: (text) => this.#words(text)?.text,
    });
  }

  /** A required panel wants at least one visible question inside answered. */
  panelViolations(panel: LivePanel): readonly FoundViolation[] {
    if (!panel.required || !isEnabled(panel)) return [];
    const answered = questionsWithin(panel).some(
      (question) => question.counted && !isEmptyAnswer(this.#source.answer(question.definition.valueName)),
    );
    return answered ? [] : [{ violation: { code: 'panelRequired' }, severity: 'error' }];
  }

  offered(question: LiveQuestion): Offered {
    const { definition } = question;
    const source = this.#choices(question);
    if ('choices' in definition) return { choices: choiceNodes(definition, source), rows: [], columns: [] };
    if (definition.type !== 'matrix') return { choices: [], rows: [], columns: [] };
    const from = definition.rows.length;
    const columns: ChoiceSource = {
      ...source,
      hidden: shifted(question.hiddenChoices, from),
      disabled: shifted(question.disabledChoices, from),
    };
    const rows = definition.rows.flatMap((row, index): readonly RowNode[] => {
      if (question.hiddenChoices.has(index)) return [];
      const value = valueText(row.value);
      return [{ value, text: source.textOf(row.text, value), key: `${question.key}-r${index}` }];
    });
    return { choices: [], rows, columns: listNodes(definition.columns, columns) };
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
      path: panel.definition.name,
      definition: panel.definition,
      ...this.#titles(panel),
      elements: this.#elements(panel.children),
      violations: panel.judged ? this.panelViolations(panel) : [],
    };
  }

  #question(question: LiveQuestion): QuestionNode {
    const { definition, key } = question;
    const comment = this.#source.answer(`${definition.valueName}-Comment`);
    const html = definition.type === 'html' ? pickText(definition.html, this.#source.locale()) : undefined;
    return {
      kind: 'question',
      key,
      path: definition.name,
      definition,
      ...this.#titles(question),
      title: this.#words(definition.title) ?? { text: definition.name },
      titleHidden: definition.titleHidden,
      required: question.required,
      readOnly: !isEnabled(question),
      answer: this.#source.answer(definition.valueName),
      ...given('comment', typeof comment === 'string' ? comment : undefined),
      ...given('html', html && { ...html, text: pipeHtml(html.text, this.#source.textOf) }),
      ...this.offered(question),
      violations: question.judged ? this.violations(question) : [],
    };
  }

  #choices(question: LiveQuestion): ChoiceSource {
    return {
      hidden: question.hiddenChoices,
      disabled: question.disabledChoices,
      textOf: (text, fallback) => this.#words(text) ?? { text: fallback },
    };
  }

  #titles({ definition }: LiveElement | LivePage): {
    readonly title?: ResolvedText;
    readonly description?: ResolvedText;
  } {
    return {
      ...given('title', this.#words(definition.title)),
      ...given('description', this.#words(definition.description)),
    };
  }

  #words(text: LocalizedText | undefined): ResolvedText | undefined {
    const picked = pickText(text, this.#source.locale());
    return picked && { ...picked, text: pipeText(picked.text, this.#source.textOf) };
  }

  #make<T extends object>(node: T): T {
    this.made += 1;
    return Object.freeze(node);
  }
}

const shifted = (indexes: ReadonlySet<number>, from: number): ReadonlySet<number> =>
  new Set([...indexes].filter((index) => index >= from).map((index) => index - from));
