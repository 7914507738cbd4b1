import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChoiceNode } from '../../model/node.js';
import type { QuestionContext } from '../question-context.js';
import { sameValue } from './same-value.js';

/** What was taken from a long list, in the order of the ticks; each can be put back without searching for it again. */
export const takenChoices = (
  { node, ids, t, text }: QuestionContext,
  taken: readonly unknown[],
  remove: (choice: ChoiceNode, item: string) => void,
): TemplateResult => {
  const row = (choice: ChoiceNode): TemplateResult => {
    const item = choice.text.text;
    const pressed = ({ currentTarget }: Event): void => {
      const here = currentTarget as Element;
      const slot = here.closest('.slot');
      // The button is about to disappear: the keyboard goes to the next one, or back to the search.
      const next = (slot?.nextElementSibling ?? slot?.previousElementSibling)?.querySelector('button');
      (next ?? here.closest('.ranking')?.querySelector('input'))?.focus({ preventScroll: true });
      remove(choice, item);
    };
    return html`<li class="slot taken">
      <span class="item">${text(choice.text)}</span>
      ${
        node.readOnly
          ? nothing
          : html`<button type="button" class="link" aria-label=${t('q.remove_item', { item })} @click=${pressed}>
              ${t('rank.remove')}
            </button>`
      }
    </li>`;
  };
  return html`<div class="slots">
    <p class="slots-head" id=${ids.status}>${t('count.selected', { count: taken.length })}</p>
    ${
      taken.length === 0
        ? html`<p class="slot empty">${t('rank.empty')}</p>`
        : html`<ul role="list" aria-labelledby=${ids.status}>
            ${repeat(taken.map(choiceOf(node.choices)), ({ value }) => keyOf(value), row)}
          </ul>`
    }
  </div>`;
};

/** A value that is no choice any more can be put back like any other. */
const choiceOf =
  (choices: readonly ChoiceNode[]) =>
  (value: unknown): ChoiceNode =>
    choices.find((choice) => sameValue(choice.value, value)) ?? {
      value,
      text: { text: String(value) },
      enabled: true,
      role: 'plain',
    };

const keyOf = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);
