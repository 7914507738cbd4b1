import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceNode } from '../../model/node.js';
import type { QuestionContext } from '../question-context.js';

/** One choice of a ranking. */
export interface RankingRow {
  readonly id: string;
  /** 1-based; 0 = not chosen. */
  readonly place: number;
  /** All places are taken: the row explains itself by the status line and does not react. */
  readonly closed: boolean;
  readonly toggle: () => void;
}

/** A checkbox whose box shows the place; a closed row keeps focus and stays readable. */
export const rankingRow = (
  { node, ids, t, text }: QuestionContext,
  choice: ChoiceNode,
  row: RankingRow,
): TemplateResult => html`
  <label class=${row.closed ? 'choice rank closed' : 'choice rank'} part="choice">
    <input
      type="checkbox"
      id=${row.id}
      .checked=${live(row.place > 0)}
      ?disabled=${node.readOnly || !choice.enabled}
      aria-disabled=${row.closed ? 'true' : nothing}
      aria-describedby=${row.closed ? ids.status : nothing}
      @click=${(event: Event) => {
        if (row.closed) event.preventDefault();
      }}
      @change=${row.toggle}
    />
    <span class="text"
      >${text(choice.text)}${row.place > 0 ? html`<span class="visually-hidden">, ${t('rank.place', { n: row.place })}</span>` : nothing}</span
    >
    ${row.place > 0 ? html`<span class="place" aria-hidden="true">${row.place}</span>` : nothing}
  </label>
`;
