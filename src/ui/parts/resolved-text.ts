import { html } from 'lit';
import type { ResolvedText } from '../../model/localized-text.js';

/** Text as it stands, or marked with its own language so that a screen reader changes voice. */
export const resolvedText = ({ text, lang }: ResolvedText): unknown =>
  lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
