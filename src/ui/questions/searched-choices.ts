import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TagboxQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionContext } from '../question-context.js';
import { choiceFrame } from './choice-list.js';
import { moreLine, nothingFound } from './combobox-list.js';
import { searchChoices } from './search-choices.js';
import { saidWords, say, sayFound, type SearchWords } from './search-words.js';
import { aloneFrame, severalChoices } from './several-choices.js';
import { takenChoices } from './taken-choices.js';
import { standsAlone } from './toggle-choice.js';

/**
 * Several choices from a long list: the found ones as rows to tick, and beside or below them what was taken, so that
 * ticking moves nothing under the finger.
 */
export const searchedChoicesView = (context: QuestionContext<TagboxQuestion>): TemplateResult => {
  const { node, ids, t } = context;
  const { chosen, options } = severalChoices(context);
  const local = context.local<SearchWords & { typed?: string }>(() => ({}));
  const { typed = '' } = local.current;
  const found = searchChoices(node.choices, typed);
  const search = (now: string): void => {
    local.change({ typed: now });
    sayFound(local, t, searchChoices(node.choices, now));
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === '' || event.isComposing) return;
    // A dialog of the portal stays open: the key was for the search.
    event.preventDefault();
    event.stopPropagation();
    search('');
  };
  return questionFrame(context, {
    shape: 'group',
    hint: 'q.choose_many',
    body: html`
      <div class="ranking">
        <div class="found-several">
          <label class="caption" for=${ids.search}>${t('q.search')}</label>
          <input
            class="field"
            part="input"
            type="text"
            inputmode="search"
            id=${ids.search}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            .value=${live(typed)}
            ?readonly=${node.readOnly}
            @input=${(event: Event) => search((event.currentTarget as HTMLInputElement).value)}
            @keydown=${pressed}
          />
          ${nothingFound(context, found)} ${choiceFrame(context, { ...options, scrolled: true }, found.rows)}
          ${moreLine(t, found)}
          ${choiceFrame(
            context,
            options,
            found.always.filter((choice) => !standsAlone(choice)),
          )}
          ${aloneFrame(context, options, found.always.filter(standsAlone), true)}
        </div>
        ${takenChoices(context, chosen, (choice, item) => {
          options.choose(choice);
          say(local, t, t('rank.removed', { item }));
        })}
        <p class="visually-hidden" role="status">${saidWords(local, t)}</p>
      </div>
    `,
  });
};
