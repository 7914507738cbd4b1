import type { Draft } from '../../../src/model/draft.js';
import type { ElementNode, QuestionNode } from '../../../src/model/node.js';
import { parseQuestionnaire } from '../../../src/model/parse-questionnaire.js';
import type { Questionnaire } from '../../../src/model/questionnaire.js';
import type { Surroundings } from '../../../src/model/session-state.js';
import { SurveySession } from '../../../src/model/session.js';
import { wallClock } from './expression/scope-of.js';

export type Json = Readonly<Record<string, unknown>>;

/** Questions of one page, or the members of a whole document. */
export type Content = readonly Json[] | Json;

const isList = (content: Content): content is readonly Json[] => Array.isArray(content);

const documentOf = (content: Content): Json => ({
  id: 'survey',
  version: '1',
  ...(isList(content) ? { elements: content } : content),
});

/** Pages named `p1`, `p2`, … with these elements. */
export const pages = (...lists: readonly (readonly Json[])[]): Json => ({
  pages: lists.map((elements, index) => ({ name: `p${index + 1}`, elements })),
});

/** A line of text to type into. */
export const text = (name: string, members: Json = {}): Json => ({ type: 'text', name, ...members });

/** What parsing says about a document: severity, code and place of every problem. */
export const problemsIn = (content: Content): readonly string[] =>
  parseQuestionnaire(documentOf(content)).problems.map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  );

/** A document that has to be runnable. */
export const questionnaireOf = (content: Content): Questionnaire => {
  const { questionnaire, problems } = parseQuestionnaire(documentOf(content));
  if (!questionnaire) throw new Error(JSON.stringify(problems));
  return questionnaire;
};

/** Russian, confidential, seed 1, on 24 November 2026 at 15:30:45; `given` replaces single surroundings. */
export const surroundings = (given: Partial<Surroundings> = {}): Surroundings => ({
  now: () => wallClock,
  seed: 1,
  locale: 'ru',
  mode: 'confidential',
  context: {},
  ...given,
});

/** One person in front of these questions. */
export const sessionOf = (content: Content, given: Partial<Surroundings> = {}, draft?: Draft): SurveySession =>
  new SurveySession(questionnaireOf(content), surroundings(given), draft);

/** Somebody who gave these answers, one after the other. */
export const answered = (content: Content, ...steps: readonly (readonly [string, unknown])[]): SurveySession => {
  const session = sessionOf(content);
  for (const [name, value] of steps) session.answer(name, value);
  return session;
};

const within = (elements: readonly ElementNode[]): readonly ElementNode[] =>
  elements.flatMap((node) => (node.kind === 'panel' ? [node, ...within(node.elements)] : [node]));

/** Names of everything visible on all pages, in order. */
export const shown = ({ state }: SurveySession): readonly string[] =>
  state.pages.flatMap(({ elements }) => within(elements)).map(({ definition }) => definition.name);

/** One visible question as a view sees it. */
export const seen = ({ state }: SurveySession, name: string): QuestionNode => {
  const node = [state.page, ...state.pages]
    .flatMap(({ elements }) => within(elements))
    .find(({ definition }) => definition.name === name);
  if (node?.kind !== 'question') throw new Error(`${name} is not visible`);
  return node;
};

/** Values of the choices offered now, in order. */
export const offers = (session: SurveySession, name: string): readonly unknown[] =>
  seen(session, name).choices.map(({ value }) => value);

/** What stands beside the questions of the current page: `name code`. */
export const complaints = ({ state }: SurveySession): readonly string[] =>
  state.violations.map(({ path, found }) => `${path} ${found.violation.code}`);

/** What keeps a response from being complete, shown or not: `name code`. */
export const hindrances = (session: SurveySession): readonly string[] =>
  session.allViolations().map(({ path, violation }) => `${path} ${violation.code}`);

/** What a single question named `q` stores while it is filled, for each value given in turn. */
export const storedBy = (question: Json, ...values: readonly unknown[]): unknown => {
  const session = answered([{ name: 'q', ...question }], ...values.map((value) => ['q', value] as const));
  return session.state.answers['q'];
};

/** The same at completion. */
export const keptBy = (question: Json, ...values: readonly unknown[]): unknown => {
  const session = answered([{ name: 'q', ...question }], ...values.map((value) => ['q', value] as const));
  return session.completedAnswers()['q'];
};

/** Codes of what is wrong with a single question named `q` after a value; `undefined` = unanswered. */
export const wrongWith = (question: Json, value?: unknown): readonly string[] =>
  answered([{ name: 'q', ...question }], ['q', value])
    .allViolations()
    .map(({ violation }) => violation.code);
