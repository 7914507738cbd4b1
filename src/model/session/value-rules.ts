import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { evaluate, holds } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import { meaningOf } from '../questions/index.js';
import { answerOf, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** Registers the answers that a question gives itself. */
export const watchValues = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  const { graph, rules, restored } = parts;
  const { names } = question.scope;
  if (definition.type === 'expression' && definition.expression) {
    const { expression } = definition;
    rules.push(graph.watch([expression], () => void parts.store(question, evaluate(expression, names))));
  }
  const { defaultValueExpression, setValueExpression, setValueIf, resetValueIf } = definition;
  if (defaultValueExpression) {
    const rule = graph.watch([defaultValueExpression], () => followDefault(parts, question));
    if (restored) question.followsDefault = isEmptyAnswer(answerOf(question));
    else rules.push(rule);
  }
  // Not run at the beginning: they follow a change, they do not fill in.
  if (setValueExpression)
    graph.watch([setValueExpression, setValueIf], () => {
      if (!setValueIf || holds(setValueIf, names)) parts.store(question, evaluate(setValueExpression, names));
    });
  if (resetValueIf)
    graph.watch([resetValueIf], () => {
      if (holds(resetValueIf, names)) resetValue(parts, question);
    });
};

/** Takes the value of `defaultValueExpression` as long as nobody has answered. */
const followDefault = (parts: SessionParts, question: LiveQuestion): void => {
  const { defaultValueExpression } = question.definition;
  if (!defaultValueExpression || !question.followsDefault) return;
  parts.store(question, evaluate(defaultValueExpression, question.scope.names));
};

/** The author's default, if there is one. */
export const applyDefault = (parts: SessionParts, question: LiveQuestion): void => {
  const { defaultValue, defaultValueExpression } = question.definition;
  if (defaultValueExpression) {
    question.followsDefault = true;
    followDefault(parts, question);
  } else if (defaultValue !== undefined)
    parts.store(
      question,
      meaningOf(question.definition).normalise(question.definition as never, defaultValue, undefined),
    );
};

/** Back to the default, or to no answer. */
const resetValue = (parts: SessionParts, question: LiveQuestion): void => {
  parts.store(question, undefined);
  applyDefault(parts, question);
};

/** Registers the questionnaire's calculated values: names for what answers lead to. */
export const watchCalculatedValues = (parts: SessionParts, names: Scope): void => {
  const { questionnaire, graph, rules, calculated } = parts;
  for (const { name, expression, includeIntoResult } of questionnaire.calculatedValues) {
    if (!expression) continue;
    const run = (): void => {
      const value = evaluate(expression, names);
      if (includeIntoResult) return void parts.storeUnder(name, value);
      if (calculated.get(name) === value) return;
      calculated.set(name, value);
      graph.changed(name);
    };
    rules.push(graph.watch([expression], run));
  }
};
