import { render } from 'lit';
import kazakh from '../../../locales/kk.json' with { type: 'json' };
import russian from '../../../locales/ru.json' with { type: 'json' };
import { createTranslator } from '../../../src/i18n/translator.js';
import type { ChoiceNode, QuestionNode } from '../../../src/model/node.js';
import type { QuestionDefinition, QuestionType, QuestionTypes } from '../../../src/model/questionnaire.js';
import { loadLaterParts } from '../../../src/ui/load-parts.js';
import { createLocalStates } from '../../../src/ui/local-states.js';
import { resolvedText } from '../../../src/ui/parts/resolved-text.js';
import type { QuestionContext, Translate } from '../../../src/ui/question-context.js';
import { questionIds } from '../../../src/ui/question-ids.js';
import { questionView } from '../../../src/ui/questions/index.js';

/** Questions are drawn as they are once everything has arrived. */
before(() => loadLaterParts({ renderRoot: document.createDocumentFragment() }));

/** The interface's words. */
export const kk: Translate = createTranslator('kk', kazakh).t;
export const ru: Translate = createTranslator('ru', russian).t;

/** A choice with its own text. */
export const choice = (
  value: unknown,
  role: ChoiceNode['role'] = 'plain',
  text = `Choice ${String(value)}`,
): ChoiceNode => ({
  value,
  text: { text },
  enabled: true,
  role,
});

const select = { choices: [], choicesOrder: 'none', otherAsComment: true, hideIfNoChoices: false } as const;

const definitions: {
  readonly [T in QuestionType]: Omit<QuestionTypes[T], keyof QuestionTypes['html'] & keyof QuestionTypes[T]>;
} = {
  text: { inputType: 'text', maxLength: 0, dataList: [] },
  comment: { maxLength: 20, rows: 4 },
  radiogroup: { ...select, colCount: 1 },
  checkbox: { ...select, colCount: 1, minSelected: 0, maxSelected: 0 },
  dropdown: { ...select, searchEnabled: undefined },
  tagbox: { ...select, searchEnabled: undefined, minSelected: 0, maxSelected: 0 },
  ranking: { ...select, selectToRank: true, minSelected: 0, maxSelected: 3 },
  boolean: { valueTrue: true, valueFalse: false, swapOrder: false, display: 'segmented' },
  rating: { points: [] },
  matrix: {
    cellType: 'radio',
    rows: [],
    columns: [],
    eachRowRequired: false,
    eachRowUnique: false,
    rowOrder: 'initial',
    hideIfNoRows: false,
  },
  html: {} as never,
  image: { link: '' },
  expression: {
    displayStyle: 'none',
    currency: 'KZT',
    minimumFractionDigits: -1,
    maximumFractionDigits: -1,
    precision: -1,
    useGrouping: true,
  },
};

/** A question as a session would show it; everything not named is plain. */
export const questionNode = <T extends QuestionType>(
  type: T,
  node: Partial<QuestionNode> = {},
  definition: Partial<QuestionTypes[T]> = {},
): QuestionNode => ({
  kind: 'question',
  key: 'k1',
  path: 'question',
  definition: { type, name: 'question', ...definitions[type], ...definition } as unknown as QuestionDefinition,
  title: { text: 'Title' },
  titleHidden: false,
  required: true,
  readOnly: false,
  answer: undefined,
  choices: [],
  rows: [],
  columns: [],
  violations: [],
  ...node,
});

/** A drawn question: what it asked the model for, and a way to show it another answer. */
export interface DrawnQuestion {
  readonly box: HTMLElement;
  readonly answers: unknown[];
  readonly comments: string[];
  readonly context: QuestionContext;
  readonly show: (node: QuestionNode) => void;
  readonly all: (selector: string) => HTMLInputElement[];
  readonly one: (selector: string) => HTMLInputElement;
}

/** Draws a question into a box of the document; `keep` makes the model refuse every answer. */
export const drawQuestion = (
  first: QuestionNode,
  { t = ru, keep = false }: { t?: Translate; keep?: boolean } = {},
): DrawnQuestion => {
  const box = document.createElement('div');
  document.body.append(box);
  const answers: unknown[] = [];
  const comments: string[] = [];
  let node = first;
  const draw = (): void => {
    render(questionView(context()), box);
  };
  const locals = createLocalStates(draw);
  const context = (): QuestionContext => ({
    node,
    ids: questionIds(node.key),
    t,
    language: t === kk ? 'kk' : 'ru',
    text: resolvedText,
    setAnswer: (answer) => {
      answers.push(answer);
      if (!keep) node = { ...node, answer };
      draw();
    },
    setComment: (comment) => {
      comments.push(comment);
      if (!keep) node = { ...node, comment };
      draw();
    },
    local: locals.of(node.key),
  });
  draw();
  const all = (selector: string): HTMLInputElement[] => [...box.querySelectorAll<HTMLInputElement>(selector)];
  return {
    box,
    answers,
    comments,
    get context() {
      return context();
    },
    show: (next) => {
      node = next;
      draw();
    },
    all,
    one: (selector) => {
      const [found] = all(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
  };
};

/** What a screen reader says for an element's `aria-labelledby` or `aria-describedby`. */
export const words = (element: Element, attribute: 'aria-labelledby' | 'aria-describedby'): string =>
  (element.getAttribute(attribute) ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => element.ownerDocument.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim() ?? `#${id}?`)
    .join(' | ');
