import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import { icon } from '../parts/icon.js';
import type { QuestionContext } from '../question-context.js';
import type { FoundChoices } from './search-choices.js';

/** The list of a combobox; nothing in it can have focus, the field keeps it. */
export interface ComboboxList {
  readonly found: FoundChoices;
  readonly active: number | undefined;
  readonly isChosen: (choice: ChoiceNode) => boolean;
  readonly choose: (row: number) => void;
}

/** The rows in the order of the arrow keys. */
export const rowsOf = ({ rows, always }: FoundChoices): readonly ChoiceNode[] => [...rows, ...always];

/** The open list in the flow below its field: no host can cut it off, and nothing above it moves. */
export const comboboxList = (context: QuestionContext, list: ComboboxList): TemplateResult => {
  const { ids, t, text } = context;
  const rows = rowsOf(list.found);
  return html`<div class="found" @mousedown=${(event: Event) => event.preventDefault()}>
    ${nothingFound(context, list.found)}
    ${
      rows.length === 0
        ? nothing
        : html`<div class="choices scrolled" part="choices" role="listbox" id=${ids.list} aria-labelledby=${ids.title}>
            ${rows.map(
              (choice, index) =>
                html`<div
                  class=${`choice option ${list.isChosen(choice) ? 'chosen' : ''} ${index === list.active ? 'active' : ''}`}
                  part="choice"
                  role="option"
                  id=${ids.option(index)}
                  aria-selected=${list.isChosen(choice) ? 'true' : 'false'}
                  aria-disabled=${choice.enabled ? nothing : 'true'}
                  @click=${() => list.choose(index)}
                >
                  <span class="text">${text(choice.text)}</span>${list.isChosen(choice) ? icon('tick') : nothing}
                </div>`,
            )}
          </div>`
    }
    ${moreLine(t, list.found)}
  </div>`;
};

/** Says so where nothing was found. */
export const nothingFound = (
  { t }: Pick<QuestionContext, 't'>,
  { found }: FoundChoices,
): TemplateResult | typeof nothing =>
  found === 0 ? html`<p class="list-note">${t('q.no_search_result')}</p>` : nothing;

/** How many more there are than rows, and what to do about it. */
export const moreLine = (t: QuestionContext['t'], { rows, found }: FoundChoices): TemplateResult | typeof nothing =>
  found > rows.length ? html`<p class="list-note">${t('q.more_choices', { count: found - rows.length })}</p>` : nothing;
