import {
  LitElement,
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Answers } from '../model/session-state.js';
import { FocusController } from './controllers/focus-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { SchemeController } from './controllers/scheme-controller.js';
import { matchLanguage } from '../i18n/match-language.js';
import { SurveyLanguageEvent, type CourtSurveyEventMap } from './events.js';
import { SurveyFlow } from './flow/survey-flow.js';
import { configuration, readHostOptions, type HostOptions } from './host-options.js';
import { keepKeysInside } from './keep-keys-inside.js';
import { loadLaterParts } from './load-parts.js';
import { createLocalStates } from './local-states.js';
import { screenFor } from './screens/screen-for.js';
import { surveyRoot } from './parts/survey-root.js';
import { applyAccentGuard } from './styles/apply-accent-guard.js';
import { firstStyles } from './styles/first.js';

/**
 * `<court-survey>`: shows a questionnaire, keeps an unfinished one on the device, and delivers a completed response
 * exactly once. Attributes, events, parts and tokens are listed in `custom-elements.json`.
 */
export class CourtSurvey extends LitElement {
  static override readonly styles: CSSResultGroup = [...firstStyles];
  static override readonly properties: PropertyDeclarations = {
    questionnaire: { attribute: false },
    context: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...configuration];
  }

  /** Registers the tag; the first version on a page wins, a later one warns once and changes nothing. */
  static define(tag = 'court-survey', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    if (!registry) return;
    if (registry.get(tag)) {
      console.warn(`<${tag}> is already defined on this page; the copy of court-survey loaded later is not used.`);
      return;
    }
    registry.define(tag, class extends this {});
  }

  /** The author's document instead of `src`; set before or after the element is connected. */
  declare questionnaire: unknown;
  /** Values for the questionnaire's `contextKeys`; frozen when the response is sent. */
  declare context: Readonly<Record<string, unknown>> | undefined;
  /** Headers asked for before every attempt, for tokens that rotate. */
  getHeaders: (() => Promise<HeadersInit>) | undefined;
  /** A one-time token asked for before every attempt; it goes into the header `Participation-Token` and nowhere else. */
  getParticipation: (() => Promise<string | undefined>) | undefined;

  #prefill: Answers | undefined;
  #options: HostOptions | undefined;
  /** Scheme and accent the four guarded colours were last computed for. */
  #guardedLook = '';
  #reported = new Set<string>();
  readonly #focus = new FocusController(this);
  readonly #scheme = new SchemeController(this);
  readonly #language = new LanguageController(this, {
    report: (attribute, message) => this.#report(attribute, message),
    changed: (language) => this.#flow.languageChanged(language),
  });
  readonly #redraws = new Map<string, number>();
  readonly #local = createLocalStates((key) => this.#redraw(key));
  readonly #flow: SurveyFlow;

  constructor() {
    super();
    this.questionnaire = undefined;
    this.context = undefined;
    this.#flow = new SurveyFlow({
      options: () => this.#currentOptions,
      questionnaire: () => this.questionnaire,
      prefill: () => this.#prefill,
      context: () => this.context,
      language: () => this.#language.language,
      getHeaders: async () => this.getHeaders?.() ?? {},
      getParticipation: async () => this.getParticipation?.(),
      wordsLoaded: () => this.#language.loadFirst(),
      restLoaded: async () => (await Promise.all([loadLaterParts(this), this.#language.loadAll()]))[0],
      words: (key, language) => this.#language.words(key, language),
      chooseLanguage: (language) => this.#language.choose(language),
      dispatch: (event) => this.dispatchEvent(event),
      report: (attribute, message) => this.#report(attribute, message),
      changed: () => this.requestUpdate(),
      focus: (target) => this.#focus.moveTo(target),
    });
  }

  /** Prefill before the first answer; read back, a frozen copy of the answers given so far. */
  get answers(): Answers {
    return this.#flow.answers;
  }
  set answers(value: Answers) {
    this.#prefill = value;
  }

  /** Presses Send: validates every page and delivers, or shows what is missing. */
  submit(): Promise<void> {
    return this.#flow.send();
  }

  /** Tries to deliver a waiting response now, e.g. after the person signed in again. */
  retry(): Promise<void> {
    return this.#flow.retry();
  }

  /** Erases the unfinished questionnaire of this slot and starts again. */
  discard(): Promise<void> {
    return this.#flow.startAgain();
  }

  /** Shows a page by its name; `false` when it is not reachable now. */
  goTo(page: string): boolean {
    return this.#flow.goTo(page);
  }

  override focus(): void {
    this.#focus.moveTo('heading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#flow.isOpen) void this.#flow.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A portal that moves the node disconnects and connects it in one task: that is no leaving.
    queueMicrotask(() => {
      if (!this.isConnected) this.#flow.close();
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before === now || !this.hasUpdated) return;
    if (name === 'lang') this.#language.hostLanguageChanged();
    else if ((configuration as readonly string[]).includes(name)) this.#reopen();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepKeysInside(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('questionnaire') || changed.has('context'))) this.#reopen();
  }

  protected override render(): TemplateResult {
    const { translator, language } = this.#language;
    if (!translator) return html`<slot></slot>`;
    const options = this.#currentOptions;
    const content = screenFor({
      flow: this.#flow,
      translator,
      language,
      languages: options.languages ?? this.#flow.questionnaire?.languages ?? ['kk', 'ru'],
      chooseLanguage: this.#chooseLanguage,
      local: this.#local,
      redraws: this.#redraws,
      redraw: this.#redraw,
      focusOn: (id) => this.#focus.moveTo({ id }),
      anonymous: options.anonymous,
      storage: options.storage,
      loginHref: options.loginHref,
    });
    return surveyRoot({ language, scheme: this.#scheme.scheme, content });
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    const look = `${this.#scheme.scheme} ${getComputedStyle(this).getPropertyValue('--court-survey-accent')}`;
    if (!root || look === this.#guardedLook) return;
    this.#guardedLook = look;
    applyAccentGuard(this, root);
  }

  readonly #redraw = (key: string): void => {
    this.#redraws.set(key, (this.#redraws.get(key) ?? 0) + 1);
    this.requestUpdate();
  };

  readonly #chooseLanguage = (tag: string): void => {
    const { language } = matchLanguage(tag, ['kk', 'ru']);
    this.#language.choose(language);
    this.dispatchEvent(new SurveyLanguageEvent(language));
  };

  #reopen(): void {
    this.#options = undefined;
    this.#local.clear();
    void this.#flow.open();
  }

  get #currentOptions(): HostOptions {
    return (this.#options ??= readHostOptions(
      (name) => this.getAttribute(name),
      document.baseURI,
      (attribute, message) => this.#report(attribute, message),
    ));
  }

  #report(attribute: string, message: string): void {
    const text = `${attribute}: ${message}`;
    if (this.#reported.has(text)) return;
    this.#reported.add(text);
    console.error(`<court-survey> ${text}`, this);
  }

  override addEventListener<K extends keyof CourtSurveyEventMap>(
    type: K,
    listener: (this: CourtSurvey, event: CourtSurveyEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
  }
}
