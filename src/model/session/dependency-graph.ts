import type { Expression } from '../expression/expression.js';

/**
 * What a rule does when a name it mentions changed: a condition finds something out, a setter sets an answer, a trigger
 * acts after all of them.
 */
export type RuleKind = 'condition' | 'setter' | 'trigger';

/** Something that follows answers. */
export interface Rule {
  readonly kind: RuleKind;
  readonly run: () => void;
  /** Order in the document: of the rules that wait, the first runs. */
  readonly order: number;
  /** Runs in the present `settle`. */
  runs: number;
}

/** A rule of one change runs at most this often, so that conditions that chase each other end (SurveyJS stops there too). */
const maximumRuns = 11;

/** A longer name has no answer, so nothing it could begin with matters. */
const longestName = 1000;

/** Every beginning of a written name that may be an answer's key: `a.b[0].c` depends on `a`, `a.b` and `a.b[0]` too. */
export const beginnings = (name: string): readonly string[] => {
  const folded = name.toLowerCase();
  if (folded.length > longestName) return [folded];
  const found = [folded];
  for (let end = folded.length - 1; end > 0; end--) {
    if (folded[end] === '.' || folded[end] === '[') found.push(folded.slice(0, end));
  }
  return found;
};

/** The name of the time of day, which no author can write. */
export const clockName = '$the clock';

/** How functions that look an element up by its name depend on it. */
export const functionName = (name: string): string => `$in ${name}`;

/** The names that expressions mention, and the clock where they ask for it. */
export const namesIn = (...expressions: readonly (Expression | undefined)[]): readonly string[] =>
  expressions.flatMap((expression) =>
    expression
      ? [
          ...expression.references.flatMap(({ name, byFunction }) =>
            byFunction ? [name, functionName(name)] : [name],
          ),
          ...(expression.usesClock ? [clockName] : []),
        ]
      : [],
  );

/**
 * Who depends on which name, known when the questionnaire was parsed; names match without case, as evaluation does.
 * Conditions and setters follow a change until nothing changes any more; then triggers act.
 */
export class DependencyGraph {
  readonly #rules = new Map<string, Rule[]>();
  /** Rules that wait, in the order of the document. */
  readonly #due: Rule[] = [];
  readonly #dueAfter: Rule[] = [];
  readonly #queued = new Set<Rule>();
  #order = 0;
  #settling = false;
  /** Rules run so far: a test holds it against the number of dependants. */
  evaluations = 0;

  /** Registers what depends on names; returns the rule, to run it a first time. */
  watch(kind: RuleKind, names: readonly string[], run: () => void): Rule {
    const rule: Rule = { kind, run, order: ++this.#order, runs: 0 };
    for (const name of new Set(names.flatMap(beginnings))) {
      const rules = this.#rules.get(name);
      if (rules) rules.push(rule);
      else this.#rules.set(name, [rule]);
    }
    return rule;
  }

  /** Says that a name has another value now; `settle` follows it. */
  changed(name: string): void {
    for (const rule of this.#rules.get(name.toLowerCase()) ?? []) this.#queue(rule);
  }

  /** Lets a rule run at the next settling though no name of it changed. */
  enqueue(rule: Rule): void {
    this.#queue(rule);
  }

  /** Runs what depends on the changed names, and on what changed thereby; kinds that are left out forget the change. */
  settle(...leftOut: readonly RuleKind[]): void {
    // A rule that changes an answer is inside a settling already: it goes on with that change.
    if (this.#settling) return;
    this.#settling = true;
    const ran = new Set<Rule>();
    try {
      for (let rule = this.#takeDue(); rule; rule = this.#takeDue()) {
        if (rule.runs >= maximumRuns || leftOut.includes(rule.kind)) continue;
        rule.runs += 1;
        this.evaluations += 1;
        ran.add(rule);
        rule.run();
      }
    } finally {
      for (const rule of ran) rule.runs = 0;
      this.#settling = false;
    }
  }

  /** The earliest rule in the document that is due: what several changes lead to runs once, after all of them. */
  #takeDue(): Rule | undefined {
    const queue = this.#due.length > 0 ? this.#due : this.#dueAfter;
    const rule = queue.shift();
    if (rule) this.#queued.delete(rule);
    return rule;
  }

  #queue(rule: Rule): void {
    if (this.#queued.has(rule)) return;
    this.#queued.add(rule);
    const queue = rule.kind === 'trigger' ? this.#dueAfter : this.#due;
    let low = 0;
    for (let high = queue.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((queue[middle] as Rule).order < rule.order) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, rule);
  }
}
