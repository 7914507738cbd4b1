import { evaluate, holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import type { Scope } from '../expression/scope.js';
import type { TriggerDefinition } from '../questionnaire.js';
import type { SessionParts } from './session-parts.js';

/** Registers what happens when an answer makes a condition true; `complete` waits for Next (see the route). */
export const watchTriggers = (parts: SessionParts, names: Scope): void => {
  for (const trigger of parts.questionnaire.triggers) {
    if (trigger.type === 'complete') continue;
    parts.graph.watchAfter(watchedNames(trigger), () => {
      const holding = holds(trigger.expression, names);
      if (trigger.type === 'visible') showTargets(parts, trigger, holding);
      else if (holding) act(parts, trigger, names);
    });
  }
};

const namesIn = (expression: Expression | undefined): readonly string[] =>
  expression?.references.map(({ name }) => name) ?? [];

const watchedNames = (trigger: TriggerDefinition): readonly string[] => [
  ...namesIn(trigger.expression),
  ...(trigger.type === 'copyvalue' ? [trigger.fromName] : []),
  ...(trigger.type === 'runexpression' ? namesIn(trigger.runExpression) : []),
];

const act = (parts: SessionParts, trigger: TriggerDefinition, names: Scope): void => {
  switch (trigger.type) {
    case 'setvalue':
      return give(parts, trigger.setToName, trigger.setValue);
    case 'copyvalue':
      return give(parts, trigger.setToName, names.value(trigger.fromName));
    case 'runexpression':
      return trigger.runExpression && give(parts, trigger.setToName, evaluate(trigger.runExpression, names));
    case 'skip': {
      const target = parts.tree.named(trigger.gotoName);
      if (target) parts.route()?.skipTo(target.kind === 'page' ? target : target.page);
      return;
    }
    case 'complete':
    case 'visible':
  }
};

/** To the question of that name, or under that key if there is none. */
const give = (parts: SessionParts, name: string, value: unknown): void => {
  if (name === '') return;
  const question = parts.tree.question(name);
  if (!question) return void parts.storeUnder(name, value);
  question.followsDefault = false;
  parts.store(question, value);
};

/** The oldest form of a condition: a list of what is visible while it holds. */
const showTargets = (parts: SessionParts, trigger: TriggerDefinition & { type: 'visible' }, shown: boolean): void => {
  for (const name of [...trigger.pages, ...trigger.questions]) {
    const target = parts.tree.named(name);
    if (target)
      parts.change(target, () => {
        target.shown = shown;
      });
  }
};
