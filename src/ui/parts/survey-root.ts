import { html, type TemplateResult } from 'lit';

/** What the whole widget is drawn in. */
export interface SurveyRoot {
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly content: unknown;
}

/**
 * The inner box that container queries ask for its width (on the host itself containment collapses in table cells and
 * floats) and the root that carries language, colour scheme and the private values of the accent guard.
 */
export const surveyRoot = ({ language, scheme, content }: SurveyRoot): TemplateResult => html`
  <div class="box"><div class="root" lang=${language} data-scheme=${scheme}>${content}</div></div>
`;
