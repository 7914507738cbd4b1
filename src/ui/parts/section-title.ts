import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../question-context.js';

/** The star of a required question; a value, because the build's template minifier would drop a leading space. */
export const star = '\u00a0*';

/** Heading of a page; takes focus after Next and Back. The legend of the star only where a star is. */
export const sectionTitle = (
  t: Translate,
  {
    title,
    description,
    starred,
    survey = false,
  }: {
    readonly title: unknown;
    readonly description?: unknown;
    readonly starred: boolean;
    /** The questionnaire's own title on the start page. */
    readonly survey?: boolean;
  },
): TemplateResult => html`
  <div class="section-head">
    <h2 class=${survey ? 'section-title survey-title' : 'section-title'} part="section-title" tabindex="-1">
      ${title}
    </h2>
    ${description ? html`<p class="lead">${description}</p>` : nothing} ${starred ? starLegend(t) : nothing}
  </div>
`;

/** "Questions with a star must be answered", with the star in its colour. */
export const starLegend = (t: Translate): TemplateResult => {
  const [before = '', after = ''] = t('q.required_legend').split('*');
  return html`<p class="meta star-legend">${before}<span class="star">*</span>${after}</p>`;
};
