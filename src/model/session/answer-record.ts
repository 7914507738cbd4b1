import { canonicalJson } from '../canonical-json.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { resolvePath } from '../expression/resolve-path.js';
import { isObject } from '../parsing/place.js';
import { wallText } from '../wall-clock.js';
import type { Answers } from '../session-state.js';

/** Longer names lead nowhere: each of their beginnings would have to be looked up. */
const longestName = 1000;

/** Answers by key in the order they were first given, shaped like SurveyJS `survey.data`: empty values have no key. */
export class AnswerRecord {
  readonly #values: Map<string, unknown>;
  /** Keys by their spelling without case, in the order of the answers: of two that differ by case alone the first is meant. */
  readonly #keys = new Map<string, Set<string>>();
  #picture: Answers | undefined;

  /** Begins with the answers of a draft, which somebody may have edited. */
  constructor(answers?: Answers) {
    this.#values = new Map(
      Object.entries(isObject(answers) ? answers : {}).map(([name, value]) => [name, frozenCopy(value)]),
    );
    for (const name of this.#values.keys()) this.#spell(name);
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
    if (name.length > longestName) return undefined;
    for (let end = name.length; end > 0; end--) {
      const next = name[end];
      if (next !== undefined && next !== '.' && next !== '[') continue;
      const written = name.slice(0, end);
      const [key] = this.#values.has(written) ? [written] : (this.#keys.get(written.toLowerCase()) ?? []);
      if (key === undefined) continue;
      const found = end === name.length ? this.#values.get(key) : resolvePath({ [key]: this.#values.get(key) }, name);
      if (found !== undefined) return found;
    }
    return name.endsWith('.length') ? 0 : undefined;
  }

  /** Stores a copy nobody can change; `false` when the value is the same as before. */
  set(name: string, value: unknown): boolean {
    // What is copied is bounded, so that comparing it is, too.
    const copy = frozenCopy(value);
    if (isEmptyAnswer(copy)) {
      if (!this.#values.delete(name)) return false;
      this.#keys.get(name.toLowerCase())?.delete(name);
    } else {
      if (sameJson(this.#values.get(name), copy)) return false;
      this.#values.set(name, copy);
      this.#spell(name);
    }
    this.#picture = undefined;
    return true;
  }

  #spell(name: string): void {
    const folded = name.toLowerCase();
    const spellings = this.#keys.get(folded);
    if (spellings) spellings.add(name);
    else this.#keys.set(folded, new Set([name]));
  }
}

/** The order in which rows of a matrix were answered is no difference. */
const sameJson = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b));

/** A number that JSON has no word for: neither a draft nor a submission can carry it. */
export const isUnwritable = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

const maximumDepth = 64;
const noJson: ReadonlySet<string> = new Set(['bigint', 'function', 'symbol']);

/**
 * A deep, frozen copy of a JSON value; dates become their text on the wall. What JSON has no word for, and
 * what lies deeper than any question stores, is left out.
 */
export const frozenCopy = (value: unknown, depth = 0): unknown => {
  if (noJson.has(typeof value)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return wallText(value);
  if (depth > maximumDepth) return undefined;
  const inside = (member: unknown): unknown => frozenCopy(member, depth + 1);
  if (Array.isArray(value)) return Object.freeze(value.map(inside));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inside(member)])));
};
