import type { Language } from '../../i18n/catalog.js';
import type { Translator } from '../../i18n/translator.js';
import type { Connection } from '../controllers/connection-controller.js';
import type { SurveyFlow } from '../flow/survey-flow.js';
import type { LocalStates } from '../local-states.js';

/** What a screen is drawn from; a screen changes nothing, it calls the flow. */
export interface ScreenContext {
  readonly flow: SurveyFlow;
  readonly translator: Translator;
  readonly language: Language;
  /** Offered in the switch; fewer than two hide it. */
  readonly languages: readonly string[];
  readonly chooseLanguage: (language: string) => void;
  readonly local: LocalStates;
  /** How often a question was asked to draw itself again although its node stayed the same. */
  readonly redraws: ReadonlyMap<string, number>;
  readonly redraw: (key: string) => void;
  readonly focusOn: (id: string) => void;
  readonly connection: Connection;
  /** A sheet is being made. */
  readonly isPrinting: boolean;
  readonly anonymous: boolean;
  readonly storage: 'personal' | 'shared' | 'kiosk';
  readonly loginHref: string | undefined;
}
