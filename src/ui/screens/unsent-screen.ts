import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../i18n/catalog.js';
import type { Stage, UnsentReason } from '../flow/stage.js';
import type { Button, ButtonLink } from '../parts/button.js';
import { countdown } from '../parts/countdown.js';
import { messageScreen, type Message } from '../parts/message-screen.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

type Unsent = Stage & { name: 'unsent' };

/** A sealed response is still on this device: why, and everything the person can do about it. */
export const unsentScreen = (context: ScreenContext, stage: Unsent): TemplateResult =>
  html`${messageTop(context)}${messageScreen(stage.confirming ? erasing(context) : waiting(context, stage))}
    <p class="visually-hidden" role="status">
      ${stage.sending ? context.translator.t('send.sending') : nextAttempt(context, stage, 'said')}
    </p>`;

/** When the response is sent again by itself: when the connection is back, or after a wait. */
const nextAttempt = (
  { translator: { t }, connection }: ScreenContext,
  stage: Unsent,
  manner: 'shown' | 'said',
): unknown => {
  if (stage.reason.kind !== 'waiting' || stage.confirming || stage.sending) return nothing;
  if (connection === 'offline') return t('net.queued');
  const { retryAt } = stage.reason;
  return retryAt === undefined ? nothing : countdown(t, retryAt, manner);
};

const waiting = (context: ScreenContext, stage: Unsent): Message => {
  const { reason, sending, isKept } = stage;
  const { flow, translator, loginHref } = context;
  const { t } = translator;
  const retry = (label: MessageKey): Button => ({
    kind: 'primary',
    label: t(sending ? 'send.sending' : label),
    press: () => void flow.retry(),
    busy: sending,
  });
  const isKiosk = context.storage === 'kiosk';
  // On a kiosk a file would stay for the next person.
  const download: readonly Button[] = isKiosk
    ? []
    : [{ kind: 'secondary', label: t('answers.download'), press: () => flow.unsent.download() }];
  const aboutFile = isKiosk ? [] : [t('answers.download_note')];
  const erase = sending ? undefined : { label: t('answers.erase'), press: () => flow.unsent.askErase(true) };
  // On a shared device nobody comes back to this tab: it must be stayed with.
  const stay = context.storage === 'shared' && isKept ? t('unsent.stay') : nothing;
  switch (reason.kind) {
    case 'sending':
      return { icon: { name: 'clock', tone: 'warning' }, title: t('send.sending'), note: stay };
    case 'waiting':
      return {
        icon: { name: 'clock', tone: 'warning' },
        title: t('send.unsent'),
        text: [t(isKept ? 'send.failed' : 'send.failed_unsaved')],
        note: stay,
        buttons: [retry('send.retry'), ...download],
        link: erase,
        meta: nextAttempt(context, stage, 'shown'),
      };
    case 'authRequired':
      return {
        icon: { name: 'lock', tone: 'warning' },
        title: t(isKept ? 'send.unsent' : 'session.expired_title'),
        text: [t(isKept ? 'session.expired' : 'session.expired_unsaved'), ...(stay === nothing ? [] : [stay])],
        buttons: firstIsPrimary([
          ...(loginHref
            ? [{ kind: 'primary', label: t('session.login'), href: loginHref, opensTab: !isKept } as const]
            : []),
          retry('send.retry'),
          ...download,
        ]),
        link: erase,
      };
    case 'noEndpoint':
      return {
        icon: { name: 'error', tone: 'error' },
        title: t('send.no_endpoint_title'),
        text: [t(isKiosk ? 'reject.other_kiosk' : 'send.no_endpoint'), ...aboutFile],
        buttons: firstIsPrimary([
          ...download,
          { kind: 'secondary', label: t('nav.back'), press: () => flow.unsent.backToReview() },
        ]),
      };
    case 'rejected':
      return {
        icon: { name: 'error', tone: 'error' },
        title: t(isAlready(reason.reason) ? 'send.already' : 'reject.title'),
        text: [t(refusal(reason, isKiosk)), ...aboutFile],
        note: isFinal(reason.reason) && !isMendable(reason.reason) ? nothing : stay,
        buttons: firstIsPrimary([
          ...(isMendable(reason.reason)
            ? [{ kind: 'primary', label: t('nav.edit'), press: () => void flow.unsent.edit() } as const]
            : []),
          ...download,
          ...(isFinal(reason.reason) ? [] : [retry('unsent.send_now')]),
        ]),
        link: erase,
        meta: t('fail.code', { code: String(reason.status) }),
      };
  }
};

const refusals: Readonly<Record<string, MessageKey>> = {
  closed: 'reject.closed',
  duplicate: 'reject.duplicate',
  // Sent before, the receipt was lost, and then sent anew with other words: the court has the first one.
  keyReused: 'reject.duplicate',
  validation: 'reject.validation',
  forbidden: 'reject.forbidden',
  unknownVersion: 'reject.version',
};

/** Where nothing can be kept and no file is offered, nobody speaks of either. */
const kioskRefusals: Readonly<Record<string, MessageKey>> = {
  ...refusals,
  closed: 'reject.closed_kiosk',
  unknownVersion: 'reject.other_kiosk',
};

const refusal = ({ reason }: UnsentReason & { kind: 'rejected' }, isKiosk: boolean): MessageKey =>
  isKiosk ? (kioskRefusals[reason] ?? 'reject.other_kiosk') : (refusals[reason] ?? 'reject.other');

const firstIsPrimary = (buttons: readonly (Button | ButtonLink)[]): readonly (Button | ButtonLink)[] =>
  buttons.map((one, at) => ({ ...one, kind: at === 0 ? 'primary' : 'secondary' }));

/** Refusals that say "do not send again". */
const isFinal = (reason: string): boolean => ['closed', 'duplicate', 'keyReused', 'validation'].includes(reason);

/** The court has an earlier response. */
const isAlready = (reason: string): boolean => reason === 'duplicate' || reason === 'keyReused';

/** Refusals that other answers may cure. */
const isMendable = (reason: string): boolean => ['validation', 'malformed', 'other'].includes(reason);

const erasing = ({ flow, translator: { t } }: ScreenContext): Message => ({
  title: t('answers.erase_title'),
  text: [t('answers.erase_text')],
  buttons: [
    { kind: 'primary', label: t('restart.keep'), press: () => flow.unsent.askErase(false) },
    { kind: 'danger', label: t('answers.erase'), press: () => void flow.unsent.erase() },
  ],
});
