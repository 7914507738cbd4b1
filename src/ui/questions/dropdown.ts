import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DropdownQuestion } from '../../model/questionnaire.js';
import { icon } from '../parts/icon.js';
import { describedBy, hasError, questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { comboboxView } from './combobox.js';
import { keepComment } from './keep-comment.js';
import { otherField } from './other-field.js';
import { sameValue } from './same-value.js';
import { isSearched } from './search-choices.js';

/** One choice from a list that opens: a native one, or where it is too long for that, one that is searched. */
export const dropdownView: QuestionView<DropdownQuestion> = (context) =>
  isSearched(context.node.choices, context.node.definition.searchEnabled) ? comboboxView(context) : selectView(context);

/** A native select: the best list a phone has. Choosing the first entry clears. */
const selectView: QuestionView<DropdownQuestion> = (context) => {
  const { node, ids, t, setAnswer } = context;
  const comment = keepComment(context);
  const chosen = node.choices.findIndex((choice) => sameValue(choice.value, node.answer));
  const choose = (event: Event): void => {
    const choice = node.choices[(event.currentTarget as HTMLSelectElement).selectedIndex - 1];
    comment.leave();
    setAnswer(choice?.value, 'choice');
    if (choice?.role === 'other') comment.enter();
  };
  return questionFrame(context, {
    shape: 'field',
    body: html`
      <div class="select-box">
        <select
          class="field"
          part="select"
          id=${ids.control(0)}
          aria-describedby=${describedBy(context) ?? nothing}
          aria-required=${node.required ? 'true' : 'false'}
          aria-invalid=${hasError(node) ? 'true' : 'false'}
          ?disabled=${node.readOnly}
          @change=${choose}
        >
          <option value="" .selected=${live(chosen === -1)}>${t('q.choose_from_list')}</option>
          ${node.choices.map(
            (choice, index) =>
              html`<option
                .selected=${live(index === chosen)}
                ?disabled=${!choice.enabled}
                lang=${choice.text.lang ?? nothing}
              >
                ${choice.text.text}
              </option>`,
          )}
        </select>
        ${icon('chevron')}
      </div>
      ${node.choices[chosen]?.role === 'other' ? otherField(context) : nothing}
    `,
  });
};
