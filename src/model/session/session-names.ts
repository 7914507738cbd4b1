import { resolvePath } from '../expression/resolve-path.js';
import { rootName } from '../expression/root-name.js';
import { textOf as plainText } from '../expression/primitive.js';
import type { Scope } from '../expression/scope.js';
import { pickText } from '../pick-text.js';
import type { QuestionDefinition } from '../questionnaire.js';
import type { Wording } from '../session-state.js';
import { valueText } from '../questions/value-text.js';
import { cellText, displayText } from './display-text.js';
import {
  answerOf,
  commentKey,
  commentOf,
  isEnabled,
  isShown,
  questionsWithin,
  type LiveElement,
  type LivePage,
  type LiveQuestion,
} from './live-element.js';
import type { SessionParts } from './session-parts.js';
import type { PipedText } from './text-piping.js';

/** Questions whose validators may wait for each other; one more counts as ready. */
const mostVerdicts = 200;

/** Gives names their values in expressions (`scope`) and their words in texts (`textOf`). */
export const sessionNames = (
  parts: () => SessionParts,
  locale: () => string,
): { readonly scope: Scope; readonly textOf: PipedText } => {
  /** Answers first, then what is calculated, then the host's variables. */
  const value = (name: string): unknown => {
    if (name.startsWith('$')) {
      const dot = name.indexOf('.');
      return dot < 0 ? undefined : property(name.slice(1, dot), name.slice(dot + 1));
    }
    const { answers, calculated } = parts();
    const answer = answers.resolve(name);
    if (answer !== undefined && !(answer === 0 && name.endsWith('.length'))) return answer;
    return calculatedValue(calculated, name) ?? fromRecord(variables(), name) ?? answer;
  };

  const pageNumber = (): number => {
    const { route, tree, resumes, isSending } = parts();
    const pages = tree.visiblePages;
    const phase = route()?.phase ?? resumes?.phase;
    // From the review on, and for a server, which knows of no page: behind the last one.
    if (phase === 'review' || phase === 'completed' || isSending()) return pages.length;
    const current = route()?.page ?? pages.find(({ definition }) => definition.name === resumes?.page);
    return current ? pages.indexOf(current) + 1 : 1;
  };

  /** Counted when somebody asks: every name that is no answer is looked up here. */
  const variables = (): Readonly<Record<string, unknown>> => ({
    mode: parts().surroundings.mode,
    context: parts().surroundings.context,
    locale: locale(),
    get pageno() {
      return pageNumber();
    },
    get pagecount() {
      return parts().tree.visiblePages.length;
    },
  });

  const property = (name: string, member: string): unknown => {
    if (name === 'survey') return member === 'locale' ? locale() : undefined;
    const { tree } = parts();
    const live = tree.named(name);
    if (!live) return undefined;
    switch (member) {
      case 'isVisible':
        return isShown(live);
      case 'isRequired':
        return live.required;
      case 'isReadOnly':
        return !isEnabled(live);
      case 'name':
        return live.definition.name;
      default:
        return undefined;
    }
  };

  /** In the interface's words for texts; conditions must mean the same where there is no interface. */
  const wordsOf = (question: LiveQuestion, given?: unknown, inCodes = false): string => {
    const { offers, surroundings } = parts();
    const { definition } = question;
    return displayText(given ?? answerOf(question), {
      definition,
      offered: offers.of(question),
      comment: commentOf(question),
      inCodes,
      computed: (computed) => computedWords(computed, definition, inCodes ? undefined : surroundings.wording, locale()),
    });
  };

  /** Verdicts of the question that was asked first, so that validators which ask for each other end. */
  const verdicts = new Map<LiveQuestion, boolean>();
  const isReady = (question: LiveQuestion): boolean => {
    const isFirst = verdicts.size === 0;
    const known = verdicts.get(question);
    if (known !== undefined || verdicts.size >= mostVerdicts) return known ?? true;
    verdicts.set(question, true);
    const ready = parts()
      .judge.violations(question)
      .every(({ severity }) => severity !== 'error');
    verdicts.set(question, ready);
    if (isFirst) verdicts.clear();
    return ready;
  };

  const scope: Scope = {
    value,
    now: () => parts().surroundings.now(),
    displayText: (name, given) => {
      const question = parts().tree.question(name);
      if (!question || !isPipedRaw(question)) return question && wordsOf(question, given, true);
      return given ?? answerOf(question);
    },
    comment: (name) => value(commentKey(name)),
    isContainerReady: (name) => {
      const containers = parts().tree.containers(name);
      // Ready or not, a container need not be on screen itself.
      return (
        containers.length > 0 &&
        containers.every((live) =>
          questionsWithin(live).every((question) => !isShownIn(question, live) || isReady(question)),
        )
      );
    },
    isDisplayMode: () => parts().route()?.phase === 'review' || parts().questionnaire.readOnly,
    property,
  };

  // Unknown names stay as they are written, so that an author sees the mistake.
  const textOf: PipedText = (name, raw = false) => {
    const [question] = parts().tree.storedUnder(name);
    if (question) return raw || isPipedRaw(question) ? rawText(answerOf(question)) : wordsOf(question);
    const cell = cellWords(parts(), name);
    if (cell !== undefined) return cell;
    const found = value(name);
    return found === undefined ? undefined : Array.isArray(found) ? found.map(valueText).join(',') : valueText(found);
  };
  return { scope, textOf };
};

/** A single choice whose author wants its value in texts. */
const isPipedRaw = ({ definition: { type, pipedInWords } }: LiveQuestion): boolean =>
  !pipedInWords && (type === 'radiogroup' || type === 'dropdown');

/** A computed value as its question displays it, with the author's words around it. */
const computedWords = (
  value: unknown,
  definition: QuestionDefinition,
  wording: Wording | undefined,
  locale: string,
): string => {
  if (definition.type !== 'expression') return valueText(value);
  const text = wording?.computed(value, definition, locale) ?? valueText(value);
  return pickText(definition.format, locale)?.text.replace('{0}', () => text) ?? text;
};

/** Visible as far as a container is concerned that may be hidden. */
const isShownIn = (question: LiveQuestion, container: LiveElement | LivePage): boolean => {
  for (let at: LiveElement | LivePage | undefined = question; at && at !== container; at = at.parent)
    if (!isShown(at)) return false;
  return true;
};

const rawText = (answer: unknown): string => (Array.isArray(answer) ? plainText(answer) : valueText(answer ?? ''));

/** A calculated value, or a member of one, without looking at the others. */
const calculatedValue = (calculated: SessionParts['calculated'], name: string): unknown => {
  const folded = name.toLowerCase();
  if (calculated.has(folded)) return calculated.get(folded);
  const head = rootName(folded);
  return calculated.has(head) ? fromRecord({ [head]: calculated.get(head) }, folded) : undefined;
};

const fromRecord = (record: Readonly<Record<string, unknown>>, name: string): unknown => {
  const found = resolvePath(record, name);
  return found === 0 && name.endsWith('.length') ? undefined : found;
};

/** `{matrix.row}` in the words of its column. */
const cellWords = ({ tree, offers, answers }: SessionParts, name: string): string | undefined => {
  const dot = name.indexOf('.');
  const [matrix] = dot < 0 ? [] : tree.storedUnder(name.slice(0, dot));
  if (matrix?.definition.type !== 'matrix') return undefined;
  const cell = answers.resolve(name);
  return cell === undefined ? '' : cellText(cell, offers.of(matrix).columns);
};
