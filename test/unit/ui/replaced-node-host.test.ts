import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  area,
  box,
  hasFocus,
  inside,
  node,
  number,
  open,
  ready,
  release,
  replace,
  requests,
  small,
  type,
} from './portal-node.js';

describe('when a portal replaces the node: what its host hears, sets and sends', () => {
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
