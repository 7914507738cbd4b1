import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.js';
import type { QuestionContext } from '../question-context.js';
import { sameValue } from './same-value.js';

/** Letters from which a text is too long to stand beside its arrows on a phone. */
const longText = 40;

/** The chosen order: always all places, so that nothing below moves when one is filled. */
export const rankingSlots = (
  context: QuestionContext,
  order: readonly unknown[],
  places: number,
  move: (index: number, by: -1 | 1) => void,
): TemplateResult => {
  const { node, t, text } = context;
  const slot = (index: number): TemplateResult => {
    const choice = node.choices.find(({ value }) => index < order.length && sameValue(value, order[index]));
    if (!choice)
      return html`<li class="slot empty"><span class="number">${index + 1}</span><span>${t('rank.empty')}</span></li>`;
    return html`<li class="slot ${choice.text.text.length > longText ? 'long' : ''}">
      <span class="number">${index + 1}</span><span class="item">${text(choice.text)}</span>
      <span class="arrows">
        ${arrow(t('rank.up_item', { item: choice.text.text }), 'up', index > 0 && !node.readOnly, () => move(index, -1))}
        ${arrow(t('rank.down_item', { item: choice.text.text }), 'down', index < order.length - 1 && !node.readOnly, () => move(index, 1))}
      </span>
    </li>`;
  };
  return html`<div class="slots">
    <p class="slots-head"><span>${t('rank.yours')}</span><span class="figures">${order.length} / ${places}</span></p>
    <ol role="list">
      ${Array.from({ length: places }, (_, index) => slot(index))}
    </ol>
  </div>`;
};

const arrow = (name: string, direction: 'up' | 'down', available: boolean, press: () => void): TemplateResult => {
  const pressed = (event: Event): void => {
    if (!available) return;
    const slot = (event.currentTarget as Element).closest('.slot');
    press();
    // Buttons stay where they are and items change places: focus goes along with the item.
    const target = direction === 'up' ? slot?.previousElementSibling : slot?.nextElementSibling;
    target?.querySelector<HTMLElement>(`.arrow-${direction}`)?.focus({ preventScroll: true });
  };
  return html`<button
    type="button"
    class="arrow arrow-${direction}"
    aria-label=${name}
    aria-disabled=${available ? nothing : 'true'}
    @click=${pressed}
  >
    ${icon(direction)}
  </button>`;
};
