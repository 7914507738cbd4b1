import { html, nothing } from 'lit';
import type { TextQuestion } from '../../model/questionnaire.js';
import { error } from '../parts/inline-errors.js';
import { describedBy, hasError, questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { formatTyped, parseNumber } from './typed-value.js';

/** Native types that bring a better keyboard or picker; everything else is plain text. */
const nativeTypes: readonly string[] = ['date', 'datetime-local', 'month', 'week', 'time', 'email', 'tel', 'url'];
const dateTypes: readonly string[] = ['date', 'datetime-local', 'month', 'week', 'time'];

/** One line of text. Numbers are typed as text: native number fields lose what they cannot read and dislike decimal commas. */
export const textView: QuestionView<TextQuestion> = (context) => {
  const { node, ids, t, setAnswer, local } = context;
  const { inputType } = node.definition;
  const numeric = inputType === 'number' || inputType === 'range';
  const read = (typed: string): unknown => (numeric ? parseNumber(typed) : typed === '' ? undefined : typed);
  const state = local<{ typed?: string; isUnreadable?: boolean }>(() => ({}));
  const { typed, isUnreadable = false } = state.current;
  // The browser gives no part of a day that is not whole, or not in the calendar: without a word it would be lost.
  const look = ({ currentTarget }: Event): void => {
    const { badInput } = (currentTarget as HTMLInputElement).validity;
    if (badInput !== isUnreadable) state.change({ isUnreadable: badInput });
  };
  // What stands in the field while it means the same as the answer: "1," must not become "1" under the finger.
  const shown = typed !== undefined && read(typed) === node.answer ? typed : formatTyped(node.answer);
  const width = numeric ? 'field number' : dateTypes.includes(inputType) ? 'field date' : 'field';
  return questionFrame(context, {
    shape: 'field',
    body: html`<input
        class=${width}
        part="input"
        type=${nativeTypes.includes(inputType) ? inputType : 'text'}
        id=${ids.control(0)}
        inputmode=${numeric ? 'decimal' : nothing}
        min=${dateTypes.includes(inputType) ? (node.definition.min ?? nothing) : nothing}
        max=${dateTypes.includes(inputType) ? (node.definition.max ?? nothing) : nothing}
        autocomplete="off"
        .value=${shown}
        ?readonly=${node.readOnly}
        aria-describedby=${describedBy(context, { more: isUnreadable ? ids.status : '' }) ?? nothing}
        aria-required=${node.required ? 'true' : 'false'}
        aria-invalid=${hasError(node) || isUnreadable ? 'true' : 'false'}
        @input=${(event: Event) => {
          const now = (event.currentTarget as HTMLInputElement).value;
          state.change({ typed: now });
          setAnswer(read(now), 'typing');
          if (isUnreadable) look(event);
        }}
        @blur=${inputType === 'date' ? look : nothing}
      />${isUnreadable ? html`<div id=${ids.status} role="alert">${error(t('err.prefix'), t('err.date'))}</div>` : nothing}`,
  });
};
