import { expect } from '@open-wc/testing';
import { keepKeysInside } from '../../../src/ui/keep-keys-inside.js';

const leaked = (key: string): boolean => {
  const outer = document.createElement('div');
  const host = outer.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const area = root.appendChild(document.createElement('textarea'));
  keepKeysInside(root);
  let seen = false;
  outer.addEventListener('keydown', () => (seen = true));
  area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  return seen;
};

describe('keys pressed in the survey', () => {
  for (const key of ['Enter', ' ', 'ArrowDown', 'ArrowLeft']) {
    it(`${JSON.stringify(key)} never reaches the portal's own handlers`, () => expect(leaked(key)).to.equal(false));
  }
  for (const key of ['Escape', 'Tab', 'a']) {
    it(`${key} does, because dialogs and shortcuts of the portal need it`, () => expect(leaked(key)).to.equal(true));
  }
});
