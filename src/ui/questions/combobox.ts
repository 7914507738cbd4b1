import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DropdownQuestion } from '../../model/questionnaire.js';
import { icon } from '../parts/icon.js';
import { describedBy, hasError, questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { afterClick, showRow } from './combobox-field.js';
import { atRest, comboboxKey, type ComboboxState, type KeyEffect } from './combobox-keys.js';
import { comboboxList, rowsOf } from './combobox-list.js';
import { keepComment } from './keep-comment.js';
import { otherField } from './other-field.js';
import { sameValue } from './same-value.js';
import { searchChoices } from './search-choices.js';
import { saidWords, say, sayFound, type SearchWords } from './search-words.js';

type LocalCombobox = Partial<ComboboxState> & SearchWords;

/** One choice from a list too long for a native one: a field to type in, with the found choices below it. */
export const comboboxView: QuestionView<DropdownQuestion> = (context) => {
  const { node, ids, t, setAnswer } = context;
  const local = context.local<LocalCombobox>(() => ({}));
  const state = (): ComboboxState => ({ ...atRest, ...local.current });
  const comment = keepComment(context);
  const chosen = node.choices.find((choice) => sameValue(choice.value, node.answer));
  const search = (typed = ''): ReturnType<typeof searchChoices> =>
    searchChoices(node.choices, typed, chosen && node.choices.indexOf(chosen));
  const { open, typed, active } = state();
  const found = search(typed);
  const rows = rowsOf(found);

  const choose = (row: number): void => {
    const choice = rows[row];
    if (!choice?.enabled) return;
    local.change(atRest);
    comment.leave();
    setAnswer(choice.value, 'choice');
    if (choice.role === 'other') comment.enter();
    say(local, t, `${choice.text.text}, ${t('a11y.selected')}`);
  };
  /** Looking costs nothing: what is chosen stays, unless the person emptied the field of an optional question. */
  const leave = (): void => {
    const emptied = state().typed?.trim() === '' && !node.required;
    local.change(atRest);
    say(local, t, '');
    if (!emptied || node.answer === undefined) return;
    comment.leave();
    setAnswer(undefined, 'choice');
  };
  const act = (effect: KeyEffect, field: HTMLElement): void => {
    if (effect.done) return leave();
    if (effect.choose !== undefined) return choose(effect.choose);
    local.change(effect.state);
    if (effect.state.open) showRow(field, ids.option(effect.state.active ?? rows.findIndex((row) => row === chosen)));
  };
  const pressed = (event: KeyboardEvent): void => {
    if (node.readOnly || event.isComposing) return;
    const effect = comboboxKey(state(), event, {
      count: rows.length,
      chosen: chosen ? rows.indexOf(chosen) : -1,
      only: found.found === 1 ? 0 : undefined,
    });
    if (effect.taken) event.preventDefault();
    if (effect.taken && event.key === 'Escape') event.stopPropagation();
    act(effect, event.currentTarget as HTMLElement);
  };
  const input = (event: Event): void => {
    const now = (event.currentTarget as HTMLInputElement).value;
    local.change({ open: true, typed: now, active: undefined });
    sayFound(local, t, search(now));
  };
  const openBy = (field: HTMLInputElement): void => {
    if (node.readOnly) return;
    if (typed === undefined) field.select();
    act({ state: { ...state(), open: true }, taken: true }, field);
  };
  return questionFrame(context, {
    shape: 'field',
    hint: node.readOnly ? undefined : 'q.search_hint',
    body: html`
      <div class="select-box">
        <input
          class="field"
          part="input"
          type="text"
          role="combobox"
          id=${ids.control(0)}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          lang=${(typed === undefined && chosen?.text.lang) || nothing}
          aria-autocomplete="list"
          aria-expanded=${open && rows.length > 0 ? 'true' : 'false'}
          aria-controls=${open && rows.length > 0 ? ids.list : nothing}
          aria-activedescendant=${open && active !== undefined && active < rows.length ? ids.option(active) : nothing}
          aria-describedby=${describedBy(context, { hint: !node.readOnly }) ?? nothing}
          aria-required=${node.required ? 'true' : 'false'}
          aria-invalid=${hasError(node) ? 'true' : 'false'}
          ?readonly=${node.readOnly}
          .value=${live(typed ?? chosen?.text.text ?? '')}
          @input=${input}
          @keydown=${pressed}
          @click=${({ currentTarget }: Event) => {
            if (!state().open) openBy(currentTarget as HTMLInputElement);
          }}
          @blur=${({ currentTarget }: Event) => {
            if (state().open || state().typed !== undefined) afterClick(currentTarget as HTMLElement, leave);
          }}
        />
        <div class="field printed" aria-hidden="true">${chosen?.text.text}</div>
        ${
          node.readOnly
            ? nothing
            : html`<button
                type="button"
                class="opener"
                tabindex="-1"
                aria-label=${`${t('q.choose_from_list')}: ${node.title.text}`}
                aria-expanded=${open ? 'true' : 'false'}
                @mousedown=${(event: Event) => event.preventDefault()}
                @click=${({ currentTarget }: Event) => {
                  const field = (currentTarget as Element).parentElement?.querySelector('input');
                  if (!field) return;
                  field.focus({ preventScroll: true });
                  if (state().open) local.change({ open: false, active: undefined });
                  else openBy(field);
                }}
              >
                ${icon('chevron')}
              </button>`
        }
      </div>
      ${open ? comboboxList(context, { found, active, isChosen: (choice) => choice === chosen, choose }) : nothing}
      <p class="visually-hidden" role="status">${saidWords(local, t)}</p>
      ${chosen?.role === 'other' ? otherField(context) : nothing}
    `,
  });
};
