import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { pickText } from '../pick-text.js';
import type { Questionnaire } from '../questionnaire.js';
import type { Draft } from '../draft.js';
import type { Surroundings } from '../session-state.js';
import { AnswerRecord } from './answer-record.js';
import { changedWithin } from './changed-within.js';
import { watchElement } from './conditions.js';
import { DependencyGraph } from './dependency-graph.js';
import { isClearedNow } from './cleared-now.js';
import { clearHidden, restoreShown } from './hidden-answers.js';
import {
  answerOf,
  commentedName,
  commentKey,
  isShown,
  outdate,
  type LiveElement,
  type LivePage,
  type LiveQuestion,
} from './live-element.js';
import type { LiveScope } from './live-scope.js';
import { LiveTree } from './live-tree.js';
import type { Route } from './route.js';
import { sessionNames } from './session-names.js';
import type { SessionParts } from './session-parts.js';
import { choosesOther } from './other-answer.js';
import { shuffle } from './shuffle.js';
import { Judge } from './judge.js';
import { JudgedElements } from './judged-elements.js';
import { Offers } from './offers.js';
import { Snapshots } from './snapshots.js';
import { pipeHtml } from './text-piping.js';
import { watchTriggers } from './trigger-rules.js';
import { applyDefault, watchCalculatedValues } from './value-rules.js';

/** What a session is begun with. */
export interface Beginning {
  readonly questionnaire: Questionnaire;
  readonly surroundings: Surroundings;
  /** Answers of a draft or a submission: they are taken as they are. */
  readonly draft: Draft | undefined;
  readonly locale: () => string;
  readonly route: () => Route | undefined;
  readonly isSending: () => boolean;
}

/** Builds the parts of a session and lets every rule run once, in the order of the document. */
export const beginSession = ({
  questionnaire,
  surroundings,
  draft,
  locale,
  route,
  isSending,
}: Beginning): SessionParts => {
  const graph = new DependencyGraph();
  const answers = new AnswerRecord(draft?.answers);
  const judgesAtOnce = questionnaire.checkErrorsMode === 'onValueChanged';
  let beginning = true;
  const names = sessionNames(() => parts, locale);
  const scope: LiveScope = {
    names: names.scope,
    pathOf: (name) => name,
    get: (key) => answers.get(key),
    set: (key, value) => {
      if (!answers.set(key, value)) return false;
      for (const question of questionsOf(tree, key)) {
        if (isFullSometimes(question)) question.offered = undefined;
        // Words beside an answer are a part of it.
        if (question.definition.valueName !== key) graph.changed(question.definition.valueName);
        question.judgedWhole = false;
        // Whoever gave the answer, a person or a rule: it is judged at once.
        if (judgesAtOnce && question.definition.valueName === key) showAround(parts, question);
        tree.recount(question);
        outdate(question);
        changedWithin(graph, question);
      }
      if (!parts.restored || !beginning)
        for (const { rule, question } of parts.constants)
          if (question.definition.valueName !== key) graph.enqueue(rule);
      graph.changed(key);
      return true;
    },
  };
  const tree = new LiveTree(questionnaire, {
    scope,
    shuffled: (items) => shuffle(items, surroundings.seed, ''),
    appeared: (live) => {
      graph.changed(`$${live.definition.name}`);
      changedWithin(graph, live.parent);
      if (live.kind !== 'page') return;
      graph.changed('pagecount');
      graph.changed('pageno');
    },
  });
  const offers = new Offers({
    locale,
    textOf: names.textOf,
    word: (code) => surroundings.wording?.word(code, locale()) ?? code,
    question: (name) => tree.question(name),
    shuffled: (items, salt) => shuffle(items, surroundings.seed, salt),
  });
  const judge = new Judge(offers, questionnaire.readOnly);
  const snapshots = new Snapshots(offers, judge, (html) => {
    const picked = pickText(html, locale());
    return picked && { ...picked, text: pipeHtml(picked.text, names.textOf) };
  });
  const parts: SessionParts = {
    questionnaire,
    surroundings,
    graph,
    answers,
    tree,
    offers,
    judge,
    shown: new JudgedElements(judge),
    snapshots,
    route,
    beginsAt: { page: undefined },
    last: { question: undefined },
    textOf: names.textOf,
    calculated: new Map(),
    visibleTriggers: new Map(),
    rules: [],
    followers: [],
    constants: [],
    restored: draft?.answers !== undefined,
    resumes: draft,
    isBeginning: () => beginning,
    isSending,
    store: (question, value) => storeAnswer(question, value),
    storeUnder: (key, value) => scope.set(key, value),
    change: (live, change) => changeShown(parts, live, change),
  };
  watchEverything(parts, names.scope);
  if (!parts.restored)
    for (const question of tree.questions) if (isEmptyAnswer(answerOf(question))) applyDefault(parts, question);
  // Every condition is asked below; what was given sets off the rest first.
  graph.settle('condition');
  for (const rule of parts.rules) rule.run();
  // What is computed for the first time is no change: it sets no answer, but where all pages are one it does (SurveyJS).
  if (questionnaire.startPage || !tree.pages.some(({ definition }) => definition.stays)) graph.settle('setter');
  for (const follow of parts.followers) follow();
  for (const question of tree.questions) if (isClearedNow(parts, question)) clearHidden(parts, question);
  graph.settle();
  if (judgesAtOnce) judgeGiven(parts);
  beginning = false;
  return parts;
};

const watchEverything = (parts: SessionParts, names: LiveScope['names']): void => {
  watchCalculatedValues(parts, names);
  for (const page of parts.tree.pages) watchElement(parts, page);
  watchTriggers(parts, names);
};

/** What is wrong with a changed answer, and with panels that want one. */
const showAround = ({ shown }: SessionParts, question: LiveQuestion): void => {
  shown.show(question);
  for (let at = question.parent; at; at = at.parent) if (at.kind === 'panel') shown.show(at);
};

/** What was given before, too; nobody has seen yet what is not wrong with it. */
const judgeGiven = ({ tree, shown }: SessionParts): void => {
  for (const question of tree.questions) if (answerOf(question) !== undefined) shown.show(question);
  shown.settle();
};

/** The questions that show what is stored under a key, or the comment under it. */
const questionsOf = (tree: LiveTree, key: string): readonly LiveQuestion[] => {
  const questions = tree.storedUnder(key);
  const commented = questions.length > 0 ? undefined : commentedName(key);
  return commented === undefined ? questions : tree.storedUnder(commented);
};

/** What it offers depends on how much is chosen already. */
const isFullSometimes = ({ definition }: LiveQuestion): boolean =>
  'maxSelected' in definition && definition.maxSelected > 0;

/** Stores an answer; what was typed beside "other" goes with it. */
const storeAnswer = (question: LiveQuestion, value: unknown): boolean => {
  const { scope, definition } = question;
  if (!scope.set(definition.valueName, value)) return false;
  if ('other' in definition && definition.other && !choosesOther(definition, value) && !definition.commentArea)
    scope.set(commentKey(definition.valueName), undefined);
  return true;
};

/** Changes whether an element is shown; the questionnaire says what that means for its answers. */
const changeShown = (parts: SessionParts, live: LiveElement | LivePage, change: () => void): void => {
  const before = isShown(live);
  parts.tree.change(live, change);
  if (isShown(live) === before) return;
  // A finished response is not complete before everything is computed again: what hides for a moment until then stays.
  if (!before) restoreShown(parts, live);
  else if (!parts.restored || !parts.isBeginning()) clearHidden(parts, live);
};
