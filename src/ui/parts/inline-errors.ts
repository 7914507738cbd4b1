import { html, nothing, type TemplateResult } from 'lit';
import type { FoundViolation } from '../../model/violation.js';
import type { QuestionContext } from '../question-context.js';
import { icon } from './icon.js';
import { violationText } from './violation-text.js';

/** What is wrong, in words, between help and control; warnings and notes look different and never block. */
export const inlineErrors = ({ node, ids, t }: QuestionContext): TemplateResult | typeof nothing =>
  node.violations.length === 0
    ? nothing
    : html`<div class="errors" id=${ids.error}>
        ${node.violations.map((found) => (found.severity === 'error' ? error(t('err.prefix'), violationText(t, node, found)) : note(found, violationText(t, node, found))))}
      </div>`;

/** One error line: icon, hidden word "error", sentence. */
export const error = (prefix: string, sentence: string): TemplateResult => html`
  <p class="error" part="error">
    ${icon('error')}<span><span class="visually-hidden">${`${prefix} `}</span>${sentence}</span>
  </p>
`;

const note = ({ severity }: FoundViolation, sentence: string): TemplateResult => html`
  <p class="note note-${severity}">${icon('warning')}<span>${sentence}</span></p>
`;
