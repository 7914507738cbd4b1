import { canonicalJson } from '../canonical-json.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { evaluate, holds, isTruthy } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import { clockName, namesIn } from './dependency-graph.js';
import { normalised } from './given-answer.js';
import { isClearedNow } from './cleared-now.js';
import { isNumeric } from '../questions/text-answer.js';
import { isOffered } from '../questions/offered.js';
import type { QuestionDefinition } from '../questionnaire.js';
import { dayText, momentText, wallText } from '../wall-clock.js';
import { answerOf, commentKey, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** Registers the answers that a question gives itself. */
export const watchValues = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  const { graph, rules, restored } = parts;
  const { names } = question.scope;
  if (definition.type === 'expression' && definition.expression) {
    const { expression } = definition;
    // Switched off or not: a server that knows the answers alone must come to the same value.
    rules.push(graph.watch('condition', namesIn(expression), () => give(parts, question, evaluate(expression, names))));
  }
  const { defaultValueExpression, setValueExpression, setValueIf, resetValueIf } = definition;
  if (defaultValueExpression) {
    graph.watch('condition', withoutClock(namesIn(defaultValueExpression)), () => followDefault(parts, question));
    if (restored) question.followsDefault = isEmptyAnswer(answerOf(question));
    else
      parts.followers.push(() => (isEmptyAnswer(answerOf(question)) ? applyDefault : followDefault)(parts, question));
  }
  if (resetValueIf)
    graph.watch('setter', namesWithout(namesIn(resetValueIf), definition.valueName), () => {
      if (holds(resetValueIf, names)) resetValue(parts, question);
    });
  if (setValueExpression ?? setValueIf) {
    const isConstant = [setValueExpression, setValueIf].every((expression) => !expression?.references.length);
    const rule = graph.watch(
      'setter',
      namesWithout(namesIn(setValueExpression, setValueIf), definition.valueName),
      () => {
        // Without an expression it clears, and there is nothing to clear while a session begins.
        if ((setValueIf && !isTruthy(setValueIf, names)) || (!setValueExpression && parts.isBeginning())) return;
        const changed = give(parts, question, setValueExpression && evaluate(setValueExpression, names));
        // What the author sets takes the place of the default.
        if (changed && setValueExpression) question.followsDefault = false;
      },
    );
    if (isConstant) parts.constants.push({ question, rule });
  }
};

/** What was filled in stays as time goes by. */
export const withoutClock = (names: readonly string[]): readonly string[] => names.filter((name) => name !== clockName);

/** What a setter follows: not its own answer, and what was set stays as time goes by. */
const namesWithout = (names: readonly string[], own: string): readonly string[] =>
  withoutClock(names).filter((name) => name.toLowerCase() !== own.toLowerCase());

/** Stores a value that a rule found, in the form the question's type has for it. */
export const give = (parts: SessionParts, question: LiveQuestion, value: unknown): boolean => {
  const written = value instanceof Date ? writtenDate(value, question.definition) : value;
  const normal = normalised(parts, question, written);
  // A text that is no number is for people to mend; a rule has nobody who would.
  return parts.store(question, isNumberField(question) && typeof normal === 'string' ? undefined : normal);
};

const isNumberField = ({ definition }: LiveQuestion): boolean =>
  definition.type === 'text' && isNumeric(definition.inputType);

/**
 * A date as its question stores it: a day, or day and time on the respondent's wall. Never in UTC, which would be another
 * text where a server judges it.
 */
const writtenDate = (date: Date, definition: QuestionDefinition): unknown => {
  if (Number.isNaN(date.getTime())) return undefined;
  if (definition.type === 'expression') return wallText(date);
  if (definition.type !== 'text' || definition.inputType !== 'datetime-local') return dayText(date);
  return momentText(date).slice(0, 16);
};

/** Takes the value of `defaultValueExpression` as long as nobody has answered. */
const followDefault = (parts: SessionParts, question: LiveQuestion): void => {
  const { defaultValueExpression } = question.definition;
  // A response that was given is left as it is.
  if (parts.restored && parts.isBeginning()) return;
  // A question whose answer goes when it is hidden begins to follow when it is shown.
  if (!defaultValueExpression || !question.followsDefault || isClearedNow(parts, question)) return;
  const value = evaluate(defaultValueExpression, question.scope.names);
  const { defaultValue } = question.definition;
  give(parts, question, value === undefined || value === null ? defaultValue : value);
};

/** The author's default, if there is one. */
export const applyDefault = (parts: SessionParts, question: LiveQuestion): void => {
  if (isClearedNow(parts, question)) return;
  const { defaultValue, defaultValueExpression } = question.definition;
  if (defaultValueExpression) {
    question.followsDefault = true;
    followDefault(parts, question);
  } else if (!isBlank(defaultValue)) {
    give(parts, question, defaultValue);
    nameAsOther(parts, question);
  }
};

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

/** A default that is no choice is what was typed beside "other", where there is one. */
const nameAsOther = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  if (!('other' in definition) || definition.other === undefined || !definition.otherAsComment) return;
  if (definition.commentArea) return;
  const { choices } = parts.offers.of(question);
  const answer = answerOf(question);
  const list: readonly unknown[] = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  const typed = list.find((value) => value !== undefined && !isOffered(value, choices));
  if (typed === undefined) return;
  const named = list.map((value) => (value === typed ? 'other' : value));
  parts.store(question, Array.isArray(answer) ? named : named[0]);
  parts.storeUnder(commentKey(definition.valueName), typed);
};

/** Whether the answer is the author's default already: setting it again would set off what follows it. */
const hasDefault = (parts: SessionParts, question: LiveQuestion): boolean => {
  const { defaultValue, defaultValueExpression } = question.definition;
  if (defaultValueExpression || isBlank(defaultValue)) return false;
  return canonicalJson(normalised(parts, question, defaultValue)) === canonicalJson(answerOf(question));
};

/** Back to the default, or to no answer; an empty one stays empty. */
const resetValue = (parts: SessionParts, question: LiveQuestion): void => {
  if (isEmptyAnswer(answerOf(question)) || hasDefault(parts, question)) return;
  const { followsDefault } = question;
  parts.store(question, undefined);
  applyDefault(parts, question);
  // Whoever had answered once is not followed again.
  question.followsDefault = followsDefault;
};

/** Registers the questionnaire's calculated values: names for what answers lead to. */
export const watchCalculatedValues = (parts: SessionParts, names: Scope): void => {
  const { questionnaire, graph, rules, calculated } = parts;
  for (const { name, expression, includeIntoResult } of questionnaire.calculatedValues) {
    if (!expression) continue;
    const run = (): void => {
      const value = evaluate(expression, names);
      if (includeIntoResult) return void parts.storeUnder(name, value instanceof Date ? wallText(value) : value);
      const key = name.toLowerCase();
      if (calculated.get(key) === value) return;
      calculated.set(key, value);
      graph.changed(name);
    };
    rules.push(graph.watch('condition', namesIn(expression), run));
  }
};
