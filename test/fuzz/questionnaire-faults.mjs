import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { runWalks } from './questionnaire-run.mjs';
import { withFault } from './seeded-fault.mjs';

/** Small mistakes a change of the engine could make; the short run has to notice each of them. */
const fault = (name, file, find, replace) => ({ name, file: `src/model/${file}.js`, find, replace });

export const seededFaults = [
  fault('what is hidden stays hidden for good', 'session/conditions', 'live.shown = shown', 'live.shown &&= shown'),
  fault('a condition never requires', 'session/conditions', 'live.required = required', 'live.required = false'),
  fault(
    'what was switched off stays so',
    'session/conditions',
    'live.enabled = !forbidden',
    'live.enabled &&= !forbidden',
  ),
  fault(
    'answers of hidden questions stay at completion',
    'session/completed-answers',
    "=== 'none' || isReachable(question)",
    "=== 'none' || true",
  ),
  fault(
    'values that are no choices are submitted',
    'session/fitting-value',
    'const kept = keepsAll ?',
    'const kept = true ?',
  ),
  fault('onHidden waits for completion', 'session/cleared-now', "mode === 'onHidden'", 'false'),
  fault('onHiddenContainer waits for completion', 'session/cleared-now', "mode === 'onHiddenContainer'", 'false'),
  fault('a default expression overwrites answers', 'session/value-rules', '!question.followsDefault ||', ''),
  fault('setValueIf is not asked', 'session/value-rules', 'setValueIf && !isTruthy(setValueIf, names)', 'false'),
  fault('resetValueIf does nothing', 'session/value-rules', 'holds(resetValueIf, names)', 'false'),
  fault(
    'copyvalue copies once',
    'session/trigger-rules',
    "trigger.type === 'copyvalue' ? [trigger.fromName]",
    'false ? []',
  ),
  fault('"none of these" goes with others', 'questions/several-choices', 'list.length < 2 ||', 'true ||'),
  fault("other's choices are mixed up", 'session/offer', "mode === 'unselected'", "mode === 'selected'"),
  fault(
    'lists are sorted the other way',
    'session/choice-nodes',
    "order === 'asc' ? sorted",
    "order === 'desc' ? sorted",
  ),
  fault('a blank text counts as an answer', 'session/judge-question', "answer.trim() === ''", "answer === ''"),
  fault('the largest value is refused', 'session/judge-question', 'number > max', 'number >= max'),
  fault(
    'a text of the least length is too short',
    'session/judge-question',
    'answer.length < min',
    'answer.length <= min',
  ),
  fault('one row is enough', 'questions/matrix', 'missing.length > 0', 'missing.length === rows.length'),
  fault('rows may repeat', 'questions/matrix', 'twice.length > 0', 'false'),
  fault('names in texts are not trimmed', 'session/text-piping', 'textOf(name.trim())', 'textOf(name)'),
  fault(
    'the default language wins',
    'pick-text',
    'wordsIn(text, language) ??',
    "wordsIn(text, 'default') ?? wordsIn(text, language) ??",
  ),
  fault(
    'back from the review leads to the first page',
    'session/route',
    "this.#go('answering', this.#last())",
    "this.#go('answering', this.visible[0] ?? this.page)",
  ),
  fault('a scale begins at 1', 'questions/rating', "readNumber(place, 1, 'rateMin')", '1'),
];

/** Runs every fault; `true` when all are caught. A find that no longer fits throws, so that the list stays alive. */
export const controlFaults = async ({ build, runs, seed }) => {
  const healthy = await kinds(build, { runs, seed });
  let missed = 0;
  for (const seeded of seededFaults) {
    const found = await withFault(build, seeded, (folder) =>
      // One difference is enough where there should be none.
      kinds(folder, { runs, seed, stopAtFirst: healthy.size === 0 }),
    );
    const news = [...found].filter(([kind, times]) => times > (healthy.get(kind) ?? 0));
    if (news.length === 0) missed += 1;
    console.log(
      `${news.length === 0 ? 'MISSED' : 'caught'}  ${seeded.name}${news.length === 0 ? '' : `  by  ${news[0][0]}`}`,
    );
  }
  console.log(`${seededFaults.length - missed} of ${seededFaults.length} seeded faults caught`);
  return missed === 0;
};

/** Kinds of difference and how often; without a fault there are none, and none may be needed to tell a fault. */
const kinds = async (folder, { runs, seed, stopAtFirst = false }) => {
  const model = await import(pathToFileURL(resolve(folder, 'src/model.js')).href);
  const { differences } = runWalks(model, { runs, seed, stopAtFirst, tallies: false });
  return new Map([...differences].map(([kind, { times }]) => [kind, times]));
};
