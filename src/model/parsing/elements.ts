import { textOf } from '../expression/primitive.js';
import type { PageDefinition, PanelDefinition, QuestionDefinition } from '../questionnaire.js';
import { isQuestionType, questionMeanings } from '../questions/index.js';
import { memberOf, placesIn, report, type Place } from './place.js';
import { readElement } from './question-base.js';
import { given, readFlag, readText } from './read-member.js';
import { laterTypes, refuseUnsupported } from './refused.js';

type Element = PanelDefinition | QuestionDefinition;

/** The pages of a document; elements outside of pages make one page. */
export const readPages = (place: Place): readonly PageDefinition[] => {
  const pages = placesIn(place, 'pages');
  if (pages.length === 0) {
    const elements = readElements(place);
    return [{ name: 'page1', pointer: '', visible: true, readOnly: false, shuffled: isShuffled(place), elements }];
  }
  return pages.map((page, index) => {
    refuseUnsupported(page);
    const named = typeof memberOf(page, 'name') === 'string' ? {} : { name: `page${index + 1}` };
    return { ...readElement(page), ...named, shuffled: isShuffled(page), elements: readElements(page) };
  });
};

const isShuffled = (place: Place): boolean => memberOf(place, 'questionOrder') === 'random';

const readElements = (place: Place): readonly Element[] =>
  [...placesIn(place, 'elements'), ...placesIn(place, 'questions')].flatMap((element): readonly Element[] => {
    const type = memberOf(element, 'type');
    refuseUnsupported(element);
    if (type === 'panel') return [readPanel(element)];
    if (isQuestionType(type)) return [questionMeanings[type].parse(element)];
    const code = typeof type === 'string' && laterTypes.has(type) ? 'notSupportedYet' : 'unknownType';
    report(element, 'error', code, 'type', { found: textOf(type) });
    return [];
  });

const readPanel = (place: Place): PanelDefinition => ({
  ...readElement(place),
  type: 'panel',
  required: readFlag(place, false, 'isRequired'),
  ...given('requiredText', readText(place, 'requiredErrorText')),
  shuffled: isShuffled(place),
  elements: readElements(place),
});
