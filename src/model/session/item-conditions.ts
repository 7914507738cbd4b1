import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { passes } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { itemScope } from '../expression/item-scope.js';
import type { ChoiceDefinition } from '../questionnaire.js';
import { meaningOf } from '../questions/index.js';
import { asList, isSameValue, type Offered } from '../questions/offered.js';
import { changedWithin } from './changed-within.js';
import { clearModeOf } from './cleared-now.js';
import { namesInAddress } from './choices-address.js';
import { sameChoices, withoutColumns } from './drop-values.js';
import { namesIn } from './dependency-graph.js';
import { keepChoices, normalised } from './given-answer.js';
import { answerOf, commentKey, outdate, type LiveQuestion } from './live-element.js';
import { itemsOf } from './offer.js';
import type { SessionParts } from './session-parts.js';

/** Registers what answers decide about the choices, rows and columns of a question. */
export const watchItems = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  const watch = (expressions: readonly (Expression | undefined)[]): void => {
    if (expressions.some(Boolean))
      parts.rules.push(parts.graph.watch('condition', namesIn(...expressions), () => rejudge(parts, question)));
  };
  watch(itemsOf(question).flatMap(({ visibleIf, enableIf }) => [visibleIf, enableIf]));
  if (definition.type === 'matrix') watch([definition.rowsVisibleIf, definition.columnsVisibleIf]);
  if (!('choices' in definition)) return;
  watch([definition.choicesVisibleIf, definition.choicesEnableIf]);
  const { choicesFrom } = definition;
  const source = choicesFrom && parts.tree.question(choicesFrom.question);
  if (source) {
    const { valueName } = source.definition;
    const names = [offeredName(source), valueName, commentKey(valueName)];
    parts.rules.push(
      parts.graph.watch('condition', names, () => {
        narrow(parts, question);
        // A list that follows an answer leaves nothing behind that is not on it.
        if (answerOf(source) !== undefined) keepChoices(parts, question);
      }),
    );
  } else if (definition.hideIfNoChoices)
    parts.rules.push(parts.graph.watch('condition', [], () => narrow(parts, question)));
  if (definition.choicesByUrl)
    parts.rules.push(
      parts.graph.watch('condition', namesInAddress(definition.choicesByUrl), () => narrow(parts, question)),
    );
};

/** What depends on the choices a question offers watches this name, which no author can write. */
export const offeredName = ({ definition }: LiveQuestion): string => `$choices of ${definition.name}`;

/** Asks every item's conditions again and offers what is visible then. */
export const rejudge = (parts: SessionParts, question: LiveQuestion): void => {
  let changed = false;
  // What goes now has been offered before, also when a session begins.
  parts.offers.of(question);
  const mark = (set: Set<number>, index: number, on: boolean): void => {
    if (set.has(index) === on) return;
    changed = true;
    if (on) set.add(index);
    else set.delete(index);
  };
  const { names } = question.scope;
  itemsOf(question).forEach((item, index) => {
    const scope = itemScope(item.value, names);
    const common = commonConditions(question, index);
    // An item's own condition replaces the one that all share.
    const isOn = (condition: Expression | undefined): boolean => !condition || passes(condition, scope);
    mark(question.hiddenItems, index, !isOn(item.visibleIf ?? common.visibleIf));
    mark(question.disabledItems, index, !isOn(item.enableIf ?? common.enableIf));
  });
  if (changed) narrow(parts, question);
};

/** The condition that all items of a kind share. */
const commonConditions = (
  { definition }: LiveQuestion,
  index: number,
): Pick<ChoiceDefinition, 'visibleIf' | 'enableIf'> => {
  if (definition.type === 'matrix')
    return pick(index < definition.rows.length ? definition.rowsVisibleIf : definition.columnsVisibleIf, undefined);
  return 'choices' in definition ? pick(definition.choicesVisibleIf, definition.choicesEnableIf) : {};
};

const pick = (
  visibleIf: Expression | undefined,
  enableIf: Expression | undefined,
): Pick<ChoiceDefinition, 'visibleIf' | 'enableIf'> => ({
  ...(visibleIf && { visibleIf }),
  ...(enableIf && { enableIf }),
});

/** Offers what is visible now; a chosen item that is no longer offered goes at once, a question without any may hide. */
export const narrow = (parts: SessionParts, question: LiveQuestion): void => {
  const { offers, graph } = parts;
  const before = question.offered;
  question.offered = undefined;
  outdate(question);
  const now = offers.of(question);
  parts.change(question, () => {
    question.withheld = offers.isWithheld(question);
  });
  graph.changed(offeredName(question));
  changedWithin(graph, question);
  // See `changeShown`: until a finished response is computed again, nothing is taken out of it.
  const isFinal = !parts.restored || !parts.isBeginning();
  if (before && isFinal && parts.store(question, narrowed(parts, question, before, now)))
    question.followsDefault = isEmptyAnswer(answerOf(question));
};

/**
 * The answer after what is offered changed. Of several choices those that are hidden are put aside and come back when
 * they are offered again, unless the person has answered meanwhile.
 */
const narrowed = (parts: SessionParts, question: LiveQuestion, before: Offered, now: Offered): unknown => {
  const { definition } = question;
  const answer = answerOf(question);
  const given = answer === undefined && question.putAside.length > 0 ? [] : answer;
  const mode = clearModeOf(parts, question);
  if (definition.type === 'matrix')
    return mode === 'onHidden' || mode === 'onHiddenContainer' ? withoutColumns(given, now) : given;
  if (!('choices' in definition) || now.unknown || isNotYetKnown(parts, question, now)) return given;
  if (definition.type === 'ranking' && !definition.selectToRank)
    return parts.isBeginning() ? normalised(parts, question, given) : sameChoices(before, now) ? given : undefined;
  const kept = meaningOf(definition).keepOffered(definition, given, now);
  return Array.isArray(given) ? withReturned(question, asList(given), asList(kept), now) : kept;
};

/** A list from elsewhere is not there yet while a session begins; one with items of its own is. */
const isNotYetKnown = (parts: SessionParts, question: LiveQuestion, { choices }: Offered): boolean => {
  const { definition } = question;
  const hasOwn =
    choices.some(({ special }) => special) || ('selectAll' in definition && definition.selectAll !== undefined);
  return parts.isBeginning() && parts.offers.isCarrying(question) && !hasOwn;
};

const withReturned = (
  question: LiveQuestion,
  given: readonly unknown[],
  kept: readonly unknown[],
  { choices }: Offered,
): readonly unknown[] => {
  // A rule may have given again what is aside already.
  const aside = [...new Set([...question.putAside, ...given.filter((value) => !kept.includes(value))])];
  // In the order in which they are offered, as in SurveyJS.
  const returned = choices
    .map(({ value }) => aside.find((one) => isSameValue(one, value)))
    .filter((value) => value !== undefined && !kept.includes(value));
  question.putAside = aside.filter((value) => !returned.includes(value));
  return [...kept, ...returned];
};
