/** Says what each evaluation did, counted beside the engine's own budget: nodes visited, and an eighth per comparison. */
export const meters = [
  {
    name: 'evaluations are counted',
    file: 'src/model/expression/evaluate.js',
    find: 'export function evaluate(expression, scope) {',
    replace: `export function evaluate(expression, scope) {
    globalThis.meter.begin();
    try {
        return evaluateUncounted(expression, scope);
    }
    finally {
        globalThis.meter.end();
    }
}
function evaluateUncounted(expression, scope) {`,
  },
  {
    name: 'nodes are counted',
    file: 'src/model/expression/evaluate.js',
    find: 'budget.spend();',
    replace: 'budget.spend();\n    globalThis.meter.add(1);',
  },
  {
    name: 'comparisons are counted',
    file: 'src/model/expression/loosely-equal.js',
    find: 'budget.compare(left, right);',
    replace: 'budget.compare(left, right);\n    globalThis.meter.add(1 / 8);',
  },
];

/** Small mistakes that would open the engine to a hostile document or answer; a run has to notice each of them. */
export const mutationFaults = [
  {
    name: 'steps are not limited',
    file: 'src/model/expression/budget.js',
    find: 'throw outOfSteps;',
    replace: 'return;',
  },
  {
    name: 'questions that stand in each other are drawn for ever',
    file: 'src/model/session/offers.js',
    find: 'if (this.#offering.has(question)',
    replace: 'if (false',
  },
  {
    name: 'validators that ask for each other never end',
    file: 'src/model/session/session-names.js',
    find: 'if (known !== undefined',
    replace: 'if (false',
  },
  {
    name: 'answers are copied however deep',
    file: 'src/model/session/answer-record.js',
    find: 'if (depth > maximumDepth)',
    replace: 'if (false)',
  },
  {
    name: 'documents are read however deep',
    file: 'src/model/parsing/bounds.js',
    find: 'if (depth > maximumDepth)',
    replace: 'if (false)',
  },
  {
    name: 'what a document says is converted by itself',
    file: 'src/model/parsing/elements.js',
    find: 'found: textOf(type)',
    replace: 'found: String(type)',
  },
  {
    name: 'half a character is put into an address',
    file: 'src/model/session/address-part.js',
    find: ".replace(loneSurrogate, '\\u{fffd}')",
    replace: '',
  },
  {
    name: 'answers are merged member by member',
    file: 'src/model/session/answer-record.js',
    find: 'constructor(answers) {',
    replace: `constructor(answers) {
        const merged = {};
        for (const [name, value] of Object.entries(answers ?? {})) Object.assign((merged[name] ??= {}), value);`,
  },
];
