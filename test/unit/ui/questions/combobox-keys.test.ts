import { expect } from '@open-wc/testing';
import {
  atRest,
  comboboxKey,
  type ComboboxRows,
  type ComboboxState,
  type KeyEffect,
} from '../../../../src/ui/questions/combobox-keys.js';

const rows: ComboboxRows = { count: 3, chosen: -1, only: undefined };
const press = (state: Partial<ComboboxState>, key: string, met: Partial<ComboboxRows> = {}): KeyEffect =>
  comboboxKey(
    { ...atRest, ...state },
    { key: key.replace('Alt+', ''), altKey: key.startsWith('Alt+') },
    { ...rows, ...met },
  );
const open = { open: true } as const;

describe('the keys of a field with a list', () => {
  it('Down opens on the first row, or on what is chosen; Up on the last', () => {
    expect(press({}, 'ArrowDown')).to.deep.equal({ state: { ...atRest, open: true, active: 0 }, taken: true });
    expect(press({}, 'ArrowDown', { chosen: 2 }).state.active).to.equal(2);
    expect(press({}, 'ArrowUp').state).to.deep.equal({ ...atRest, open: true, active: 2 });
    expect(press({}, 'ArrowUp', { chosen: 1 }).state.active).to.equal(1);
  });

  it('Alt and Down only open, Alt and Up only close', () => {
    expect(press({}, 'Alt+ArrowDown').state).to.deep.equal({ ...atRest, open: true });
    expect(press({ open: true, active: 1, typed: 'а' }, 'Alt+ArrowUp').state).to.deep.equal({ ...atRest, typed: 'а' });
  });

  it('arrows walk round the rows', () => {
    expect(press(open, 'ArrowDown').state.active).to.equal(0);
    expect(press({ ...open, active: 0 }, 'ArrowDown').state.active).to.equal(1);
    expect(press({ ...open, active: 2 }, 'ArrowDown').state.active).to.equal(0);
    expect(press({ ...open, active: 1 }, 'ArrowUp').state.active).to.equal(0);
    expect(press({ ...open, active: 0 }, 'ArrowUp').state.active).to.equal(2);
    expect(press(open, 'ArrowUp').state.active).to.equal(2);
  });

  it('arrows stand on nothing where there is nothing', () => {
    expect(press({}, 'ArrowDown', { count: 0 }).state.active).to.equal(undefined);
    expect(press(open, 'ArrowUp', { count: 0 }).state.active).to.equal(undefined);
  });

  it('Enter takes the row the arrows stand on', () => {
    expect(press({ ...open, active: 1 }, 'Enter')).to.deep.equal({ state: atRest, choose: 1, taken: true });
  });

  it('Enter takes the only one that was found, and never one of several', () => {
    expect(press({ ...open, typed: 'а' }, 'Enter', { only: 0 }).choose).to.equal(0);
    expect(press({ ...open, typed: 'а' }, 'Enter')).to.deep.equal({
      state: { ...open, typed: 'а', active: undefined },
      taken: true,
    });
    expect(press(open, 'Enter', { only: 0 }).choose).to.equal(undefined);
  });

  it('Enter in an emptied field is done with it, and in a closed one that was left alone nothing', () => {
    expect(press({ ...open, typed: '' }, 'Enter')).to.deep.equal({ state: atRest, done: true, taken: true });
    expect(press({}, 'Enter')).to.deep.equal({ state: atRest, taken: false });
  });

  it('Escape closes, then brings back what was chosen, then belongs to the portal', () => {
    expect(press({ ...open, typed: 'а', active: 1 }, 'Escape')).to.deep.equal({
      state: { ...atRest, typed: 'а' },
      taken: true,
    });
    expect(press({ typed: 'а' }, 'Escape')).to.deep.equal({ state: atRest, taken: true });
    expect(press({}, 'Escape')).to.deep.equal({ state: atRest, taken: false });
  });

  it('Tab takes a row only if the arrows stand on it, and always goes on', () => {
    expect(press({ ...open, active: 1 }, 'Tab')).to.deep.equal({ state: atRest, choose: 1, taken: false });
    expect(press({ ...open, typed: 'а' }, 'Tab', { only: 0 })).to.deep.equal({
      state: atRest,
      done: true,
      taken: false,
    });
    expect(press({}, 'Tab')).to.deep.equal({ state: atRest, done: false, taken: false });
  });

  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight'])
    it(`${key} moves in the text and leaves the list`, () =>
      expect(press({ ...open, active: 1 }, key)).to.deep.equal({ state: { ...atRest, open: true }, taken: false }));

  it("a letter is the browser's", () =>
    expect(press({ ...open, active: 1 }, 'ә')).to.deep.equal({
      state: { ...open, typed: undefined, active: 1 },
      taken: false,
    }));
});
