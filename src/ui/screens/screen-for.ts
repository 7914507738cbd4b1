import { html, type TemplateResult } from 'lit';
import { laterParts } from '../load-parts.js';
import { hasView } from '../questions/index.js';
import type { Stage } from '../flow/stage.js';
import { failureScreen } from './failure-screen.js';
import { pageScreen } from './page-screen.js';
import type { ScreenContext } from './screen-context.js';

/** The screen of the flow's stage; one whose parts are still on their way says "loading". */
export const screenFor = (context: ScreenContext): TemplateResult => {
  const { stage } = context.flow;
  if (stage.name === 'failure') return failureScreen(context, stage);
  if (stage.name === 'survey' && isPage(stage))
    return isDrawable(stage) ? pageScreen(context, stage) : loading(context);
  const later = laterParts();
  return stage.name === 'loading' || !later ? loading(context) : later.laterScreen(context, stage);
};

const loading = ({ translator }: ScreenContext): TemplateResult =>
  html`<p class="loading" role="status">${translator.t('load.loading')}</p>`;

type Survey = Stage & { name: 'survey' };

const isPage = ({ answering }: Survey): boolean => {
  const { phase } = answering.session.state;
  return phase === 'start' || phase === 'answering';
};

/** A new respondent's first page, if it is made of what came with the entry; later every page. */
const isDrawable = ({ answering }: Survey): boolean =>
  laterParts() !== undefined ||
  answering.session.state.page.elements.every((node) => node.kind === 'question' && hasView(node.definition.type));
