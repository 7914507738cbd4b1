import type { LitElement } from 'lit';
import type { Answers } from '../model/session-state.js';
import type { FocusController } from './controllers/focus-controller.js';
import type { LanguageController } from './controllers/language-controller.js';
import { HandOver, type Holder, type Place } from './flow/hand-over.js';
import { readHostOptions, type HostOptions } from './host-options.js';
import { LiveSurvey } from './live-survey.js';
import { placeOf } from './place-of.js';

/** What a host may set on the element as properties. */
export interface HostProperties {
  questionnaire: unknown;
  context: Readonly<Record<string, unknown>> | undefined;
  getHeaders: (() => Promise<HeadersInit>) | undefined;
  getParticipation: (() => Promise<string | undefined>) | undefined;
}

/** Milliseconds for portals that take a node out and put the next one in with a later task. */
const replacedWithin = 1000;

const handOver = new HandOver<SurveyNode>();

/** One element and the survey it shows, which outlives it when the portal replaces the element by a new one. */
export class SurveyNode implements Holder<SurveyNode> {
  readonly element: LitElement & HostProperties;
  readonly focus: FocusController;
  readonly language: LanguageController;
  prefill: Answers | undefined;
  #survey = new LiveSurvey(this);
  #options: HostOptions | undefined;
  #reported = new Set<string>();

  constructor(element: LitElement & HostProperties, focus: FocusController, language: LanguageController) {
    this.element = element;
    this.focus = focus;
    this.language = language;
  }

  /** Another object once the survey has gone to another node. */
  get survey(): LiveSurvey {
    return this.#survey;
  }

  get options(): HostOptions {
    return (this.#options ??= readHostOptions(
      (name) => this.element.getAttribute(name),
      document.baseURI,
      (attribute, message) => this.report(attribute, message),
    ));
  }

  get place(): Place {
    return placeOf(this.element);
  }

  /** The next visitor of a kiosk gets a new node, too: only what is replaced in one task is the same person's. */
  get patience(): number {
    return this.options.storage === 'kiosk' ? 0 : replacedWithin;
  }

  get isWaiting(): boolean {
    const { stage } = this.#survey.flow;
    return this.element.isConnected && stage.name === 'failure' && stage.reason === 'elsewhere';
  }

  /** The element is in the page: it goes on at once with a survey that was left there, or soon opens one. */
  connected(): void {
    if (handOver.join(this)) return;
    // Its own survey, left in another document or before the host asked for another one, is not gone on with.
    if (this.#survey.flow.isOpen) this.#leaveNothing();
    // What the host sets on a new node in the same task counts, and so does a node it takes out after this one came.
    queueMicrotask(() => this.#begin());
  }

  disconnected(): void {
    const { isOpen, stage } = this.#survey.flow;
    if (!isOpen || stage.name === 'failure') return this.#leaveNothing();
    this.#survey.leaveNode();
    handOver.leave(this);
  }

  /** The host asks for another survey. */
  reopen(): void {
    this.#options = undefined;
    this.#leaveNothing();
    this.#begin();
  }

  end(): void {
    this.#survey.flow.close();
    this.focus.forget();
  }

  takeOver(from: SurveyNode): boolean {
    if (!(from === this ? this.#survey.suits(this.element) : this.#inherit(from))) return false;
    this.#survey.showOn(this);
    this.element.requestUpdate();
    return true;
  }

  /** One console error per message, also when the node that is replaced has said it. */
  report(attribute: string, message: string): void {
    const text = `${attribute}: ${message}`;
    if (this.#reported.has(text)) return;
    this.#reported.add(text);
    console.error(`<court-survey> ${text}`, this.element);
  }

  #leaveNothing(): void {
    handOver.drop(this);
    this.end();
  }

  #begin(): void {
    if (!this.element.isConnected || this.#survey.flow.isOpen || handOver.join(this)) return;
    handOver.clear(this);
    void this.#survey.open();
  }

  /** What the host set once holds for the node that replaces it, until the host sets something else. */
  #inherit(from: SurveyNode): boolean {
    const { element } = this;
    const given = {
      questionnaire: element.questionnaire ?? from.element.questionnaire,
      context: element.context ?? from.element.context,
      getHeaders: element.getHeaders ?? from.element.getHeaders,
      getParticipation: element.getParticipation ?? from.element.getParticipation,
    };
    if (!from.#survey.suits(given)) return false;
    this.#survey.flow.close();
    this.#survey = from.#survey;
    from.#survey = new LiveSurvey(from);
    Object.assign(element, given);
    this.prefill ??= from.prefill;
    this.#reported = from.#reported;
    this.language.takeOver(from.language);
    this.focus.takeOver(from.focus);
    return true;
  }
}
