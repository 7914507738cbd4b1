import {
  LitElement,
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Answers } from '../model/session-state.js';
import { ConnectionController } from './controllers/connection-controller.js';
import { FocusController } from './controllers/focus-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { PrintController } from './controllers/print-controller.js';
import { SchemeController } from './controllers/scheme-controller.js';
import { languages } from '../i18n/languages.js';
import { matchLanguage } from '../i18n/match-language.js';
import { SurveyLanguageEvent, type CourtSurveyEventMap } from './events.js';
import type { SurveyFlow } from './flow/survey-flow.js';
import { configuration } from './host-options.js';
import { keepKeysInside } from './keep-keys-inside.js';
import { adoptLaterStyles } from './load-parts.js';
import { languageEntry } from './parts/language-switch.js';
import { screenFor } from './screens/screen-for.js';
import { surveyRoot } from './parts/survey-root.js';
import { applyAccentGuard } from './styles/apply-accent-guard.js';
import { firstStyles } from './styles/first.js';
import { SurveyNode } from './survey-node.js';

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

  /** Scheme and accent the four guarded colours were last computed for. */
  #guardedLook = '';
  readonly #focus = new FocusController(this);
  readonly #connection = new ConnectionController(this);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #scheme = new SchemeController(this);
  readonly #language = new LanguageController(this, {
    report: (attribute, message) => this.#node.report(attribute, message),
    changed: (language) => this.#flow.languageChanged(language),
  });
  readonly #node = new SurveyNode(this, this.#focus, this.#language);

  constructor() {
    super();
    this.questionnaire = undefined;
    this.context = undefined;
    this.#takeEarly();
  }

  /** A host may set `answers` before this script has come: that plain property would hide the accessor for good. */
  #takeEarly(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'answers');
    if (!early) return;
    Reflect.deleteProperty(this, 'answers');
    this.answers = early.value as Answers;
  }

  /** Prefill before the first answer; read back, a frozen copy of the answers given so far. */
  get answers(): Answers {
    return this.#flow.answers;
  }
  set answers(value: Answers) {
    this.#node.prefill = value;
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
    this.#node.connected();
    super.connectedCallback();
    this.requestUpdate();
    // A survey that goes on is drawn before the portal's update is over: the next key goes into the same field.
    if (this.#flow.isOpen) this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#node.disconnected();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before === now || !this.hasUpdated) return;
    if (name === 'lang') this.#language.hostLanguageChanged();
    else if ((configuration as readonly string[]).includes(name)) this.#node.reopen();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptLaterStyles(root);
    keepKeysInside(root);
    return root;
  }

  /** A node that was taken out draws nothing: its survey may be another node's by now. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isGiven = changed.has('questionnaire') || changed.has('context');
    if (isGiven && this.#flow.isOpen && !this.#node.survey.suits(this)) this.#node.reopen();
  }

  protected override render(): TemplateResult {
    const { translator, language } = this.#language;
    if (!translator) return html`<slot></slot>`;
    const { options, survey } = this.#node;
    const content = screenFor({
      flow: this.#flow,
      translator,
      language,
      languages: options.languages ?? this.#flow.questionnaire?.languages ?? languages,
      chooseLanguage: this.#chooseLanguage,
      local: survey.local,
      redraws: survey.redraws,
      redraw: survey.redraw,
      focusOn: (id) => this.#focus.moveTo({ id }),
      connection: this.#connection.connection,
      isPrinting: this.#print.isPrinting,
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

  readonly #chooseLanguage = (tag: string): void => {
    const { language } = matchLanguage(tag, languages);
    this.#language.choose(language);
    // The button that was pressed is plain text now.
    this.#focus.moveTo({ id: languageEntry(language), isInView: true });
    this.dispatchEvent(new SurveyLanguageEvent(language));
  };

  get #flow(): SurveyFlow {
    return this.#node.survey.flow;
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
