import { html, nothing, type TemplateResult } from 'lit';
import type { PageNode } from '../../model/node.js';
import type { Stage } from '../flow/stage.js';
import { navigation } from '../parts/navigation.js';
import { resolvedText } from '../parts/resolved-text.js';
import { reviewSection } from '../parts/review-section.js';
import { canLeave } from './can-leave.js';
import { surveyTop } from './frame.js';
import { questionsOf } from '../questions-of.js';
import type { ScreenContext } from './screen-context.js';

/** Every visible question with its answer; the confirmation before Send, so there is no dialog after it. */
export const reviewScreen = (
  context: ScreenContext,
  { answering, sending }: Stage & { name: 'survey' },
): TemplateResult => {
  const { flow, translator, language } = context;
  const { t } = translator;
  const section = (page: PageNode): TemplateResult =>
    reviewSection({
      t,
      language,
      text: resolvedText,
      title: page.title ? resolvedText(page.title) : nothing,
      questions: questionsOf(page),
      edit: { words: page.title?.text ?? page.name, press: () => void answering.goTo(page.name) },
    });
  return html`
    ${surveyTop(context)}
    <div class="section-head">
      <h2 class="section-title" part="section-title" tabindex="-1">${t('review.title')}</h2>
    </div>
    ${answering.session.state.pages.map(section)}
    <p class="final">${t('review.final')}</p>
    ${navigation({
      next: { label: t(sending ? 'send.sending' : 'nav.submit'), press: () => void flow.send(), busy: sending },
      back: { label: t('nav.back'), press: () => answering.back(), busy: sending },
      exit:
        canLeave(context) && !sending
          ? { label: t('nav.save_exit'), press: () => void flow.pauses.leave() }
          : undefined,
    })}
    <p class="visually-hidden" role="status">${sending ? t('send.sending') : nothing}</p>
  `;
};
