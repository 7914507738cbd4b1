import type { LocalState, Translate } from '../question-context.js';
import type { FoundChoices } from './search-choices.js';

/** What a screen reader is told about a search. */
export interface SearchWords {
  said?: string;
  timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds after the last key until the number of results speaks; a person typing is not interrupted. */
const settleAfter = 500;

/** Says something now, and nothing that was still to be said. */
export const say = (state: LocalState<SearchWords>, said: string): void => {
  clearTimeout(state.current.timer);
  state.change({ said });
};

/** Says how much was found once the person pauses. */
export const sayFound = (state: LocalState<SearchWords>, t: Translate, { found }: FoundChoices): void => {
  clearTimeout(state.current.timer);
  const said = found === 0 ? t('q.no_search_result') : t('a11y.results', { found });
  state.change({ timer: setTimeout(() => state.change({ said }), settleAfter) });
};
