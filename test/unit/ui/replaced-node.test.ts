import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { area, box, hasFocus, inside, node, open, page, ready, replace, requests, type } from './portal-node.js';

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
});
