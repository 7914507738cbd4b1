import type { Expression } from '../expression/expression.js';

/** Something that is computed from answers, re-run when a name it mentions changed. */
export interface Rule {
  readonly run: () => void;
  /** Sets an answer when something changes: nothing has changed yet while a session begins. */
  readonly setter: boolean;
  /** Order in the document: rules of one round run in this order. */
  readonly order: number;
  /** Runs in the present `settle`. */
  runs: number;
}

/** A rule of one change runs at most this often, so that conditions that chase each other end (SurveyJS stops there too). */
const maximumRuns = 10;

/** Every beginning of a written name that may be an answer's key: `a.b[0].c` depends on `a`, `a.b` and `a.b[0]` too. */
export const beginnings = (name: string): readonly string[] => {
  const folded = name.toLowerCase();
  const found = [folded];
  for (let end = folded.length - 1; end > 0; end--) {
    if (folded[end] === '.' || folded[end] === '[') found.push(folded.slice(0, end));
  }
  return found;
};

/**
 * Who depends on which name, known when the questionnaire was parsed; names match without case, as evaluation does.
 * Conditions follow a change until nothing changes any more; then what it set off (triggers) acts.
 */
export class DependencyGraph {
  readonly #conditions = new Watchers();
  readonly #triggers = new Watchers();
  #order = 0;
  #settling = false;
  #beginning = false;
  /** Rules run so far: a test holds it against the number of dependants. */
  evaluations = 0;

  /** Registers a condition for every name its expressions mention; returns the rule, to run it a first time. */
  watch(expressions: readonly (Expression | undefined)[], run: () => void): Rule {
    return this.watchNames(
      expressions.flatMap((expression) => expression?.references.map(({ name }) => name) ?? []),
      run,
    );
  }

  watchNames(names: readonly string[], run: () => void): Rule {
    return this.#conditions.add(names, { run, setter: false, order: ++this.#order, runs: 0 });
  }

  /** Registers what sets an answer when one of these names changes. */
  watchSetter(names: readonly string[], run: () => void): Rule {
    return this.#conditions.add(names, { run, setter: true, order: ++this.#order, runs: 0 });
  }

  /** Registers what acts after all conditions of a change. */
  watchAfter(names: readonly string[], run: () => void): Rule {
    return this.#triggers.add(names, { run, setter: true, order: ++this.#order, runs: 0 });
  }

  /** Says that a name has another value now; `settle` follows it. */
  changed(name: string): void {
    const folded = name.toLowerCase();
    this.#conditions.changed(folded);
    this.#triggers.changed(folded);
  }

  /** Follows conditions only: answers that were there from the beginning set nothing off. */
  begin(): void {
    this.#beginning = true;
    this.settle();
    this.#beginning = false;
  }

  /** Runs what depends on the changed names, and on what changed thereby. */
  settle(): void {
    // A rule that changes an answer is inside a settling already: it goes on with that change.
    if (this.#settling) return;
    this.#settling = true;
    const ran = new Set<Rule>();
    for (let due = this.#due(); due.length > 0; due = this.#due()) {
      for (const rule of due) {
        if (rule.runs >= maximumRuns || (this.#beginning && rule.setter)) continue;
        rule.runs += 1;
        this.evaluations += 1;
        ran.add(rule);
        rule.run();
      }
    }
    for (const rule of ran) rule.runs = 0;
    this.#settling = false;
  }

  #due(): readonly Rule[] {
    const conditions = this.#conditions.takeDue();
    return conditions.length > 0 ? conditions : this.#triggers.takeDue();
  }
}

/** Rules by the names they watch, and the names that changed since they were last asked. */
class Watchers {
  readonly #rules = new Map<string, Rule[]>();
  readonly #due = new Set<Rule>();

  add(names: readonly string[], rule: Rule): Rule {
    for (const name of new Set(names.flatMap(beginnings))) {
      const rules = this.#rules.get(name);
      if (rules) rules.push(rule);
      else this.#rules.set(name, [rule]);
    }
    return rule;
  }

  changed(name: string): void {
    for (const rule of this.#rules.get(name) ?? []) this.#due.add(rule);
  }

  takeDue(): readonly Rule[] {
    const due = [...this.#due].sort((a, b) => a.order - b.order);
    this.#due.clear();
    return due;
  }
}
