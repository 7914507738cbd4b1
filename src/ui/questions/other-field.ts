import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from '../question-context.js';

/** "Please specify" under an "other" choice: opens below the pointer, inside the same frame. */
export const otherField = ({ node, ids, t, setComment }: QuestionContext): TemplateResult => {
  const wrong = node.violations.some(({ violation }) => violation.code === 'commentRequired');
  return html`
    <div class="other">
      <label class="caption" for=${ids.comment}>${t('opt.other_specify')}</label>
      <input
        type="text"
        class="field"
        part="input"
        id=${ids.comment}
        autocomplete="off"
        .value=${node.comment ?? ''}
        ?disabled=${node.readOnly}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby=${wrong ? ids.error : nothing}
        @input=${(event: Event) => setComment((event.currentTarget as HTMLInputElement).value, 'typing')}
      />
    </div>
  `;
};
