import {
  hasVisibleTrigger,
  isReordered,
  isBlank,
  agrees,
  agreesWithout,
  bothLanguages,
  bounds,
  computedStays,
  hasMember,
  hidesOnStart,
  isChained,
  isGivenHidden,
  isOnStart,
  isStricter,
  isTriggered,
  mapped,
  mayComeBack,
  sameCase,
  switches,
  switchesComputed,
  tablesCleared,
  wasBlankBefore,
  wasCleared,
} from './questionnaire-predicates.mjs';

/**
 * The differences that are meant to be. Each is a predicate on the case and what both engines said; most are proved by
 * writing the questionnaire for the oracle as it would have to be written to mean what ours takes it to mean: the whole
 * walk must then agree.
 */
export const deviations = [
  {
    name: 'text in one of Kazakh and Russian alone is shown in the other language; the oracle shows the name',
    applies: ({ model, test, found }) => agrees(model, test, found, (document) => mapped(document, bothLanguages)),
  },
  {
    name: 'a name in another letter case is followed; the oracle reads it but does not follow it',
    applies: ({ model, test, found }) => agrees(model, test, found, sameCase),
  },
  {
    name: 'what is over its limit, a digit inside a text and a blank text are refused; the oracle leaves them or waits',
    applies: ({ test, found: { shown: [ours, theirs] = [{}, {}], answers = {} } }) =>
      Object.keys(ours).some((name) =>
        ours[name].some((kind) => isStricter(kind, answers[name], theirs[name], wasBlankBefore(test))),
      ) ||
      // Nothing but white space is no answer, and asked about nothing else.
      Object.keys(theirs).some(
        (name) => isBlank(answers[name]) && ours[name] === undefined && !theirs[name].includes('required'),
      ),
  },
  {
    name: 'a value out of its bounds is an answer, and refused; the oracle keeps the one before',
    applies: ({ model, test, found }) => found.part !== 'violations' && agreesWithout(model, test, found, bounds),
  },
  {
    name: 'what hung on a hidden answer goes with it at completion, so that a server judges alike; the oracle keeps it',
    // Only what the oracle sends too: an answer that ours alone keeps is a mistake.
    // A hidden computed value is not sent either, but computed again by whoever judges: what hangs on it stays in ours.
    applies: ({ test, found }) =>
      // Nor does a server know what a visible trigger had said of an answer that is no longer there.
      (found.part === 'completion' && found.ours === false && hasVisibleTrigger(test.document)) ||
      ((found.part.startsWith('completion') || (found.part === 'answers' && found.ours === undefined)) &&
        ((found.keepsHidden && (found.theirs !== undefined || isTriggered(test.document, found.part.slice(11)))) ||
          (found.keepsComputed && found.ours !== undefined))),
  },
  {
    name: 'a default that was cleared stays so, a computed one follows what it mentions; the oracle brings it back',
    applies: ({ test, found }) =>
      found.part === 'answers' &&
      (hasMember(test.document, found.name, 'defaultValueExpression')
        ? // After a reset ours is there at once, and only then.
          found.ours === undefined || (found.theirs === undefined && mayComeBack(test.document, found.name))
        : found.ours === undefined &&
          hasMember(test.document, found.name, 'defaultValue') &&
          wasCleared(test, found.name)),
  },
  {
    name: 'a value is computed whether or not its question is switched on, so that a server judges alike; the oracle waits',
    applies: ({ model, test, found }) => switchesComputed(test.document) && agreesWithout(model, test, found, switches),
  },
  {
    name: 'what a rule gives to a question that nobody sees does not depend on the order of events; in the oracle it does',
    applies: ({ model, test, found }) =>
      [{}, { own: true }, { defaults: false }].some((how) =>
        agrees(model, test, found, (document) => computedStays(document, how)),
      ) || isGivenHidden(test, found),
  },
  {
    name: 'a hidden question of the start page is cleared like any other; the oracle keeps and sends its answer',
    applies: ({ test, found }) =>
      found.part === 'answers'
        ? found.ours === undefined && found.theirs !== undefined && isOnStart(test.document, found.name)
        : found.part.startsWith('completion') && hidesOnStart(test.document),
  },
  {
    name: 'rules that hang on one another come to the same answers in any order; in the oracle on the order they run in',
    applies: ({ test, found }) =>
      found.part === 'answers' && (isChained(test.document, found.name) || isReordered(test.document, found)),
  },
  {
    name: 'what asks for a row of a matrix notices that the whole of it was cleared; the oracle does not',
    applies: ({ test, found }) =>
      tablesCleared(test, found).some((name) => JSON.stringify(test.document).includes(`{${name}.`)),
  },
  { name: 'the oracle threw; ours answers', applies: ({ found }) => found.part === 'the oracle threw' },
];
