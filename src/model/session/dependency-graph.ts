import type { Expression } from '../expression/expression.js';

/** Something that is computed from answers: re-run when a name it mentions changed. Returns whether its result changed. */
export interface Rule {
  /** Order in the document; rules of one change run in this order. */
  readonly order: number;
  readonly run: () => boolean;
}

/** Changes are followed at most this many rounds, so that conditions that chase each other end. */
const maximumRounds = 100;

/** Every beginning of a written name that may be an answer's key: `a.b[0].c` depends on `a`, `a.b` and `a.b[0]` too. */
export const beginnings = (name: string): readonly string[] => {
  const folded = name.toLowerCase();
  const found = [folded];
  for (let end = folded.length - 1; end > 0; end--) {
    if (folded[end] === '.' || folded[end] === '[') found.push(folded.slice(0, end));
  }
  return found;
};

/** Who depends on which name, known when the questionnaire was parsed; names match without case, as evaluation does. */
export class DependencyGraph {
  readonly #rules = new Map<string, Rule[]>();
  readonly #changed = new Set<string>();
  /** Rules run so far: a test holds it against the number of dependants. */
  evaluations = 0;

  /** Registers a rule for every name its expression mentions. */
  add(expression: Expression, rule: Rule): void {
    this.addNames(
      expression.references.map(({ name }) => name),
      rule,
    );
  }

  addNames(names: readonly string[], rule: Rule): void {
    for (const name of new Set(names.flatMap(beginnings))) {
      const rules = this.#rules.get(name);
      if (rules) rules.push(rule);
      else this.#rules.set(name, [rule]);
    }
  }

  /** Says that a name has another value now; `settle` follows it. */
  changed(name: string): void {
    this.#changed.add(name.toLowerCase());
  }

  /** Runs what depends on the changed names, and on what changed thereby, each rule at most once a round. */
  settle(afterRound: () => void): void {
    for (let round = 0; this.#changed.size > 0 && round < maximumRounds; round++) {
      const due = new Set<Rule>();
      for (const name of this.#changed) for (const rule of this.#rules.get(name) ?? []) due.add(rule);
      this.#changed.clear();
      for (const rule of [...due].sort((a, b) => a.order - b.order)) {
        this.evaluations += 1;
        rule.run();
      }
      afterRound();
    }
    this.#changed.clear();
  }
}
