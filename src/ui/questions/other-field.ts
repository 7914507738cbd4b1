import { html, type TemplateResult } from 'lit';
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
        aria-describedby=${ids.error}
        @input=${(event: Event) => setComment((event.currentTarget as HTMLInputElement).value, 'typing')}
      />
    </div>
  `;
};

/**
 * What choosing must do about the comment: text typed before stays until the page is left, so a slip of the finger on
 * a neighbouring row costs nothing.
 */
export const keepComment = ({ node, local, setComment }: QuestionContext): { leave: () => void; enter: () => void } => {
  const kept = local<{ comment?: string }>(() => ({}));
  return {
    leave: () => {
      if (node.comment) kept.change({ comment: node.comment });
    },
    enter: () => {
      if (!node.comment && kept.current.comment) setComment(kept.current.comment, 'choice');
    },
  };
};
