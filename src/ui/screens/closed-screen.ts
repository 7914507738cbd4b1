import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, parseCalendarDate } from '../../i18n/dates.js';
import { inKazakhstan } from '../../model/kazakhstan-clock.js';
import type { Stage } from '../flow/stage.js';
import { messageScreen } from '../parts/message-screen.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

/** The day of a bound on the calendars of Kazakhstan: a moment may be written in another zone. */
const dayInKazakhstan = (bound: string): string =>
  bound.includes('T') ? inKazakhstan(Date.parse(bound)).toISOString() : bound;

/** The survey takes no responses now, by the clock of this device and with a day of patience. */
export const closedScreen = (context: ScreenContext, { opening }: Stage & { name: 'closed' }): TemplateResult => {
  const { translator, language, flow } = context;
  const { t } = translator;
  const isEarly = opening === 'notYetOpen';
  const bound = isEarly ? flow.questionnaire?.opensAt : flow.questionnaire?.closesAt;
  const day = bound === undefined ? undefined : parseCalendarDate(dayInKazakhstan(bound));
  return html`${messageTop(context)}${messageScreen({
    icon: { name: 'lock', tone: 'plain' },
    title: t(isEarly ? 'closed.not_yet' : 'send.closed'),
    meta: day ? t(isEarly ? 'closed.opens' : 'closed.ended', { date: formatDate(language, day) }) : nothing,
  })}`;
};
