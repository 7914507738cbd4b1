import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { openStore } from '../../../src/delivery/open-store.js';
import '../../../src/index.js';
import type { CourtSurvey } from '../../../src/ui/court-survey.js';

const small = (): object => ({
  id: 'small',
  version: '1',
  pages: [
    { name: 'one', elements: [{ type: 'comment', name: 'idea', title: 'Idea' }] },
    { name: 'two', elements: [{ type: 'comment', name: 'more', title: 'More' }] },
  ],
});

let number = 0;
let box: HTMLElement;
let requests: string[];
let release: () => void;
const realFetch = globalThis.fetch;

/** A new node with the attributes of the present test; `questionnaire` is set by the test, as a host does. */
const node = (attributes: Readonly<Record<string, string>> = {}): CourtSurvey => {
  const made = document.createElement('court-survey') as CourtSurvey;
  const all = { lang: 'ru', endpoint: '/responses', 'draft-key': `k${number}`, ...attributes };
  for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
  return made;
};

const inside = <E extends Element = HTMLElement>(survey: CourtSurvey, selector: string): E => {
  const found = survey.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const area = (survey: CourtSurvey): HTMLTextAreaElement => inside(survey, 'textarea');
const type = (survey: CourtSurvey, text: string): void => {
  area(survey).value = text;
  area(survey).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const ready = (survey: CourtSurvey): Promise<unknown> =>
  new Promise((resolve) => survey.addEventListener('survey-ready', resolve, { once: true }));
const open = async (survey = node(), questionnaire = small()): Promise<CourtSurvey> => {
  survey.questionnaire = questionnaire;
  box.append(survey);
  await ready(survey);
  await survey.updateComplete;
  return survey;
};
const replace = (old: CourtSurvey, next = node()): CourtSurvey => {
  old.replaceWith(next);
  return next;
};
/** Compared here: a failed comparison of elements would be printed node by node. */
const hasFocus = (survey: CourtSurvey, element: Element | null): boolean =>
  survey.shadowRoot?.activeElement === element;
const page = (survey: CourtSurvey): string | undefined => inside(survey, '[data-page]').dataset['page'];

beforeEach(() => {
  number++;
  box = document.body.appendChild(document.createElement('div'));
  requests = [];
  const released = new Promise<void>((resolve) => (release = resolve));
  globalThis.fetch = async (input, init) => {
    requests.push(init?.method ?? 'GET');
    if (init?.method !== 'POST') return realFetch(input, init);
    await released;
    const { submissionId, survey } = JSON.parse(init.body as string) as { submissionId: string; survey: object };
    const receipt = { receiptId: 'R-1', submissionId, acceptedOn: '2026-11-25', survey };
    return new Response(JSON.stringify(receipt), { status: 201, headers: { 'content-type': 'application/json' } });
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  box.remove();
});

describe('when a portal replaces the node while somebody answers', () => {
  it('the new one has text, focus and selection before the update is over', async () => {
    const old = await open();
    area(old).focus();
    type(old, 'Ұзын мәтін');
    area(old).setSelectionRange(2, 5, 'backward');
    const next = replace(old);
    const { value, selectionStart, selectionEnd, selectionDirection } = area(next);
    expect([value, selectionStart, selectionEnd, selectionDirection]).to.deep.equal(['Ұзын мәтін', 2, 5, 'backward']);
    expect(document.activeElement === next).to.equal(true);
    expect(hasFocus(next, area(next))).to.equal(true);
    expect(next.shadowRoot?.adoptedStyleSheets).to.have.lengthOf(old.shadowRoot?.adoptedStyleSheets.length ?? 0);
  });

  it('a text that was scrolled stays where it was', async () => {
    const old = await open();
    area(old).focus();
    type(old, 'жол\n'.repeat(60));
    area(old).setSelectionRange(120, 120);
    await aTimeout(100);
    const scrolled = new Promise((resolve) => area(old).addEventListener('scroll', resolve, { once: true }));
    area(old).scrollTop = 600;
    await scrolled;
    const before = area(old).scrollTop;
    expect(before).to.be.greaterThan(500);
    const next = replace(old);
    await aTimeout(100);
    expect(area(next).scrollTop).to.equal(before);
  });

  it('a button that has focus keeps it, and so does nothing when nothing had it', async () => {
    const old = await open();
    inside(old, '[part~="button-primary"]').focus();
    const next = replace(old);
    expect(hasFocus(next, inside(next, '[part~="button-primary"]'))).to.equal(true);
    inside(next, '[part~="button-primary"]').blur();
    await aTimeout(0);
    const last = replace(next);
    await last.updateComplete;
    expect(hasFocus(last, null)).to.equal(true);
  });

  it('the portal may give the focus to something of its own in the same update', async () => {
    const old = await open();
    area(old).focus();
    const field = box.appendChild(document.createElement('input'));
    field.focus();
    const next = replace(old);
    await next.updateComplete;
    expect(document.activeElement === field).to.equal(true);
  });

  it('page and chosen language stay, and nothing says that answers were restored', async () => {
    const old = await open();
    type(old, 'бір');
    inside(old, '[part~="button-primary"]').click();
    await old.updateComplete;
    inside(old, '.languages button').click();
    await waitUntil(() => inside(old, '.root').lang === 'kk');
    const next = replace(old);
    await next.updateComplete;
    expect(page(next)).to.equal('two');
    expect(inside(next, '.root').lang).to.equal('kk');
    expect(next.shadowRoot?.querySelectorAll('[part~="banner"]')).to.have.lengthOf(0);
    expect(next.answers).to.deep.equal({ idea: 'бір' });
  });

  it('a new node in another language, with another way to sign in, goes on in that language', async () => {
    const old = await open();
    type(old, 'бір');
    const next = replace(old, node({ lang: 'kk', 'login-href': '/login?from=2' }));
    await waitUntil(() => inside(next, '.root').lang === 'kk');
    expect(area(next).value).to.equal('бір');
  });

  it('nothing is fetched again', async () => {
    const src = { src: '/src/questionnaires/court-users.json' };
    const old = node(src);
    box.append(old);
    await ready(old);
    const next = replace(old, node(src));
    replace(next, node(src));
    await aTimeout(50);
    expect(requests.length).to.equal(1);
  });

  it('events come from the new node, and the old one is silent', async () => {
    const old = await open();
    const heard: string[] = [];
    for (const name of ['survey-answer', 'survey-page', 'survey-draft', 'survey-ready'])
      old.addEventListener(name, () => heard.push(`old ${name}`));
    type(old, 'а');
    const next = replace(old);
    heard.length = 0;
    for (const name of ['survey-answer', 'survey-draft', 'survey-ready'])
      next.addEventListener(name, (event) =>
        heard.push('state' in event ? `new ${name} ${String(event.state)}` : name),
      );
    type(next, 'аб');
    await waitUntil(() => heard.length > 1);
    await aTimeout(50);
    expect(heard).to.deep.equal(['survey-answer', 'new survey-draft saved']);
  });

  it('the host may set an equal questionnaire again, and nothing begins anew', async () => {
    const old = await open();
    area(old).focus();
    type(old, 'бір');
    const next = replace(old);
    next.questionnaire = small();
    next.getHeaders = async () => ({});
    next.answers = { idea: 'екі' };
    await next.updateComplete;
    await aTimeout(20);
    expect(area(next).value).to.equal('бір');
    expect(hasFocus(next, area(next))).to.equal(true);
  });

  it('another questionnaire, set before or after, is another survey', async () => {
    const old = await open();
    type(old, 'бір');
    const other = { ...small(), id: 'other' };
    const after = replace(old);
    after.questionnaire = other;
    await ready(after);
    await after.updateComplete;
    expect(area(after).value).to.equal('');
    const before = node();
    before.questionnaire = small();
    replace(after, before);
    await waitUntil(() => before.shadowRoot?.querySelector('textarea')?.value === 'бір');
  });

  it('another person (draft-key) sees nothing of it, also when the attribute is set a moment later', async () => {
    const old = await open();
    type(old, 'менікі');
    const next = node({ 'draft-key': `k${number}-other` });
    next.questionnaire = small();
    replace(old, next);
    expect(next.shadowRoot?.querySelectorAll('textarea')).to.have.lengthOf(0);
    await ready(next);
    await next.updateComplete;
    expect(area(next).value).to.equal('');
    const late = node();
    late.questionnaire = small();
    replace(next, late);
    late.setAttribute('draft-key', `k${number}-third`);
    await ready(late);
    await late.updateComplete;
    expect(area(late).value).to.equal('');
  });

  it('the new node may come before the old one goes', async () => {
    const old = await open();
    area(old).focus();
    type(old, 'бір');
    area(old).setSelectionRange(1, 1);
    const next = node();
    old.after(next);
    old.remove();
    await next.updateComplete;
    expect([area(next).value, area(next).selectionStart]).to.deep.equal(['бір', 1]);
    expect(hasFocus(next, area(next))).to.equal(true);
    expect(next.shadowRoot?.querySelectorAll('[part~="banner"]')).to.have.lengthOf(0);
  });

  it('the new node may come a while after the old one went', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    await aTimeout(200);
    const next = node();
    box.append(next);
    expect(area(next).value).to.equal('бір');
    const heard = new Promise((resolve) => next.addEventListener('survey-answer', resolve));
    type(next, 'бір екі');
    await heard;
  });

  it('a wrong attribute is reported once', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...args) => said.push(args[0]);
    try {
      const wrong = { 'draft-days': 'many' };
      const next = replace(await open(node(wrong)), node(wrong));
      await next.updateComplete;
      replace(next, node(wrong));
    } finally {
      console.error = error;
    }
    expect(said).to.have.lengthOf(1);
  });

  it('the first answer, typed just before, is said to be saved', async () => {
    const old = await open();
    type(old, 'бір');
    const next = replace(old);
    await waitUntil(() => next.shadowRoot?.querySelector('[part~="saved"] svg'));
  });

  it('the old node may come back', async () => {
    const old = await open();
    type(old, 'бір');
    const next = replace(old);
    type(next, 'бір екі');
    next.replaceWith(old);
    expect(area(old).value).to.equal('бір екі');
    type(old, 'бір екі үш');
    expect(old.answers).to.deep.equal({ idea: 'бір екі үш' });
  });

  it('a node that is only moved keeps focus and selection', async () => {
    const old = await open();
    area(old).focus();
    type(old, 'мәтін');
    area(old).setSelectionRange(1, 3);
    box.append(document.createElement('p'), old);
    expect([area(old).selectionStart, area(old).selectionEnd]).to.deep.equal([1, 3]);
    expect(hasFocus(old, area(old))).to.equal(true);
  });

  it('a response on its way is sent once, and its receipt appears in the new node', async () => {
    const old = await open();
    old.getHeaders = async () => ({ 'X-Portal': 'yes' });
    type(old, 'бір');
    inside(old, '[part~="button-primary"]').click();
    await old.updateComplete;
    inside(old, '[part~="button-primary"]').click();
    await old.updateComplete;
    void old.submit();
    await waitUntil(() => requests.length === 1);
    const next = replace(old);
    const delivered = new Promise((resolve) => next.addEventListener('survey-delivered', resolve, { once: true }));
    release();
    await delivered;
    await next.updateComplete;
    expect(inside(next, '[part~="receipt-number"]').textContent?.trim()).to.equal('R-1');
    expect(requests).to.have.lengthOf(1);
  });

  it('what a host set once holds for the next node', async () => {
    const old = await open();
    const headers = async (): Promise<HeadersInit> => ({ 'X-Portal': 'yes' });
    old.getHeaders = headers;
    const next = replace(old);
    expect(next.getHeaders).to.equal(headers);
    expect(next.questionnaire).to.deep.equal(small());
  });
});

describe('when a node is taken out and none follows', () => {
  it('the last words are on disk at once', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    const store = await openStore('device', 's');
    const records = await store.list('d|');
    expect(JSON.stringify(records.find(([key]) => key.endsWith(`k${number}`)))).to.contain('бір');
  });

  it('the slot is free for a node with other settings at once, and the answers are there', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    const next = await (async () => {
      const other = node({ credentials: 'include' });
      other.questionnaire = small();
      box.append(other);
      await waitUntil(() => other.shadowRoot?.querySelector('textarea'));
      return other;
    })();
    expect(area(next).value).to.equal('бір');
  });

  it('its survey ends after a second: who comes then is told that the answers were restored', async () => {
    const old = await open();
    type(old, 'бір');
    old.remove();
    await aTimeout(1100);
    const next = node();
    next.questionnaire = small();
    box.append(next);
    expect(next.shadowRoot?.querySelectorAll('textarea')).to.have.lengthOf(0);
    await waitUntil(() => next.shadowRoot?.querySelector('textarea')?.value === 'бір');
    expect(inside(next, '[part~="banner"]').textContent).not.to.equal('');
  });

  it('a kiosk shows the next visitor nothing, even when the new node comes soon', async () => {
    const kiosk = { storage: 'kiosk' };
    const old = await open(node(kiosk));
    type(old, 'бір');
    old.remove();
    await aTimeout(50);
    const next = await open(node(kiosk));
    expect(area(next).value).to.equal('');
  });
});
