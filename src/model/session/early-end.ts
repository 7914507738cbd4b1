import { holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { rootName } from '../expression/root-name.js';
import type { LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { isAskedAbout, pagesAbout } from './trigger-rules.js';
import type { Questionnaire } from '../questionnaire.js';

/** The conditions that end the questionnaire now, each as the expressions that it rests on. */
const holdingConditions = ({ questionnaire, tree }: SessionParts): readonly (readonly Expression[])[] => {
  const { names } = (tree.pages[0] as LivePage).scope;
  const ending = questionnaire.triggers.filter(
    ({ type, expression }) => type === 'complete' && holds(expression, names),
  );
  if (ending.length === 0) return [];
  const calculated = calculatedByName(questionnaire);
  return ending.map(({ expression }) => expressionsUnder(expression, calculated));
};

type Calculated = ReadonlyMap<string, readonly Expression[]>;

const calculatedByName = ({ calculatedValues }: Questionnaire): Calculated => {
  const found = new Map<string, Expression[]>();
  for (const { name, expression } of calculatedValues) {
    const key = name.toLowerCase();
    const known = found.get(key);
    if (known && expression) known.push(expression);
    else if (expression) found.set(key, [expression]);
  }
  return found;
};

/** The condition itself, and the expressions of the calculated values that it mentions. */
const expressionsUnder = (expression: Expression, calculated: Calculated): readonly Expression[] => {
  const found = new Set([expression]);
  for (const { references } of found)
    for (const { name } of references)
      for (const mentioned of calculated.get(rootName(name).toLowerCase()) ?? []) found.add(mentioned);
  return [...found];
};

/** The pages on which Next ends the questionnaire by a condition that rests on this expression. */
const endingPages = (parts: SessionParts, expression: Expression): readonly LivePage[] =>
  [...pagesAbout(parts, expression)].filter((page) => page.answered > 0 && isAskedAbout(parts, expression, page));

/** The author ends the questionnaire for everybody with these answers: Next on a page that asks for them leads to the review. */
export const endsHere = (parts: SessionParts, page: LivePage): boolean =>
  page.answered > 0 &&
  holdingConditions(parts).some((under) => under.some((expression) => isAskedAbout(parts, expression, page)));

/**
 * Index of the last page that such a response needs, `undefined` = all: of each condition the last page that it is about
 * and that Next leads on from, of several conditions the one that ends first. A server has to come to the same verdict,
 * and it knows the answers but not where Next was pressed.
 */
export const lastNeededPage = (parts: SessionParts): number | undefined => {
  const visible = new Set(parts.tree.visiblePages);
  const ends = holdingConditions(parts)
    .map((under) => under.flatMap((expression) => endingPages(parts, expression)))
    .map((pages) => pages.filter((page) => visible.has(page)).map(({ index }) => index))
    .filter((indexes) => indexes.length > 0)
    .map((indexes) => Math.max(...indexes));
  return ends.length > 0 ? Math.min(...ends) : undefined;
};
