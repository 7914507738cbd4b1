import type { ChoicesByUrl, ChoicesFrom, SelectBase } from '../questionnaire.js';
import { readChoices } from './choices.js';
import { isObject, memberOf, placeAt, type Place } from './place.js';
import { readQuestion, readSpecial } from './question-base.js';
import { given, readExpressions, readFlag, readString, readTexts, readWord } from './read-member.js';

const orders = ['none', 'asc', 'desc', 'random'] as const;
const modes = ['all', 'selected', 'unselected'] as const;

/** A question with a list of choices and the format's special items. */
export const readSelect = (place: Place): SelectBase => ({
  ...readQuestion(place),
  choices: readChoices(place, 'choices'),
  choicesOrder: readWord(place, orders, 'none', 'choicesOrder'),
  ...given('none', readSpecial(place, 'showNoneItem', 'noneText')),
  ...given('refuse', readSpecial(place, 'showRefuseItem', 'refuseText')),
  ...given('dontKnow', readSpecial(place, 'showDontKnowItem', 'dontKnowText')),
  ...given('other', readSpecial(place, 'showOtherItem', 'otherText')),
  ...readTexts(place, { otherErrorText: 'otherErrorText', otherPlaceholder: 'otherPlaceholder' }),
  otherAsComment: readOtherAsComment(place),
  ...readExpressions(place, ['choicesVisibleIf', 'choicesEnableIf']),
  ...given('choicesFrom', readChoicesFrom(place)),
  hideIfNoChoices: readFlag(place, false, 'hideIfChoicesEmpty'),
  ...given('choicesByUrl', readChoicesByUrl(place)),
});

const readOtherAsComment = (place: Place): boolean => {
  const own = memberOf(place, 'storeOthersAsComment');
  return typeof own === 'boolean' ? own : place.root.storeOthersAsComment;
};

const readChoicesFrom = (place: Place): ChoicesFrom | undefined => {
  const question = readString(place, 'choicesFromQuestion');
  return question === undefined
    ? undefined
    : { question, mode: readWord(place, modes, 'all', 'choicesFromQuestionMode') };
};

const readChoicesByUrl = (place: Place): ChoicesByUrl | undefined => {
  const json = memberOf(place, 'choicesByUrl');
  if (!isObject(json)) return undefined;
  const source = placeAt(place, json, 'choicesByUrl');
  const url = readString(source, 'url');
  if (url === undefined) return undefined;
  const member = (name: string): string => readString(source, name) ?? '';
  return { url, path: member('path'), valueName: member('valueName'), titleName: member('titleName') };
};
