import { holds } from '../expression/evaluate.js';
import type { Language, LocalizedText, ResolvedText } from '../localized-text.js';
import { given } from '../parsing/read-member.js';
import { pickText } from '../pick-text.js';
import type { ConditionalText } from '../questionnaire.js';
import { addressPart } from './address-part.js';
import type { LivePage } from './live-element.js';
import type { ClosingWords } from '../session-state.js';
import type { SessionParts } from './session-parts.js';
import { pipeHtml, pipeText, type PipedText } from './text-piping.js';

/** The first words whose condition holds, else the unconditional ones. */
export const closingWords = (parts: SessionParts, locale: Language, textOf: PipedText): ClosingWords => {
  const { questionnaire, tree } = parts;
  const names = (tree.pages[0] as LivePage).scope.names;
  const first = (list: readonly ConditionalText[], otherwise: LocalizedText | undefined): ResolvedText | undefined => {
    const found = list.find(({ expression }) => expression && holds(expression, names));
    return pickText(found?.text ?? otherwise, locale);
  };
  const html = first(questionnaire.completedHtmlOnCondition, questionnaire.completedHtml);
  const url = first(questionnaire.navigateToUrlOnCondition, questionnaire.navigateToUrl);
  return {
    ...given('html', html && { ...html, text: pipeHtml(html.text, textOf) }),
    // An answer may be part of an address, never its structure.
    ...given('url', url && pipeText(url.text, (name) => encoded(textOf(name)))),
  };
};

const encoded = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : addressPart(words);
