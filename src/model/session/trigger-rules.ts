import { evaluate, holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { rootName } from '../expression/root-name.js';
import type { Scope } from '../expression/scope.js';
import type { TriggerDefinition, VisibleTrigger } from '../questionnaire.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { askedQuestions } from './asked-questions.js';
import { namesIn } from './dependency-graph.js';
import { answerOf, isShown, type LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { give, withoutClock } from './value-rules.js';

/** Registers what happens when an answer makes a condition true; `complete` waits for Next (see the route). */
export const watchTriggers = (parts: SessionParts, names: Scope): void => {
  for (const trigger of parts.questionnaire.triggers) {
    if (trigger.type === 'complete') continue;
    if (trigger.type === 'visible')
      for (const page of pagesAbout(parts, trigger.expression)) enter(parts.visibleTriggers, page, trigger);
    const watched = watchedNames(trigger);
    const isAbout = partsWatch(watched, names);
    const fire = (): void => {
      const holding = holds(trigger.expression, names);
      if (trigger.type === 'visible') showTargets(parts, trigger, holding);
      // A response that was given is left as it is.
      else if (holding && !(parts.restored && parts.isBeginning())) act(parts, trigger, names);
    };
    const rule = parts.graph.watch('trigger', watched, () => isAbout() && fire());
    // What such a trigger did before the answers were put away is done again.
    const wasAnswered = trigger.expression.references.some(({ name }) => isAnswered(parts, name, names));
    if (parts.restored && trigger.type === 'visible' && wasAnswered) parts.rules.push({ ...rule, run: fire });
  }
};

const enter = (triggers: SessionParts['visibleTriggers'], page: LivePage, trigger: VisibleTrigger): void => {
  const known = triggers.get(page);
  if (known) known.push(trigger);
  else triggers.set(page, [trigger]);
};

/**
 * What visible triggers say of answers alone, as for somebody who went through all these pages once: a session that is
 * completed and the server that judges it must show the same.
 */
export const recallVisibleTriggers = (parts: SessionParts, pages: Iterable<LivePage>): void => {
  for (const trigger of parts.questionnaire.triggers) {
    if (trigger.type !== 'visible') continue;
    const { names } = (parts.tree.pages[0] as LivePage).scope;
    const isAsked = trigger.expression.references.some(({ name }) => isAnswered(parts, name, names));
    showTargets(parts, trigger, isAsked ? holds(trigger.expression, names) : undefined);
  }
  parts.graph.settle();
  askVisibleTriggers(parts, pages);
};

const isAnswered = ({ tree }: SessionParts, name: string, names: Scope): boolean => {
  const asked = askedQuestions(tree, name);
  if (asked.length === 0) return names.value(rootName(name)) !== undefined;
  return asked.some((question) => answerOf(question) !== undefined);
};

const watchedNames = (trigger: TriggerDefinition): readonly string[] => [
  // What time brings about is not done behind a person's back.
  ...withoutClock(namesIn(trigger.expression)),
  ...(trigger.type === 'copyvalue' ? [trigger.fromName] : []),
];

/** Whether a change is about what a trigger mentions: one about a part of an answer (`{q.row}`) rests while other parts change. */
const partsWatch = (watched: readonly string[], names: Scope): (() => boolean) => {
  if (watched.every((name) => name === rootName(name))) return () => true;
  const values = (): string => JSON.stringify(watched.map((name) => names.value(name)));
  let known = values();
  return () => {
    const before = known;
    known = values();
    return known !== before;
  };
};

const act = (parts: SessionParts, trigger: TriggerDefinition, names: Scope): void => {
  switch (trigger.type) {
    case 'setvalue':
      return giveUnder(parts, trigger.setToName, trigger.setValue);
    case 'copyvalue':
      return giveUnder(parts, trigger.setToName, names.value(trigger.fromName));
    case 'runexpression':
      return trigger.runExpression && giveUnder(parts, trigger.setToName, evaluate(trigger.runExpression, names));
    case 'skip': {
      const target = parts.tree.question(trigger.gotoName);
      if (!target || !isShown(target) || isAboutWrong(parts, trigger.expression)) return;
      parts.beginsAt.page = target.page;
      if (parts.route()?.skipTo(target.page)) parts.graph.changed('pageno');
      return;
    }
    case 'complete':
    case 'visible':
  }
};

/** Nobody is taken away from a wrong answer: the one just given, or one that was there from the beginning. */
const isAboutWrong = ({ last, tree, judge }: SessionParts, { references }: Expression): boolean =>
  references
    .flatMap(({ name }) => askedQuestions(tree, name))
    .filter((question) => question.counted)
    .filter((question) => (last.question ? last.question === question : answerOf(question) !== undefined))
    .some((question) => judge.violations(question).some(({ severity }) => severity === 'error'));

/** Under a key of the answers; a question that stores there takes it in its own form. */
const giveUnder = (parts: SessionParts, key: string, value: unknown): void => {
  if (key === '') return;
  const [question] = parts.tree.storedUnder(key);
  if (!question) return void parts.storeUnder(key, value);
  give(parts, question, value);
  question.followsDefault = isEmptyAnswer(answerOf(question));
};

/**
 * Next asks the oldest form of a condition again, where it is about questions of the page that is left; about a part of an
 * answer (`{q.length}`) only where there is an answer.
 */
export const askVisibleTriggers = (parts: SessionParts, pages: Iterable<LivePage>): void => {
  for (const page of pages) {
    for (const trigger of parts.visibleTriggers.get(page) ?? [])
      if (isAskedAbout(parts, trigger.expression, page))
        showTargets(parts, trigger, holds(trigger.expression, page.scope.names));
    parts.graph.settle();
  }
};

/** The pages with a question that a condition mentions. */
export const pagesAbout = ({ tree }: SessionParts, { references }: Expression): ReadonlySet<LivePage> =>
  new Set(references.flatMap(({ name }) => askedQuestions(tree, name)).map(({ page }) => page));

/** Whether a condition is about an answer that is asked for on a page. */
export const isAskedAbout = ({ tree }: SessionParts, { references }: Expression, page: LivePage): boolean =>
  references.some(({ name }) =>
    askedQuestions(tree, name)
      .filter((question) => question.definition.valueName === name || answerOf(question) !== undefined)
      .some((question) => question.page === page),
  );

/** The oldest form of a condition: a list of what is visible while it holds; `undefined` = as the author wrote it. */
const showTargets = (parts: SessionParts, trigger: VisibleTrigger, shown: boolean | undefined): void => {
  const targets = [
    ...trigger.pages.flatMap((name) => parts.tree.writtenPage(name)),
    ...trigger.questions.map((name) => parts.tree.named(name)),
  ];
  for (const target of targets) {
    if (!target || (shown === undefined && target.definition.visibleIf)) continue;
    parts.change(target, () => {
      target.shown = shown ?? target.definition.visible;
    });
  }
};
