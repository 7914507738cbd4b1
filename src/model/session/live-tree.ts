import type { Expression } from '../expression/expression.js';
import { holds } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import type { LocalizedText } from '../localized-text.js';
import type {
  ElementDefinition,
  PageDefinition,
  PanelDefinition,
  Questionnaire,
  QuestionDefinition,
} from '../questionnaire.js';
import { meaningOf } from '../questions/index.js';
import { conditionalItems } from './choice-nodes.js';
import type { DependencyGraph } from './dependency-graph.js';
import {
  isReachable,
  isShown,
  outdate,
  questionsWithin,
  type LiveContainer,
  type LiveElement,
  type LivePage,
  type LiveQuestion,
} from './live-element.js';
import { pipedNames } from './text-piping.js';

/** What the tree asks the session. */
export interface LiveTreeSource {
  readonly graph: DependencyGraph;
  readonly scope: Scope;
  readonly isAnswered: (question: LiveQuestion) => boolean;
}

/** All pages, panels and questions of one session with the results of their conditions and the counters kept by them. */
export class LiveTree {
  readonly pages: readonly LivePage[];
  readonly questions: readonly LiveQuestion[];
  readonly #source: LiveTreeSource;
  readonly #byName = new Map<string, LiveElement | LivePage>();
  readonly #byValueName = new Map<string, LiveQuestion[]>();
  /** Questions whose offered choices changed in this round: their answers may have to go. */
  readonly narrowed = new Set<LiveQuestion>();
  #order = 0;

  constructor(questionnaire: Questionnaire, source: LiveTreeSource) {
    this.#source = source;
    this.pages = questionnaire.pages.map((definition, index) => this.#page(definition, index));
    this.questions = this.pages.flatMap(questionsWithin);
    for (const question of this.questions) this.recount(question);
  }

  /** Page, panel or question by name, without case. */
  named(name: string): LiveElement | LivePage | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** Questions that store their answer under one key. */
  storedUnder(valueName: string): readonly LiveQuestion[] {
    return this.#byValueName.get(valueName.toLowerCase()) ?? [];
  }

  /** Brings its page's counters up to date with one question. */
  recount(question: LiveQuestion): void {
    const counts = meaningOf(question.definition).takesAnswer && isReachable(question);
    const answered = counts && this.#source.isAnswered(question);
    const { page } = question;
    page.questions += Number(counts) - Number(question.counted);
    page.answered += Number(answered) - Number(question.countedAnswered);
    question.counted = counts;
    question.countedAnswered = answered;
  }

  #page(definition: PageDefinition, index: number): LivePage {
    const page: LivePage = {
      kind: 'page',
      definition,
      index,
      ...this.#begin(definition, undefined, 'p'),
      children: [],
      visibleChildren: 0,
      questions: 0,
      answered: 0,
      snapshot: undefined,
    };
    this.#enter(page, definition);
    this.#adopt(page, page, definition.elements);
    return page;
  }

  #adopt(parent: LiveContainer, page: LivePage, definitions: readonly (PanelDefinition | QuestionDefinition)[]): void {
    for (const definition of definitions) {
      const child =
        definition.type === 'panel' ? this.#panel(definition, parent, page) : this.#question(definition, parent, page);
      parent.children.push(child);
      if (isShown(child)) parent.visibleChildren += 1;
    }
  }

  #panel(definition: PanelDefinition, parent: LiveContainer, page: LivePage): LiveElement {
    const panel: LiveElement = {
      kind: 'panel',
      definition,
      page,
      ...this.#begin(definition, parent, 'g'),
      required: definition.required,
      children: [],
      visibleChildren: 0,
      judged: false,
      snapshot: undefined,
    };
    this.#enter(panel, definition);
    this.#adopt(panel, page, definition.elements);
    return panel;
  }

  #question(definition: QuestionDefinition, parent: LiveContainer, page: LivePage): LiveQuestion {
    const question: LiveQuestion = {
      kind: 'question',
      definition,
      page,
      ...this.#begin(definition, parent, 'q'),
      required: definition.required,
      hiddenChoices: new Set(),
      disabledChoices: new Set(),
      counted: false,
      countedAnswered: false,
      judged: false,
      snapshot: undefined,
    };
    this.#enter(question, definition);
    this.#watchItems(question);
    const stored = definition.valueName.toLowerCase();
    this.#byValueName.set(stored, [...(this.#byValueName.get(stored) ?? []), question]);
    return question;
  }

  #begin(definition: ElementDefinition, parent: LiveContainer | undefined, letter: string) {
    const key = `${letter}${++this.#order}`;
    return { key, parent, shown: definition.visible, enabled: true, required: false };
  }

  /** Registers what every element's own conditions and piped texts depend on. */
  #enter(live: LiveElement | LivePage, definition: ElementDefinition): void {
    const name = definition.name.toLowerCase();
    if (!this.#byName.has(name)) this.#byName.set(name, live);
    const { scope } = this.#source;
    this.#watch(definition.visibleIf, (condition) => this.#show(live, holds(condition, scope)));
    this.#watch(definition.enableIf, (condition) => {
      const enabled = holds(condition, scope);
      if (live.enabled === enabled) return false;
      live.enabled = enabled;
      for (const question of questionsWithin(live)) outdate(question);
      return true;
    });
    this.#watch(definition.requiredIf, (condition) => {
      const required = holds(condition, scope);
      if (live.required === required) return false;
      live.required = required;
      outdate(live);
      return true;
    });
    const html =
      'type' in definition && definition.type === 'html' ? (definition as { html?: LocalizedText }).html : undefined;
    this.#watchTexts(live, [definition.title, definition.description, html]);
  }

  #watchItems(question: LiveQuestion): void {
    const { definition } = question;
    const items = conditionalItems(definition);
    const { scope } = this.#source;
    items.forEach((item, index) => {
      this.#watch(item.visibleIf, (condition) =>
        this.#mark(question, question.hiddenChoices, index, !holds(condition, scope)),
      );
      this.#watch(item.enableIf, (condition) =>
        this.#mark(question, question.disabledChoices, index, !holds(condition, scope)),
      );
    });
    this.#watchTexts(
      question,
      items.map(({ text }) => text),
    );
    for (const { expression } of definition.validators) {
      if (expression) this.#source.graph.add(expression, { order: this.#order, run: () => this.#rejudge(question) });
    }
  }

  #rejudge(question: LiveQuestion): boolean {
    if (question.judged) outdate(question);
    return question.judged;
  }

  #mark(question: LiveQuestion, set: Set<number>, index: number, on: boolean): boolean {
    if (set.has(index) === on) return false;
    if (on) set.add(index);
    else set.delete(index);
    this.narrowed.add(question);
    outdate(question);
    return true;
  }

  #watch(condition: Expression | undefined, run: (condition: Expression) => boolean): void {
    if (!condition) return;
    this.#source.graph.add(condition, { order: ++this.#order, run: () => run(condition) });
    run(condition);
  }

  #watchTexts(live: LiveElement | LivePage, texts: readonly (LocalizedText | undefined)[]): void {
    const names = texts.flatMap((text) => {
      if (text === undefined) return [];
      return typeof text === 'string' ? pipedNames(text) : Object.values(text).flatMap(pipedNames);
    });
    if (names.length === 0) return;
    this.#source.graph.addNames(names, {
      order: ++this.#order,
      run: () => {
        outdate(live);
        return true;
      },
    });
  }

  /** Shows or hides an element and carries the difference up: a container is shown while something inside is. */
  #show(live: LiveElement | LivePage, shown: boolean): boolean {
    if (live.shown === shown) return false;
    const before = isShown(live);
    live.shown = shown;
    if (before !== isShown(live)) this.#carry(live, !before);
    for (const question of questionsWithin(live)) if (this.questions) this.recount(question);
    outdate(live);
    this.#source.graph.changed(`$${live.definition.name}`);
    return true;
  }

  #carry(live: LiveElement | LivePage, shown: boolean): void {
    const { parent } = live;
    // While the tree is being built a child is counted when its container adopts it.
    if (!parent?.children.includes(live as LiveElement)) return;
    const before = isShown(parent);
    parent.visibleChildren += shown ? 1 : -1;
    if (before === isShown(parent)) return;
    this.#source.graph.changed(`$${parent.definition.name}`);
    this.#carry(parent, !before);
    for (const question of questionsWithin(parent)) this.recount(question);
  }
}
