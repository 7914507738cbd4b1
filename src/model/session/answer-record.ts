import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import type { Answers } from '../session-state.js';

/** Answers by key in the order they were first given, shaped like SurveyJS `survey.data`: empty values have no key. */
export class AnswerRecord {
  #answers: Answers;

  constructor(answers: Answers = {}) {
    this.#answers = Object.freeze({ ...answers });
  }

  /** A frozen picture; replaced by every change. */
  get all(): Answers {
    return this.#answers;
  }

  get(name: string): unknown {
    return Object.hasOwn(this.#answers, name) ? this.#answers[name] : undefined;
  }

  /** Stores a copy nobody can change; `false` when the value is the same as before. */
  set(name: string, value: unknown): boolean {
    const empty = isEmptyAnswer(value);
    if (empty ? !Object.hasOwn(this.#answers, name) : sameJson(this.get(name), value)) return false;
    const { [name]: _, ...rest } = this.#answers;
    if (empty) this.#answers = Object.freeze(rest);
    else this.#answers = Object.freeze({ ...this.#answers, [name]: frozenCopy(value) });
    return true;
  }
}

const sameJson = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A deep, frozen copy of a JSON value. */
export const frozenCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, frozenCopy(member)])));
};
