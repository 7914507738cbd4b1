import type {
  ElementDefinition,
  PageDefinition,
  PanelDefinition,
  Questionnaire,
  QuestionDefinition,
} from '../questionnaire.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { meaningOf } from '../questions/index.js';
import {
  answerOf,
  isReachable,
  isShown,
  outdate,
  questionsWithin,
  writtenName,
  type LiveContainer,
  type LiveElement,
  type LivePage,
  type LiveQuestion,
} from './live-element.js';
import type { LiveScope } from './live-scope.js';

/** What the tree asks the session. */
export interface LiveTreeSource {
  readonly scope: LiveScope;
  /** Puts the children of a shuffled container in this session's order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
  /** Something is shown or hidden now: conditions may depend on it. */
  readonly appeared: (live: LiveElement | LivePage) => void;
}

/** All pages, panels and questions of one session, what is visible of them, and the counters kept by that. */
export class LiveTree {
  readonly pages: readonly LivePage[];
  readonly questions: readonly LiveQuestion[];
  /** Visible questions that take an answer on all pages but the start page, and how many have one. */
  readonly totals = { questions: 0, answered: 0 };
  readonly #source: LiveTreeSource;
  readonly #startPage: boolean;
  readonly #byName = new Map<string, LivePage | LiveElement>();
  readonly #questions = new Map<string, LiveQuestion>();
  readonly #exact = new Map<string, LiveQuestion>();
  readonly #byValueName = new Map<string, LiveQuestion[]>();
  readonly #byWrittenPage = new Map<string, (LiveElement | LivePage)[]>();
  #visiblePages: readonly LivePage[] | undefined;
  #keys = 0;

  constructor(questionnaire: Questionnaire, source: LiveTreeSource) {
    this.#source = source;
    this.#startPage = questionnaire.startPage;
    this.pages = questionnaire.pages.map((definition, index) => this.#page(definition, index));
    this.questions = this.pages.flatMap(questionsWithin);
    for (const question of this.questions) this.recount(question);
    for (const page of this.pages) for (const live of [page, ...page.children]) this.#enterWritten(live);
  }

  /** Visible pages in order, the start page excluded. */
  get visiblePages(): readonly LivePage[] {
    return (this.#visiblePages ??= this.pages
      .slice(this.#startPage ? 1 : 0)
      .filter((page) => page.definition.stays || isShown(page)));
  }

  /** A question, else a panel or page, by name without case. */
  named(name: string): LiveElement | LivePage | undefined {
    return this.question(name) ?? this.#byName.get(name.toLowerCase());
  }

  question(name: string): LiveQuestion | undefined {
    return this.#exact.get(name) ?? this.#questions.get(name.toLowerCase());
  }

  /** A container as its author knows it: where every element has a page of its own, a page is several. */
  containers(name: string): readonly (LiveElement | LivePage)[] {
    const written = name.toLowerCase();
    const pages = this.pages.filter((page) => writtenName(page).toLowerCase() === written);
    const live = this.named(name);
    return live && pages.length === 0 ? [live] : pages.filter((page) => writtenAt(page) === writtenAt(pages[0]));
  }

  /** What the first page that its author called so has been arranged as: a page, several, or a group. */
  writtenPage(name: string): readonly (LiveElement | LivePage)[] {
    return this.#byWrittenPage.get(name) ?? [];
  }

  /** Questions that store their answer under one key. */
  storedUnder(valueName: string): readonly LiveQuestion[] {
    const sharing = this.#byValueName.get(valueName.toLowerCase()) ?? [];
    const exact = sharing.filter(({ definition }) => definition.valueName === valueName);
    return exact.length > 0 ? exact : sharing;
  }

  /** Changes what decides whether an element is shown, and carries the difference up and down. */
  change(live: LiveElement | LivePage, change: () => void): void {
    const before = isShown(live);
    change();
    if (before === isShown(live)) return;
    this.#carry(live, !before);
    for (const question of questionsWithin(live)) this.recount(question);
    outdate(live);
    this.#source.appeared(live);
  }

  /** Brings the counters up to date with one question. */
  recount(question: LiveQuestion): void {
    const counts = meaningOf(question.definition).takesAnswer && isReachable(question);
    const answered = counts && !isEmptyAnswer(answerOf(question));
    if (counts === question.counted && answered === question.countedAnswered) return;
    const { page } = question;
    const more = Number(counts) - Number(question.counted);
    const moreAnswered = Number(answered) - Number(question.countedAnswered);
    page.questions += more;
    page.answered += moreAnswered;
    if (!this.#startPage || page.index > 0) {
      this.totals.questions += more;
      this.totals.answered += moreAnswered;
    }
    question.counted = counts;
    question.countedAnswered = answered;
  }

  /** A container is shown while something inside it is. */
  #carry(live: LiveElement | LivePage, shown: boolean): void {
    this.#visiblePages = undefined;
    const { parent } = live;
    if (!parent) return;
    const before = isShown(parent);
    parent.visibleChildren += shown ? 1 : -1;
    if (before === isShown(parent)) return;
    this.#source.appeared(parent);
    this.#carry(parent, !before);
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
    this.#enter(page);
    this.#adopt(page, page);
    return page;
  }

  #adopt(parent: LiveContainer, page: LivePage): void {
    const { elements, shuffled } = parent.definition;
    for (const definition of shuffled ? this.#source.shuffled(elements) : elements) {
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
    this.#enter(panel);
    this.#adopt(panel, page);
    return panel;
  }

  #question(definition: QuestionDefinition, parent: LiveContainer, page: LivePage): LiveQuestion {
    const question: LiveQuestion = {
      kind: 'question',
      definition,
      page,
      ...this.#begin(definition, parent, 'q'),
      required: definition.required,
      hiddenItems: new Set(),
      disabledItems: new Set(),
      offered: undefined,
      fetched: undefined,
      fetchedFrom: undefined,
      putAside: [],
      withheld: false,
      followsDefault: true,
      counted: false,
      countedAnswered: false,
      judged: false,
      judgedWhole: false,
      judgedByNext: false,
      snapshot: undefined,
    };
    this.#enter(question);
    const stored = definition.valueName.toLowerCase();
    const sharing = this.#byValueName.get(stored);
    if (sharing) sharing.push(question);
    else this.#byValueName.set(stored, [question]);
    return question;
  }

  #begin(definition: ElementDefinition, parent: LiveContainer | undefined, letter: string) {
    const key = `${letter}${++this.#keys}`;
    const scope = parent?.scope ?? this.#source.scope;
    return {
      key,
      parent,
      scope,
      shown: definition.visible,
      enabled: !definition.readOnly,
      required: false,
    };
  }

  #enterWritten(live: LiveElement | LivePage): void {
    const { kind, definition } = live;
    if (kind !== 'page' && !('writtenOn' in definition)) return;
    const name = writtenName(live);
    const known = this.#byWrittenPage.get(name);
    if (!known) this.#byWrittenPage.set(name, [live]);
    else if (writtenAt(known[0]) === writtenAt(live)) known.push(live);
  }

  #enter(live: LiveElement | LivePage): void {
    const name = live.definition.name.toLowerCase();
    if (live.kind === 'question') {
      if (!this.#exact.has(live.definition.name)) this.#exact.set(live.definition.name, live);
      if (!this.#questions.has(name)) this.#questions.set(name, live);
    } else if (!this.#byName.has(name) && writtenName(live) === live.definition.name) this.#byName.set(name, live);
  }
}

/** The place in the document of the page that a page or group was written as: `/pages/1`. */
const writtenAt = (live: LiveElement | LivePage | undefined): string | undefined =>
  live?.definition.pointer.split('/', 3).join('/');
