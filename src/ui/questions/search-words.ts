import type { LocalState, Translate } from '../question-context.js';
import type { FoundChoices } from './search-choices.js';

/** What a screen reader is told about a search. */
export interface SearchWords {
  said?: { readonly words: string; readonly by: Translate };
  timer?: ReturnType<typeof setTimeout>;
}

/** What stands in the live region; what was said in another language is said no more. */
export const saidWords = ({ current: { said } }: LocalState<SearchWords>, t: Translate): string =>
  said?.by === t ? said.words : '';

/** Milliseconds after the last key until the number of results speaks; a person typing is not interrupted. */
const settleAfter = 500;

/** Says something now, and nothing that was still to be said. */
export const say = (state: LocalState<SearchWords>, t: Translate, words: string): void => {
  clearTimeout(state.current.timer);
  state.change({ said: { words, by: t } });
};

/** Says how much was found once the person pauses. */
export const sayFound = (state: LocalState<SearchWords>, t: Translate, { found }: FoundChoices): void => {
  clearTimeout(state.current.timer);
  const words = found === 0 ? t('q.no_search_result') : t('a11y.results', { found });
  state.change({ timer: setTimeout(() => state.change({ said: { words, by: t } }), settleAfter) });
};
