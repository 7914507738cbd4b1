import { chanceFrom } from './random.mjs';
import { deviations } from './questionnaire-deviations.mjs';
import { randomQuestionnaire } from './questionnaire-documents.mjs';
import { shrink } from './questionnaire-shrink.mjs';
import { randomWalk } from './questionnaire-steps.mjs';
import { tallyDocument } from './questionnaire-tally.mjs';
import { walk } from './questionnaire-walk.mjs';

/** The case of one seed: a questionnaire and a walk. */
export const caseOf = (seed) => {
  const chance = chanceFrom(seed);
  const made = randomQuestionnaire(chance);
  return { seed, document: made.document, steps: randomWalk(chance, made) };
};

/** Kinds of difference, by what a developer would look at together. */
const kindOf = ({ part, name, ours, theirs }, { document }) => {
  const type = JSON.stringify(document).includes(`"${name}"`) ? typeOf(document, name) : '';
  if (part === 'violations') return `${part} ${type} ours ${ours} theirs ${theirs}`;
  return `${part} ${type}`;
};

const typeOf = (node, name) => {
  if (typeof node !== 'object' || node === null) return undefined;
  if (node.type && (node.name === name || node.valueName === name)) return node.type;
  for (const child of Object.values(node)) {
    const type = typeOf(child, name);
    if (type) return type;
  }
  return undefined;
};

const excuse = (model, test, found) => deviations.find(({ applies }) => applies({ model, test, found }));

/** Case `number` of a run gets a seed of its own, which alone repeats it. */
export const seedOf = (seed, number) => (seed + Math.imul(number, 2654435761)) >>> 0;

/** Runs the comparison; `differences` holds one case for every kind that no deviation explains. */
export const runWalks = (model, { runs, seed, stopAtFirst, shrinks = false, tallies = true, only }) => {
  const result = { runs, hits: new Map(), excused: new Map(), differences: new Map(), completed: 0, steps: 0 };
  for (let number = 0; number < runs; number++) {
    const test = caseOf(runs === 1 ? seed : seedOf(seed, number));
    if (tallies) tallyDocument(test.document, result.hits);
    const { found, completed } = walk(model, test);
    result.steps += found ? found.at + 1 : test.steps.length;
    if (completed) result.completed += 1;
    if (!found) continue;
    const reason = excuse(model, test, found);
    if (reason) {
      result.excused.set(reason.name, (result.excused.get(reason.name) ?? 0) + 1);
      continue;
    }
    const kind = kindOf(found, test);
    if (only && !kind.includes(only)) continue;
    const known = result.differences.get(kind);
    result.differences.set(kind, known ? { ...known, times: known.times + 1 } : { test, found, times: 1 });
    if (stopAtFirst) break;
  }
  if (shrinks) shrinkAll(model, result.differences);
  return result;
};

const shrinkAll = (model, differences) => {
  for (const [kind, one] of differences) {
    const fails = (candidate) => {
      const { found } = walk(model, candidate);
      return found !== undefined && kindOf(found, candidate) === kind && !excuse(model, candidate, found);
    };
    const test = shrink(one.test, fails);
    differences.set(kind, {
      ...one,
      test: { ...test, seed: one.test.seed },
      found: walk(model, test).found ?? one.found,
    });
  }
};
