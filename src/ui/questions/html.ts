import { html, nothing } from 'lit';
import type { HtmlQuestion } from '../../model/questionnaire.js';
import { authorHtml } from '../parts/author-html.js';
import type { QuestionView } from '../question-context.js';

/** The author's words between questions; takes no answer and has no frame. */
export const htmlView: QuestionView<HtmlQuestion> = ({ node, ids }) => html`
  <div class="question prose" part="question" id=${ids.root} data-path=${node.path} lang=${node.html?.lang ?? nothing}>
    ${authorHtml(node.html?.text ?? '')}
  </div>
`;
