import { passes } from '../expression/evaluate.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import type { Language, LocalizedText, ResolvedText } from '../localized-text.js';
import { itemScope } from '../expression/item-scope.js';
import type { ChoiceNode, ElementNode, PageNode, PanelNode, QuestionNode } from '../node.js';
import { given } from '../parsing/read-member.js';
import { pickText } from '../pick-text.js';
import type { ChoicesFrom } from '../questionnaire.js';
import { isSameValue, type Offered } from '../questions/offered.js';
import type { WordCode } from '../session-state.js';
import type { FoundViolation } from '../violation.js';
import { judgeQuestion, type Judged } from './judge-question.js';
import {
  answerOf,
  commentOf,
  isEnabled,
  isShown,
  questionsWithin,
  type LiveElement,
  type LivePage,
  type LivePanel,
  type LiveQuestion,
} from './live-element.js';
import { carriedChoices, itemsOf, offer } from './offer.js';
import { shownAnswer } from './other-answer.js';
import { pipeHtml, pipeText, type PipedText } from './text-piping.js';

/** What pictures are made from. */
export interface SnapshotSource {
  readonly locale: () => Language;
  readonly textOf: PipedText;
  readonly word: (code: WordCode) => string;
  readonly readOnly: boolean;
  readonly question: (name: string) => LiveQuestion | undefined;
  /** A list in this session's random order for a question. */
  readonly shuffled: <T>(items: readonly T[], salt: string) => readonly T[];
}

/** Questions whose words stand in each other's words; deeper, or in a circle, an answer is shown by its value. */
const deepestPiping = 32;

/** Makes immutable pictures of live elements and keeps each until something in it changes. */
export class Snapshots {
  readonly #source: SnapshotSource;
  /** Whose offer is being made just now. */
  readonly #offering = new Set<LiveQuestion>();
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
  violations(question: LiveQuestion, says: Judged['says'] = always): readonly FoundViolation[] {
    if (this.#isReadOnly(question)) return [];
    const offered = this.offered(question);
    return judgeQuestion({
      definition: question.definition,
      ...shownAnswer(question, offered, commentOf(question)),
      required: question.required,
      offered,
      words: (text) => this.words(text)?.text,
      says,
    });
  }

  /** Those that are on screen. */
  shownViolations(question: LiveQuestion): readonly FoundViolation[] {
    const { judged, judgedWhole, judgedByNext } = question;
    return judged
      ? this.violations(question, (unfinished) => {
          if (!unfinished) return true;
          return unfinished === 'until Next' ? judgedWhole : judgedByNext;
        })
      : [];
  }

  /** A required panel wants at least one visible question inside answered. */
  panelViolations(panel: LivePanel): readonly FoundViolation[] {
    if (!panel.required || this.#isReadOnly(panel)) return [];
    const asked = questionsWithin(panel).filter((question) => question.counted);
    if (asked.length === 0 || asked.some((question) => !isEmptyAnswer(answerOf(question)))) return [];
    const text = this.words(panel.definition.requiredText)?.text;
    return [{ violation: { code: 'panelRequired' }, severity: 'error', ...given('text', text) }];
  }

  /** What a question offers now, kept until a condition, a language or a source of it changes. */
  offered(question: LiveQuestion): Offered {
    if (question.offered) return question.offered;
    const { names: scope } = question.scope;
    if (this.#offering.has(question) || this.#offering.size >= deepestPiping)
      return { choices: [], rows: [], columns: [], scope };
    this.#offering.add(question);
    question.offered = { ...this.#offer(question), scope };
    this.#offering.delete(question);
    return question.offered;
  }

  /** A question that was told to hide while it has nothing to choose from. */
  isWithheld(question: LiveQuestion): boolean {
    const { definition } = question;
    const { choices, rows } = this.offered(question);
    if (definition.type === 'matrix') return definition.hideIfNoRows && rows.length === 0;
    return (
      'hideIfNoChoices' in definition &&
      definition.hideIfNoChoices &&
      choices.every(({ special }) => special && !this.isCarrying(question))
    );
  }

  /** Its choices are those of another question. */
  isCarrying(question: LiveQuestion): boolean {
    return this.#carriedFrom(question) !== undefined;
  }

  /** The author's words with names replaced by answers, in words or as they are stored. */
  words(text: LocalizedText | undefined, raw = false): ResolvedText | undefined {
    const picked = pickText(text, this.#source.locale());
    return picked && { ...picked, text: pipeText(picked.text, (name) => this.#source.textOf(name, raw)) };
  }

  #offer(question: LiveQuestion): Omit<Offered, 'scope'> {
    const raw = !question.definition.pipedInWords;
    const source = {
      hidden: question.hiddenItems,
      disabled: question.disabledItems,
      textOf: (text: LocalizedText | undefined, fallback: string) => this.words(text, raw) ?? { text: fallback },
      word: this.#source.word,
      shuffled: <T>(items: readonly T[]) => this.#source.shuffled(items, question.definition.name),
    };
    return offer(question, source, this.#carried(question));
  }

  #carried(question: LiveQuestion): ReturnType<typeof carriedChoices> | undefined {
    const from = this.#carriedFrom(question);
    return (
      from && withConditions(question, from.source, carriedChoices(from.source, this.offered(from.source), from.mode))
    );
  }

  /** A question that takes its choices from itself, or from one that takes them back in the end, has its own. */
  #carriedFrom(question: LiveQuestion): (ChoicesFrom & { readonly source: LiveQuestion }) | undefined {
    const { definition } = question;
    const from = 'choicesFrom' in definition ? definition.choicesFrom : undefined;
    const source = from && this.#source.question(from.question);
    if (!source || this.#takesFrom(source, question)) return undefined;
    return 'choices' in source.definition ? { ...from, source } : undefined;
  }

  #takesFrom(from: LiveQuestion, question: LiveQuestion): boolean {
    let at: LiveQuestion | undefined = from;
    for (let steps = 0; at && at !== question && steps < deepestPiping; steps++) {
      const next: ChoicesFrom | undefined = 'choicesFrom' in at.definition ? at.definition.choicesFrom : undefined;
      at = next && this.#source.question(next.question);
    }
    return at === question;
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
      elements: this.#elements(panel.children),
      violations: panel.judged ? this.panelViolations(panel) : [],
    };
  }

  #question(question: LiveQuestion): QuestionNode {
    const { definition, key, scope } = question;
    const { answer, comment } = shownAnswer(question, this.offered(question), commentOf(question));
    return {
      kind: 'question',
      key,
      path: scope.pathOf(definition.name),
      definition,
      ...this.#titles(question),
      title: this.words(definition.title, !definition.pipedInWords) ?? { text: definition.name },
      titleHidden: definition.titleHidden,
      required: question.required,
      readOnly: this.#isReadOnly(question),
      answer,
      ...given('comment', typeof comment === 'string' ? comment : undefined),
      ...given('html', this.#html(question)),
      ...this.offered(question),
      violations: this.shownViolations(question),
    };
  }

  #html({ definition }: LiveQuestion): ResolvedText | undefined {
    if (definition.type === 'image') return this.words(definition.link);
    const html = definition.type === 'html' ? pickText(definition.html, this.#source.locale()) : undefined;
    return html && { ...html, text: pipeHtml(html.text, this.#source.textOf) };
  }

  #isReadOnly(live: LiveElement): boolean {
    return this.#source.readOnly || !isEnabled(live);
  }

  #titles({ definition }: LiveElement | LivePage): {
    readonly title?: ResolvedText;
    readonly description?: ResolvedText;
  } {
    return {
      ...given('title', this.words(definition.title)),
      ...given('description', this.words(definition.description)),
    };
  }

  #make<T extends object>(node: T): T {
    this.made += 1;
    return Object.freeze(node);
  }
}

const always = (): boolean => true;

/** What hides a choice hides a carried one, too, unless that has a condition of its own; whether one is switched off is for its own question to say. */
const withConditions = (
  { definition, scope }: LiveQuestion,
  source: LiveQuestion,
  carried: readonly ChoiceNode[],
): readonly ChoiceNode[] => {
  const condition = 'choices' in definition ? definition.choicesVisibleIf : undefined;
  if (!condition) return carried;
  const own = itemsOf(source).filter(({ visibleIf }) => visibleIf);
  return carried.filter(
    ({ value }) =>
      own.some((item) => isSameValue(item.value, value)) || passes(condition, itemScope(value, scope.names)),
  );
};
