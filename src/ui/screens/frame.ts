import { html, nothing, type TemplateResult } from 'lit';
import { languageSwitch } from '../parts/language-switch.js';
import { savedState, topBar, type SavedState } from '../parts/saved-state.js';
import { localTime } from './local-time.js';
import type { ScreenContext } from './screen-context.js';
import { topBanner } from './top-banner.js';

/** Saved state and language switch above a survey's screen, and the one banner that matters most. */
export const surveyTop = (context: ScreenContext): TemplateResult => html`
  ${topBar(savedState(context.translator.t, savedLine(context)), switcher(context))} ${topBanner(context)}
`;

/** A screen of one message still lets the person change the language. */
export const messageTop = (context: ScreenContext): TemplateResult => topBar(nothing, switcher(context));

const switcher = ({ translator, language, languages, chooseLanguage }: ScreenContext): unknown =>
  languageSwitch(translator.t, { current: language, languages, choose: chooseLanguage });

const savedLine = ({ flow, storage }: ScreenContext): SavedState => {
  const { draftState } = flow;
  // On a kiosk nothing is ever on disk, so nothing is called saved.
  if (storage === 'kiosk') return { kind: 'none' };
  switch (draftState.state) {
    case 'saved':
      return { kind: 'saved', time: localTime(draftState.at) };
    case 'saving':
      return { kind: 'saving' };
    case 'none':
    case 'failed':
    case 'takenOver':
      return { kind: 'none' };
  }
};
