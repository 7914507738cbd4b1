import { expect } from '@open-wc/testing';
import { render } from 'lit';
import kazakh from '../../../../locales/kk.json' with { type: 'json' };
import { createTranslator } from '../../../../src/i18n/translator.js';
import type { UnsentReason } from '../../../../src/ui/flow/stage.js';
import type { ScreenContext } from '../../../../src/ui/screens/screen-context.js';
import { unsentScreen } from '../../../../src/ui/screens/unsent-screen.js';
import { kk } from '../render-question.js';

const draw = (
  reason: UnsentReason,
  storage: ScreenContext['storage'] = 'personal',
  sending = false,
  connection: ScreenContext['connection'] = 'online',
) => {
  const box = document.createElement('div');
  const context = {
    flow: { degraded: false },
    translator: createTranslator('kk', kazakh),
    language: 'kk',
    languages: [],
    storage,
    connection,
    loginHref: 'https://court.example/login',
  } as unknown as ScreenContext;
  const isKept = storage !== 'kiosk';
  render(unsentScreen(context, { name: 'unsent', submissionId: 's', reason, isKept, confirming: false, sending }), box);
  const words = (selector: string): string[] =>
    [...box.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
  return { box, heading: words('h2')[0], sentences: words('.message > p'), buttons: words('.buttons button') };
};
const rejected = (reason: string, status: number): UnsentReason => ({ kind: 'rejected', reason, status });

describe('a response that is still on the device', () => {
  it('after the session ended: is unsent, is kept, and signing in is one press away', () => {
    const { box, heading, sentences } = draw({ kind: 'authRequired' });
    expect([heading, sentences[0]]).to.deep.equal([kk('send.unsent'), kk('session.expired')]);
    const login = box.querySelector('a');
    expect(login?.href).to.equal('https://court.example/login');
    expect([login?.className, login?.textContent?.trim(), login?.target]).to.deep.equal([
      'button primary',
      kk('session.login'),
      '',
    ]);
    expect(box.querySelectorAll('.primary').length).to.equal(1);
  });

  it('after the session ended with nothing kept: signing in leaves the page open', () => {
    const login = draw({ kind: 'authRequired' }, 'kiosk').box.querySelector('a');
    expect([login?.target, login?.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('after the session ended on a kiosk: nobody says that answers are saved', () => {
    const { heading, sentences } = draw({ kind: 'authRequired' }, 'kiosk');
    expect([heading, sentences[0]]).to.deep.equal([kk('session.expired_title'), kk('session.expired_unsaved')]);
  });

  for (const [reason, status] of [
    ['closed', 410],
    ['duplicate', 409],
  ] as const) {
    it(`refused as ${reason}: is not offered for sending again`, () => {
      expect(draw(rejected(reason, status)).buttons).to.deep.equal([kk('answers.download')]);
    });
  }

  it('refused for a reason that may pass: may be sent again', () => {
    expect(draw(rejected('unknownVersion', 422)).buttons).to.deep.equal([
      kk('answers.download'),
      kk('unsent.send_now'),
    ]);
  });

  it('refused because of its answers: can be edited, and is not offered for sending as it is', () => {
    const { box, buttons } = draw(rejected('validation', 422));
    expect(buttons).to.deep.equal([kk('nav.edit'), kk('answers.download')]);
    expect(box.querySelector('[part~="button-primary"]')?.textContent?.trim()).to.equal(kk('nav.edit'));
  });

  it('sent before without a receipt, and then anew: the court has the first one', () => {
    const { sentences, buttons } = draw(rejected('keyReused', 422));
    expect(sentences[0]).to.equal(kk('reject.duplicate'));
    expect(buttons).to.deep.equal([kk('answers.download')]);
  });

  it('on a shared device: the person is asked to stay', () => {
    const reasons: readonly UnsentReason[] = [
      { kind: 'waiting', retryAt: undefined },
      { kind: 'sending' },
      { kind: 'authRequired' },
      rejected('unknownVersion', 422),
      rejected('validation', 422),
    ];
    for (const reason of reasons) {
      expect(draw(reason, 'shared').box.textContent, JSON.stringify(reason)).to.contain(kk('unsent.stay'));
      expect(draw(reason, 'personal').box.textContent).not.to.contain(kk('unsent.stay'));
    }
    expect(draw(rejected('closed', 410), 'shared').box.textContent).not.to.contain(kk('unsent.stay'));
  });

  it('on a kiosk: no file is offered, or spoken of, that would stay there for the next person', () => {
    const reasons: readonly UnsentReason[] = [
      { kind: 'waiting', retryAt: undefined },
      { kind: 'authRequired' },
      { kind: 'noEndpoint' },
      ...['closed', 'duplicate', 'validation', 'unknownVersion', 'other'].map((reason) => rejected(reason, 400)),
    ];
    for (const reason of reasons) {
      const { box, buttons } = draw(reason, 'kiosk');
      expect(buttons, JSON.stringify(reason)).not.to.include(kk('answers.download'));
      expect(box.textContent).not.to.match(/жүктеп|сақталды/);
      expect(box.querySelectorAll('[part~="button-primary"]').length).to.be.lessThan(2);
    }
    expect(draw({ kind: 'noEndpoint' }, 'kiosk').buttons).to.deep.equal([kk('nav.back')]);
    expect(draw(rejected('validation', 422), 'kiosk').buttons).to.deep.equal([kk('nav.edit')]);
  });

  it('waiting: says when it is sent again, and without a connection that it waits for one', () => {
    const reason: UnsentReason = { kind: 'waiting', retryAt: Date.now() + 30_000 };
    const metaOf = ({ box }: ReturnType<typeof draw>): string =>
      box.querySelector('p.meta:last-child')?.textContent ?? '';
    expect(metaOf(draw(reason))).to.equal(kk('send.retry_in', { count: 30 }));
    expect(metaOf(draw(reason, 'personal', false, 'offline'))).to.equal(kk('net.queued'));
    expect(metaOf(draw(reason, 'personal', true))).to.equal('');
  });

  it('while it is sent again: the button says so', () => {
    const { buttons } = draw({ kind: 'waiting', retryAt: undefined }, 'personal', true);
    expect(buttons).to.deep.equal([kk('send.sending'), kk('answers.download')]);
  });
});
