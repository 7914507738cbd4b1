import { html, nothing } from 'lit';
import type { CommentQuestion } from '../../model/questionnaire.js';
import { banner } from '../parts/banner.js';
import { describedBy, hasError, questionFrame } from '../parts/question-frame.js';
import type { QuestionContext, QuestionView } from '../question-context.js';
import { characterCount, countText, textLength } from './character-count.js';
import { findPersonalData } from './personal-data.js';

/** Milliseconds after the last key until count and warning speak; a person typing is not interrupted. */
const settleAfter = 1000;

/** Free text: never cut, counted below, with a gentle warning about personal data that never blocks. */
export const commentView: QuestionView<CommentQuestion> = (context) => {
  const { node, ids, t, setAnswer } = context;
  const { maxLength, rows } = node.definition;
  const value = typeof node.answer === 'string' ? node.answer : '';
  const settled = settledText(context, value);
  const typed = (event: Event): void => {
    const now = (event.currentTarget as HTMLTextAreaElement).value;
    setAnswer(now === '' ? undefined : now, 'typing');
    settled.wait(now);
  };
  const found = findPersonalData(value);
  const warned = found !== undefined && findPersonalData(settled.text) !== undefined;
  const announced =
    maxLength > 0 && textLength(settled.text) > maxLength * 0.75 ? countText(t, settled.text, maxLength) : '';
  return questionFrame(context, {
    shape: 'field',
    body: html`
      <textarea
        class="field"
        part="textarea"
        id=${ids.control(0)}
        rows=${Math.max(rows, 4)}
        autocomplete="off"
        .value=${value}
        ?readonly=${node.readOnly}
        aria-describedby=${describedBy(context, { more: maxLength > 0 ? ids.status : '' }) ?? nothing}
        aria-required=${node.required ? 'true' : 'false'}
        aria-invalid=${hasError(node) ? 'true' : 'false'}
        @input=${typed}
      ></textarea>
      ${maxLength > 0 ? characterCount(t, ids.status, value, maxLength) : nothing}
      <p class="visually-hidden" role="status">${announced}</p>
      <div role="status">
        ${warned ? banner({ tone: 'warning', icon: 'warning', text: t(found === 'iin' ? 'warn.iin' : 'warn.contact') }) : nothing}
      </div>
    `,
  });
};

/** The text as it was a second after the last key. */
const settledText = (
  { local }: QuestionContext,
  initial: string,
): { readonly text: string; readonly wait: (text: string) => void } => {
  const state = local<{ text: string; timer?: ReturnType<typeof setTimeout> }>(() => ({ text: initial }));
  return {
    text: state.current.text,
    wait: (text) => {
      clearTimeout(state.current.timer);
      state.change({ timer: setTimeout(() => state.change({ text }), settleAfter) });
    },
  };
};
