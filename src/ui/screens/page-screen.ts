import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MessageKey } from '../../i18n/catalog.js';
import type { ElementNode, PageNode, QuestionNode } from '../../model/node.js';
import { pickText } from '../../model/pick-text.js';
import type { SessionState } from '../../model/session-state.js';
import type { Answering } from '../flow/answering.js';
import type { Stage } from '../flow/stage.js';
import { laterParts } from '../load-parts.js';
import { announcer } from '../parts/announcer.js';
import { navigation } from '../parts/navigation.js';
import { progress } from '../parts/progress.js';
import { resolvedText } from '../parts/resolved-text.js';
import { sectionTitle } from '../parts/section-title.js';
import { questionIds } from '../question-ids.js';
import { questionView } from '../questions/index.js';
import { mustAnswer } from '../questions/must-answer.js';
import { canLeave } from './can-leave.js';
import { surveyTop } from './frame.js';
import { elementsOf } from '../questions-of.js';
import type { ScreenContext } from './screen-context.js';

/** Seconds a question takes on average; 38 questions are 8 to 9 minutes. */
const secondsPerQuestion = 13;

/** The start page, or one section of questions. */
export const pageScreen = (context: ScreenContext, { answering }: Stage & { name: 'survey' }): TemplateResult => {
  const { flow, translator } = context;
  const { t } = translator;
  const { session } = answering;
  const { state } = session;
  const { page, phase } = state;
  const starred = elementsOf(page).some((node) => (node.kind === 'panel' ? node.required : mustAnswer(node)));
  const later = laterParts();
  return html`
    ${context.isPrinting && phase === 'answering' ? later?.answersOnPaper(context, answering) : nothing}
    ${surveyTop(context)}
    ${phase === 'start' ? nothing : progress(t, answering.progress, minutesLeft(answering.progress))}
    <div data-page=${page.name}>
      ${later?.refusalSummary(t, state, answering.refused, context.focusOn)}
      ${phase === 'start' ? introTitle(context, starred) : sectionTitle(t, pageTitle(page, starred))}
      <div class="questions" ?inert=${!flow.isReady}>
        ${repeat(
          page.elements,
          ({ key }: ElementNode) => key,
          (node: ElementNode) => element(context, answering, node),
        )}
      </div>
      ${navigation({
        next: { label: t(nextWord(state)), press: () => answering.next(), busy: !flow.isReady },
        back:
          phase === 'start' || !session.canGoBack ? undefined : { label: t('nav.back'), press: () => answering.back() },
        exit: canLeave(context) ? { label: t('nav.save_exit'), press: () => void flow.pauses.leave() } : undefined,
      })}
      ${phase === 'start' ? html`<p class="meta note-line">${t(draftNote[context.storage])}</p>` : nothing}
    </div>
    ${announcer(t, answering.announcement)}
  `;
};

const nextWord = ({ phase, progress: { page, totalPages } }: SessionState): MessageKey => {
  if (phase === 'start') return 'nav.start';
  return page === totalPages ? 'nav.review' : 'nav.next';
};

const draftNote = { personal: 'draft.local', shared: 'draft.shared', kiosk: 'draft.memory' } as const;

const minutesLeft = ({ total, percent }: { total: number; percent: number }): number =>
  ((1 - percent / 100) * total * secondsPerQuestion) / 60;

const pageTitle = (page: PageNode, starred: boolean): Parameters<typeof sectionTitle>[1] => ({
  title: page.title ? resolvedText(page.title) : nothing,
  description: page.description && resolvedText(page.description),
  starred,
});

const introTitle = ({ flow, translator, language }: ScreenContext, starred: boolean): TemplateResult => {
  const title = pickText(flow.questionnaire?.title, language);
  return sectionTitle(translator.t, { title: title ? resolvedText(title) : nothing, starred, survey: true });
};

const element = (context: ScreenContext, answering: Answering, node: ElementNode): unknown => {
  const { translator } = context;
  if (node.kind === 'panel') {
    const render = (child: ElementNode): unknown => element(context, answering, child);
    return laterParts()?.panelView({ node, ids: questionIds(node.key), t: translator.t, text: resolvedText, render });
  }
  // A node that is the same object has nothing new to show, whatever else changed on the page.
  return guard([node, translator, context.redraws.get(node.key), laterParts()], () =>
    question(context, answering, node),
  );
};

const question = (
  { translator, language, local, redraw }: ScreenContext,
  answering: Answering,
  node: QuestionNode,
): unknown =>
  questionView({
    node,
    ids: questionIds(node.key),
    t: translator.t,
    language,
    text: resolvedText,
    setAnswer: (value, urgency = 'choice') => {
      answering.answer(node.path, value, urgency);
      redraw(node.key);
    },
    setComment: (text, urgency = 'typing') => {
      answering.comment(node.path, text, urgency);
      redraw(node.key);
    },
    local: local.of(node.key),
  });
