import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { star } from '../parts/section-title.js';
import type { ChoiceNode } from '../../model/node.js';

/** One row of a choice list or one point of a scale: the label is the target, at least 44px high. */
export interface ChoiceRow {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly choice: ChoiceNode;
  readonly label: unknown;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly change: () => void;
  /** Star of a required question whose title is hidden. */
  readonly starred?: boolean;
}

/** A native radio button or checkbox inside its label. */
export const choiceRow = (row: ChoiceRow): TemplateResult => html`
  <label class="choice" part="choice">
    <input
      type=${row.type}
      id=${row.id}
      name=${row.name}
      .checked=${live(row.checked)}
      ?disabled=${row.disabled}
      @change=${row.change}
    />
    <span class="text"
      >${row.label}${row.starred ? html`<span class="star" aria-hidden="true">${star}</span>` : nothing}</span
    >
  </label>
`;
