import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { PanelNode } from '../../../../src/model/node.js';
import { resolvedText } from '../../../../src/ui/parts/resolved-text.js';
import { questionIds } from '../../../../src/ui/question-ids.js';
import { panelView } from '../../../../src/ui/questions/panel.js';
import { ru, words } from '../render-question.js';

const panel: PanelNode = {
  kind: 'panel',
  key: 'k1',
  path: 'group',
  definition: {} as PanelNode['definition'],
  title: { text: 'Заседание' },
  description: { text: 'Вспомните последнее.' },
  required: true,
  elements: [],
  violations: [],
};

let drawn = 0;
const draw = (node: Partial<PanelNode>): Element => {
  const box = document.createElement('div');
  document.body.append(box);
  const shown = { ...panel, ...node };
  render(
    panelView({ node: shown, ids: questionIds(`k${++drawn}`), t: ru, text: resolvedText, render: () => undefined }),
    box,
  );
  return box.querySelector('section') ?? box;
};
const wrong: PanelNode['violations'] = [{ violation: { code: 'panelRequired' }, severity: 'error' }];

describe('a part that wants at least one answer', () => {
  it('says so before anything is wrong, and carries the star', async () => {
    const group = draw({});
    expect(words(group, 'aria-describedby')).to.equal(`${ru('q.required_panel')} Вспомните последнее.`);
    expect(group.querySelector('h3 .star')?.textContent?.trim()).to.equal('*');
    expect(group.classList.contains('wrong')).to.equal(false);
    await expect(group).to.be.accessible();
  });

  it('is marked along its whole length and says why', () => {
    const group = draw({ violations: wrong });
    expect(group.classList.contains('wrong')).to.equal(true);
    expect(words(group, 'aria-describedby')).to.contain(ru('err.required.panel'));
  });

  it('is named by what it wants when it has no title', async () => {
    const group = draw({ title: undefined, description: undefined } as unknown as PanelNode);
    expect(group.getAttribute('role')).to.equal('group');
    expect(words(group, 'aria-labelledby')).to.equal(ru('q.required_panel'));
    await expect(group).to.be.accessible();
  });

  it('control: a part that wants nothing says nothing', () => {
    const group = draw({ required: false, description: undefined } as unknown as PanelNode);
    expect([group.querySelector('.star'), group.getAttribute('aria-describedby')]).to.deep.equal([null, null]);
  });
});
