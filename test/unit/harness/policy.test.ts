import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import words from '../../../locales/kk.json' with { type: 'json' };

describe('the page every unit test runs in', () => {
  it('loads a JSON file imported with its attribute, statically and on demand, as the same document', async () => {
    const { default: later } = await import('../../../locales/kk.json', { with: { type: 'json' } });
    expect(Object.keys(words).length).to.be.greaterThan(0);
    expect(later).to.deep.equal(words);
    expect(await (await fetch('/locales/kk.json')).json()).to.deep.equal(words);
  });

  it('draws and styles a Lit element although scripts and styles come from this server only', async () => {
    customElements.define(
      'policy-probe',
      class extends LitElement {
        static override styles = css`
          p {
            color: rgb(1, 2, 3);
          }
        `;
        override render() {
          return html`<p>Сәлеметсіз бе</p>`;
        }
      },
    );
    const element = await fixture<LitElement>(html`<policy-probe></policy-probe>`);
    const paragraph = element.shadowRoot?.querySelector('p');
    expect(getComputedStyle(paragraph as Element).color).to.equal('rgb(1, 2, 3)');
  });

  it('reports accessibility faults without breaking the policy itself', async () => {
    const element = await fixture(html`<button>Жіберу</button>`);
    await expect(element).to.be.accessible();
  });
});
