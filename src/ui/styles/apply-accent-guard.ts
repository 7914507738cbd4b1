import { guardAccent } from './accent-guard.js';

const names = ['label', 'press', 'edge', 'link'] as const;

/**
 * Reads the host's accent as the browser resolves it and sets the four private values on the root; takes them back
 * when the host has no accent of its own. Call it after the first render and when colour scheme or tokens change; it
 * forces one style calculation.
 */
export const applyAccentGuard = (host: Element, root: HTMLElement): void => {
  for (const name of names) root.style.removeProperty(`--_guard-${name}`);
  const declared = getComputedStyle(host);
  if (declared.getPropertyValue('--court-survey-accent').trim() === '') return;
  const resolve = probe(root);
  const guarded = guardAccent({
    accent: resolve('--_accent'),
    accentText:
      declared.getPropertyValue('--court-survey-accent-text').trim() === ''
        ? undefined
        : resolve('--court-survey-accent-text'),
    surface: resolve('--_surface'),
    text: resolve('--_text'),
  });
  for (const name of names) root.style.setProperty(`--_guard-${name}`, guarded[name]);
};

/** A custom property's colour as a computed value. */
const probe =
  (root: HTMLElement) =>
  (property: string): string => {
    const element = document.createElement('span');
    element.style.setProperty('color', `var(${property})`);
    root.append(element);
    const { color } = getComputedStyle(element);
    element.remove();
    return color;
  };
