import { SurveyFlow } from './flow/survey-flow.js';
import { laterParts, loadLaterParts } from './load-parts.js';
import { createLocalStates } from './local-states.js';
import { isSameDocument } from './same-document.js';
import type { HostProperties, SurveyNode } from './survey-node.js';

/** A survey and its view state, with the node that shows it at present: what a replaced node hands over alive. */
export class LiveSurvey {
  #node: SurveyNode;
  /** Events of the time without a node; `undefined` while there is one. */
  #unheard: Event[] | undefined;
  #opened: Pick<HostProperties, 'questionnaire' | 'context'> = { questionnaire: undefined, context: undefined };
  /** How often a question was asked to draw itself again although its node stayed the same. */
  readonly redraws = new Map<string, number>();
  readonly local = createLocalStates((key) => this.redraw(key));
  readonly flow = new SurveyFlow({
    options: () => this.#node.options,
    questionnaire: () => this.#node.element.questionnaire,
    prefill: () => this.#node.prefill,
    context: () => this.#node.element.context,
    language: () => this.#node.language.language,
    getHeaders: async () => this.#node.element.getHeaders?.() ?? {},
    getParticipation: async () => this.#node.element.getParticipation?.(),
    wordsLoaded: () => this.#node.language.loadFirst(),
    restLoaded: async () => {
      const { element, language } = this.#node;
      return (await Promise.all([loadLaterParts(element), language.loadAll()]))[0];
    },
    words: (key, language) => this.#node.language.words(key, language),
    chooseLanguage: (language) => this.#node.language.choose(language),
    dispatch: (event) => this.#dispatch(event),
    report: (attribute, message) => this.#node.report(attribute, message),
    changed: () => this.#node.element.requestUpdate(),
    focus: (target) => this.#node.focus.moveTo(target),
  });

  constructor(node: SurveyNode) {
    this.#node = node;
  }

  readonly redraw = (key: string): void => {
    this.redraws.set(key, (this.redraws.get(key) ?? 0) + 1);
    this.#node.element.requestUpdate();
  };

  /** Starts anew with what the host wishes now. */
  open(): Promise<void> {
    this.#unheard = undefined;
    this.local.clear();
    const { questionnaire, context } = this.#node.element;
    this.#opened = { questionnaire, context };
    return this.flow.open();
  }

  /** Whether the survey that is open is the one these properties ask for. */
  suits({ questionnaire, context }: Pick<HostProperties, 'questionnaire' | 'context'>): boolean {
    return isSameDocument(questionnaire, this.#opened.questionnaire) && isSameDocument(context, this.#opened.context);
  }

  /** The node was taken out: what is not yet on disk goes there, the rest waits for the next node. */
  leaveNode(): void {
    this.#unheard = [];
    this.flow.linger();
  }

  /** A node shows the survey from now on; it fires what happened in between once its page had time to listen. */
  showOn(node: SurveyNode): void {
    this.#node = node;
    const unheard = this.#unheard ?? [];
    this.#unheard = undefined;
    for (const event of unheard) queueMicrotask(() => this.#dispatch(event));
    // Parts that are on their way bring their styles to the node they were asked for.
    if (!laterParts()) loadLaterParts(node.element).catch(() => undefined);
  }

  #dispatch(event: Event): boolean {
    if (!this.#unheard) return this.#node.element.dispatchEvent(event);
    // A question to the host needs its answer at once; asked later, a second delivery could come of it.
    if (!event.cancelable) this.#unheard.push(event);
    return true;
  }
}
