import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/catalog.js';
import type { ResolvedText } from '../../model/localized-text.js';
import type { QuestionNode } from '../../model/node.js';
import type { Translate } from '../question-context.js';
import { error } from './inline-errors.js';
import { reviewAnswer } from './review-answer.js';
import { violationText } from './violation-text.js';

/** One section of the review. */
export interface ReviewSection {
  readonly t: Translate;
  readonly language: Language;
  readonly text: (resolved: ResolvedText) => unknown;
  readonly title: unknown;
  readonly questions: readonly QuestionNode[];
  /** Absent where answers are for reading only; `words` is the title in plain words, for the button's name. */
  readonly edit?: { readonly words: string; readonly press: () => void } | undefined;
}

/** A section's questions with the answers in the respondent's words; unanswered ones are shown too. */
export const reviewSection = (section: ReviewSection): TemplateResult => html`
  <section class="review" part="review">
    <div class="review-head">
      <h3>${section.title}</h3>
      ${section.edit ? editButton(section.t, section.edit) : nothing}
    </div>
    ${section.questions.filter(({ definition }) => definition.type !== 'html' && definition.type !== 'image').map((node) => row(section, node))}
  </section>
`;

const editButton = (t: Translate, { words, press }: NonNullable<ReviewSection['edit']>): TemplateResult => html`
  <button type="button" class="link" aria-label=${t('review.edit_section', { section: words })} @click=${press}>
    ${t('nav.edit')}
  </button>
`;

const row = (section: ReviewSection, node: QuestionNode): TemplateResult => {
  const { t, text } = section;
  const answer = reviewAnswer(node, section.language);
  const question = html`${text(node.title)}${(section.edit ? wrong(t, node) : []).map((sentence) => error(t('err.prefix'), sentence))}`;
  switch (answer.kind) {
    case 'none':
      return pair(question, empty(t));
    case 'lines':
      return pair(question, answer.lines.length > 0 ? lines(answer.lines, text) : empty(t));
    case 'rows':
      return group(
        question,
        answer.rows.map(({ label, values }) => ({
          label: text(label),
          value: values.length > 0 ? lines(values, text) : empty(t),
        })),
      );
    case 'places':
      return group(
        question,
        answer.places.map((place, index) => ({
          label: t('rank.place', { n: index + 1 }),
          value: lines([place], text),
        })),
      );
  }
};

/** Here is nothing to choose or to type: what had to be answered is only said to be missing. */
const wrong = (t: Translate, node: QuestionNode): readonly string[] =>
  node.required && !node.readOnly && node.answer === undefined
    ? [t('review.required')]
    : node.violations.filter(({ severity }) => severity === 'error').map((found) => violationText(t, node, found));

const empty = (t: Translate): TemplateResult => html`<span class="no-answer">${t('review.empty')}</span>`;

const lines = (list: readonly ResolvedText[], text: ReviewSection['text']): TemplateResult[] =>
  list.map((line) => html`<span class="line">${text(line)}</span>`);

const pair = (question: unknown, answer: unknown): TemplateResult => html`
  <dl class="review-row">
    <dt>${question}</dt>
    <dd>${answer}</dd>
  </dl>
`;

const group = (question: unknown, pairs: readonly { label: unknown; value: unknown }[]): TemplateResult => html`
  <div class="review-row review-group">
    <div class="review-question">${question}</div>
    <dl>
      ${pairs.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </div>
`;
