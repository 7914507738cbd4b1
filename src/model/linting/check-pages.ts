import { evaluateExpression } from '../evaluate-expression.js';
import { parseExpression } from '../expression/expression.js';
import { isObject, pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { problem } from './problems.js';

type JsonObject = Readonly<Record<string, unknown>>;

const listed = (json: JsonObject, ...names: readonly string[]): readonly unknown[] =>
  names.flatMap((name) => (Array.isArray(json[name]) ? (json[name] as readonly unknown[]) : []));

/** Pages that nobody can ever see: empty, or hidden with nothing that could show them. */
export const checkPages = (document: JsonObject): readonly Problem[] => {
  const shown = new Set(
    listed(document, 'triggers').flatMap((trigger) => (isObject(trigger) ? listed(trigger, 'pages', 'questions') : [])),
  );
  return listed(document, 'pages').flatMap((page, index) => {
    if (!isObject(page)) return [];
    const children = listed(page, 'elements', 'questions');
    const reason =
      children.length === 0
        ? 'empty'
        : canShow(page, shown) && children.some((child) => canShow(child, shown))
          ? ''
          : 'hidden';
    return reason === '' ? [] : [problem('warning', 'unreachablePage', pointerTo('/pages', index), { reason })];
  });
};

const canShow = (element: unknown, shown: ReadonlySet<unknown>): boolean => {
  if (!isObject(element)) return false;
  if (shown.has(element['name'])) return true;
  const { visibleIf, visible, type } = element;
  if (typeof visibleIf === 'string' && visibleIf !== '' ? isNever(visibleIf) : visible === false) return false;
  return type !== 'panel' || listed(element, 'elements', 'questions').some((child) => canShow(child, shown));
};

/** A condition that mentions no answer and is false; one that calls a function may depend on more than answers. */
const isNever = (condition: string): boolean => {
  if (condition.includes('(')) return false;
  const parsed = parseExpression(condition);
  return 'expression' in parsed && parsed.expression.references.length === 0 && !evaluateExpression(condition, {});
};
