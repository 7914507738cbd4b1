import { html, nothing } from 'lit';
import type { TextQuestion } from '../../model/questionnaire.js';
import { describedBy, hasError, questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { formatTyped, parseNumber } from './typed-value.js';

/** Native types that bring a better keyboard or picker; everything else is plain text. */
const nativeTypes: readonly string[] = ['date', 'datetime-local', 'month', 'week', 'time', 'email', 'tel', 'url'];
const dateTypes: readonly string[] = ['date', 'datetime-local', 'month', 'week', 'time'];

/** One line of text. Numbers are typed as text: native number fields lose what they cannot read and dislike decimal commas. */
export const textView: QuestionView<TextQuestion> = (context) => {
  const { node, ids, setAnswer, local } = context;
  const { inputType } = node.definition;
  const numeric = inputType === 'number' || inputType === 'range';
  const read = (typed: string): unknown => (numeric ? parseNumber(typed) : typed === '' ? undefined : typed);
  const state = local<{ typed?: string }>(() => ({}));
  const { typed } = state.current;
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
      aria-describedby=${describedBy(context) ?? nothing}
      aria-required=${node.required ? 'true' : 'false'}
      aria-invalid=${hasError(node) ? 'true' : 'false'}
      @input=${(event: Event) => {
        const now = (event.currentTarget as HTMLInputElement).value;
        state.change({ typed: now });
        setAnswer(read(now), 'typing');
      }}
    />`,
  });
};
