import { html, type TemplateResult } from 'lit';
import type { Translate } from '../question-context.js';

/** Characters a person would count, roughly: й typed as two code points counts once. */
export const textLength = (text: string): number => text.normalize('NFC').length;

/** How many characters are left, or too many. */
export const countText = (t: Translate, text: string, max: number): string => {
  const left = max - textLength(text);
  return left >= 0 ? t('count.left', { count: left }) : t('count.over', { count: -left });
};

/** The limit (linked to the field) and what is left of it (seen only; a status announces it less often). */
export const characterCount = (t: Translate, limitId: string, text: string, max: number): TemplateResult => html`
  <p class="count">
    <span id=${limitId}>${t('count.limit', { count: max })}</span>
    <span class=${textLength(text) > max ? 'left over' : 'left'} aria-hidden="true">${countText(t, text, max)}</span>
  </p>
`;
