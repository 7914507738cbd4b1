import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../model/pick-text.js';
import type { QuestionContext } from '../question-context.js';

/** The author's "say more" field below an answer. */
export const commentArea = (context: QuestionContext): TemplateResult | typeof nothing => {
  const { node, ids, t, text, language, setComment } = context;
  if (!node.definition.commentArea) return nothing;
  const words = pickText(node.definition.commentText, language);
  return html`
    <div class="other">
      <label class="caption" for=${ids.comment}>${words ? text(words) : t('opt.other_specify')}</label>
      <textarea
        class="field"
        part="textarea"
        id=${ids.comment}
        autocomplete="off"
        rows="2"
        .value=${node.comment ?? ''}
        ?readonly=${node.readOnly}
        @input=${(event: Event) => setComment((event.currentTarget as HTMLTextAreaElement).value, 'typing')}
      ></textarea>
    </div>
  `;
};
