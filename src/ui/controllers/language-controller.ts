import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCatalog } from '../../i18n/catalog.js';
import type { Language, MessageKey } from '../../i18n/catalog.js';
import { languages } from '../../i18n/languages.js';
import { matchLanguage } from '../../i18n/match-language.js';
import { createTranslator, type Translator } from '../../i18n/translator.js';
import { nearestLanguage } from '../nearest-language.js';

/** Which language is asked for, by whom: the respondent's own choice wins until the host changes its `lang`. */
export interface LanguageControllerOptions {
  /** Told once per unknown tag, so that the host can correct its page. */
  readonly report: (attribute: string, message: string) => void;
  /** Called after the language changed and its words are loaded. */
  readonly changed: (language: Language) => void;
}

/** Owns the interface's language: reads the page's, keeps the respondent's choice, loads the words before it speaks. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LanguageControllerOptions;
  #translators = new Map<Language, Translator>();
  readonly #page = new MutationObserver(() => this.hostLanguageChanged());
  #chosen: Language | undefined;
  #asked: string | undefined;
  #current: Language = 'kk';

  constructor(host: ReactiveControllerHost & Element, options: LanguageControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get language(): Language {
    return this.#current;
  }

  /** A message in one language, loaded before the first answer. */
  words(key: MessageKey, language: Language): string {
    return this.#translators.get(language)?.t(key) ?? key;
  }

  /** `undefined` until the words of the current language are loaded. */
  get translator(): Translator | undefined {
    return this.#translators.get(this.#current);
  }

  hostConnected(): void {
    this.#page.observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'xml:lang'] });
    this.hostLanguageChanged();
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  /** The element's `lang`, or the page's, may be another one now; the respondent's choice ends only if it really is. */
  hostLanguageChanged(): void {
    const asked = nearestLanguage(this.#host);
    if (this.#asked === asked && this.translator) return;
    const changed = this.#asked !== asked;
    this.#asked = asked;
    const match = matchLanguage(asked, languages);
    if (match.warning && changed) this.#warn(asked ?? '', match.warning);
    if (changed) this.#chosen = undefined;
    this.#speak(this.#chosen ?? match.language);
  }

  /** The respondent's own choice, by the switch or restored with a draft. */
  choose(language: Language): void {
    this.#chosen = language;
    this.#speak(language);
  }

  /** Goes on as another node's controller: same words, same choice, unless this node or its page asks otherwise. */
  takeOver(from: LanguageController): void {
    this.#translators = from.#translators;
    this.#chosen = from.#chosen;
    this.#asked = from.#asked;
    this.#current = from.#current;
    this.hostLanguageChanged();
    if (this.#wanted !== this.#current) this.#speak(this.#wanted);
  }

  /** Resolves when the words of the language asked for are here. */
  loadFirst(): Promise<void> {
    return this.#load(this.#wanted);
  }

  /** Resolves when the words of all languages are here: nothing may be fetched after the first answer. */
  async loadAll(): Promise<void> {
    await Promise.all(languages.map((language) => this.#load(language)));
  }

  #speak(language: Language): void {
    void this.#load(language).then(() => {
      if (language === this.#wanted && language !== this.#current) {
        this.#current = language;
        this.#options.changed(language);
      }
      this.#host.requestUpdate();
    });
  }

  get #wanted(): Language {
    return this.#chosen ?? matchLanguage(this.#asked, languages).language;
  }

  async #load(language: Language): Promise<void> {
    if (this.#translators.has(language)) return;
    const catalog = await loadCatalog(language);
    if (!this.#translators.has(language)) this.#translators.set(language, createTranslator(language, catalog));
  }

  #warn(asked: string, warning: 'kz' | 'unknown'): void {
    const advice =
      warning === 'kz' ? '"kz" is a country; write "kk" for Kazakh' : `"${asked}" is not offered; Kazakh (kk) is used`;
    this.#options.report('lang', advice);
  }
}
