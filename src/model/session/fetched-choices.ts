import type { LocalizedText } from '../localized-text.js';
import { isObject, ownMember } from '../parsing/place.js';
import type { ChoiceDefinition, ChoicesByUrl, ChoiceValue } from '../questionnaire.js';
import { addressOf } from './choices-address.js';
import { isReachable } from './live-element.js';
import { narrow, rejudge } from './item-conditions.js';
import type { ChoiceRequest } from '../session-state.js';
import type { SessionParts } from './session-parts.js';

/** What visible questions wait for now. */
export const choiceRequests = ({ tree }: SessionParts): readonly ChoiceRequest[] =>
  tree.questions.flatMap((question): readonly ChoiceRequest[] => {
    const { definition, scope } = question;
    const source = 'choicesByUrl' in definition ? definition.choicesByUrl : undefined;
    if (!source || !isReachable(question)) return [];
    const url = addressOf(source, (name) => scope.names.value(name));
    return url === undefined || question.fetchedFrom === url ? [] : [{ path: scope.pathOf(definition.name), url }];
  });

/**
 * Gives a question the list it asked for, a parsed JSON document. Without a list in it the choices are not known, and no
 * answer is taken for impossible.
 */
export const provideChoices = (parts: SessionParts, { path, url }: ChoiceRequest, document: unknown): void => {
  const question = parts.tree.question(path);
  const source = question && 'choicesByUrl' in question.definition ? question.definition.choicesByUrl : undefined;
  if (!question || !source) return;
  parts.offers.of(question);
  question.fetched = choicesIn(document, source);
  question.fetchedFrom = url;
  question.hiddenItems.clear();
  question.disabledItems.clear();
  narrow(parts, question);
  rejudge(parts, question);
};

const mostChoices = 5_000;

const choicesIn = (
  document: unknown,
  { path, valueName, titleName }: ChoicesByUrl,
): readonly ChoiceDefinition[] | undefined => {
  const list = path.split(/[;,.]/).reduce((at: unknown, step) => (step === '' ? at : memberOf(at, step)), document);
  if (!Array.isArray(list)) return undefined;
  return list.slice(0, mostChoices).flatMap((item: unknown): readonly ChoiceDefinition[] => {
    const value = isObject(item) ? (memberOf(item, valueName || 'value') ?? memberOf(item, 'name')) : item;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    const title = memberOf(item, titleName || (valueName ? valueName : 'text')) ?? memberOf(item, 'title');
    const text = isWords(title) ? title : undefined;
    return [{ value: value as ChoiceValue, exclusive: false, ...(text === undefined ? {} : { text }) }];
  });
};

const isWords = (title: unknown): title is LocalizedText =>
  typeof title === 'string' || (isObject(title) && Object.values(title).every((words) => typeof words === 'string'));

const memberOf = (holder: unknown, name: string): unknown => (isObject(holder) ? ownMember(holder, name) : undefined);
