/** A field with a list that opens below it, as the person left it. */
export interface ComboboxState {
  readonly open: boolean;
  /** `undefined`: nothing was typed, the field shows what is chosen. */
  readonly typed: string | undefined;
  /** Row the arrow keys stand on; `undefined` = none, the keyboard is in the text. */
  readonly active: number | undefined;
}

/** What the keys meet. */
export interface ComboboxRows {
  readonly count: number;
  /** Row that is the answer; −1 = it is not among them. */
  readonly chosen: number;
  /** Row that Enter takes though no arrow stands on it: the only one that was found. */
  readonly only: number | undefined;
}

/** What a key does. */
export interface KeyEffect {
  readonly state: ComboboxState;
  /** Row to take. */
  readonly choose?: number;
  /** The person goes on elsewhere, or is done: an emptied field clears, unchosen text goes. */
  readonly done?: boolean;
  /** Nobody else should react: not the browser, and to Escape not a dialog of the portal. */
  readonly taken: boolean;
}

/** A field as nobody has touched it. */
export const atRest: ComboboxState = { open: false, typed: undefined, active: undefined };

/**
 * The keys of an editable combobox with a list (ARIA APG): arrows open and walk round, Enter takes, Escape closes and
 * then restores, Tab takes only a row the arrows stand on; what moves in text moves in the text.
 */
export const comboboxKey = (
  state: ComboboxState,
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  rows: ComboboxRows,
): KeyEffect => {
  switch (key) {
    case 'ArrowDown':
      return { state: { ...state, open: true, active: altKey ? state.active : below(state, rows) }, taken: true };
    case 'ArrowUp':
      if (altKey) return { state: { ...state, open: false, active: undefined }, taken: true };
      return { state: { ...state, open: true, active: above(state, rows) }, taken: true };
    case 'Enter':
      return enter(state, rows);
    case 'Escape':
      if (state.open) return { state: { ...state, open: false, active: undefined }, taken: true };
      return { state: atRest, taken: state.typed !== undefined };
    case 'Tab':
      if (isOn(state, rows)) return { state: atRest, choose: state.active, taken: false };
      return { state: atRest, done: state.open || state.typed !== undefined, taken: false };
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return { state: { ...state, active: undefined }, taken: false };
    default:
      return { state, taken: false };
  }
};

const isOn = (state: ComboboxState, { count }: ComboboxRows): state is ComboboxState & { readonly active: number } =>
  state.open && state.active !== undefined && state.active < count;

const below = (state: ComboboxState, rows: ComboboxRows): number | undefined => {
  if (rows.count === 0) return undefined;
  if (isOn(state, rows)) return (state.active + 1) % rows.count;
  return state.open ? 0 : Math.max(rows.chosen, 0);
};

const above = (state: ComboboxState, rows: ComboboxRows): number | undefined => {
  if (rows.count === 0) return undefined;
  if (isOn(state, rows)) return (state.active + rows.count - 1) % rows.count;
  return !state.open && rows.chosen >= 0 ? rows.chosen : rows.count - 1;
};

const enter = (state: ComboboxState, rows: ComboboxRows): KeyEffect => {
  const row = isOn(state, rows) ? state.active : state.typed ? rows.only : undefined;
  if (row !== undefined) return { state: atRest, choose: row, taken: true };
  if (state.typed === '') return { state: atRest, done: true, taken: true };
  return { state: { ...state, open: state.open || state.typed !== undefined }, taken: state.open };
};
