import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { resolvePath } from '../expression/resolve-path.js';
import { wallText } from '../wall-clock.js';
import type { Answers } from '../session-state.js';

/** Answers by key in the order they were first given, shaped like SurveyJS `survey.data`: empty values have no key. */
export class AnswerRecord {
  readonly #values: Map<string, unknown>;
  /** Keys by their spelling without case. */
  readonly #keys = new Map<string, string>();
  #picture: Answers | undefined;

  constructor(answers: Answers = {}) {
    this.#values = new Map(Object.entries(answers).map(([name, value]) => [name, frozenCopy(value)]));
    for (const name of this.#values.keys()) this.#keys.set(name.toLowerCase(), name);
  }

  /** A frozen picture, made when somebody looks at it after a change. */
  get all(): Answers {
    return (this.#picture ??= Object.freeze(Object.fromEntries(this.#values)));
  }

  get(name: string): unknown {
    return this.#values.get(name);
  }

  /** Reads a written name (`a`, `A`, `a.b`, `a[0].b`) without looking at any other answer. */
  resolve(name: string): unknown {
    for (let end = name.length; end > 0; end--) {
      const next = name[end];
      if (next !== undefined && next !== '.' && next !== '[') continue;
      const written = name.slice(0, end);
      const key = this.#values.has(written) ? written : this.#keys.get(written.toLowerCase());
      if (key === undefined || !this.#values.has(key)) continue;
      const found = end === name.length ? this.#values.get(key) : resolvePath({ [key]: this.#values.get(key) }, name);
      if (found !== undefined) return found;
    }
    return name.endsWith('.length') ? 0 : undefined;
  }

  /** Stores a copy nobody can change; `false` when the value is the same as before. */
  set(name: string, value: unknown): boolean {
    if (isEmptyAnswer(value)) {
      if (!this.#values.delete(name)) return false;
    } else {
      if (sameJson(this.#values.get(name), value)) return false;
      this.#values.set(name, frozenCopy(value));
      this.#keys.set(name.toLowerCase(), name);
    }
    this.#picture = undefined;
    return true;
  }
}

const sameJson = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A deep, frozen copy of a JSON value; dates become their text on the wall. */
export const frozenCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return wallText(value);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, frozenCopy(member)])));
};
