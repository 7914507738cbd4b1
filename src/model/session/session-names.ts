import type { Scope } from '../expression/scope.js';
import type { Language } from '../localized-text.js';
import type { Answers, Surroundings } from '../session-state.js';
import { answerScope } from './answer-scope.js';
import { displayText, valueText } from './display-text.js';
import { isShown, questionsWithin, type LiveElement, type LivePage } from './live-element.js';
import type { Snapshots } from './snapshots.js';
import type { PipedText } from './text-piping.js';

/** What names in expressions and texts may refer to. */
export interface NameSource {
  readonly answers: () => Answers;
  readonly surroundings: Surroundings;
  readonly locale: () => Language;
  readonly reviewing: () => boolean;
  readonly pages: () => readonly LivePage[];
  readonly current: () => LivePage | undefined;
  readonly named: (name: string) => LiveElement | LivePage | undefined;
  readonly snapshots: () => Snapshots;
}

/** Gives names their values in expressions (`scope`) and their words in texts (`textOf`). */
export const sessionNames = (source: NameSource): { readonly scope: Scope; readonly textOf: PipedText } => {
  const { surroundings, answers, locale, named, snapshots } = source;
  const variables = (): Readonly<Record<string, unknown>> => ({
    mode: surroundings.mode,
    context: surroundings.context,
    locale: locale(),
  });

  const display = (name: string, value?: unknown): string | undefined => {
    const live = named(name);
    if (live?.kind !== 'question') return undefined;
    return displayText(value ?? answers()[live.definition.valueName], snapshots().offered(live));
  };

  const scope = answerScope({
    answers,
    variables,
    now: surroundings.now,
    displayText: display,
    isContainerReady: (name) => {
      const live = named(name);
      const questions = live ? questionsWithin(live) : [];
      return questions.every((question) => !question.counted || snapshots().violations(question).length === 0);
    },
    isDisplayMode: source.reviewing,
    property: (name, property) => {
      if (name === 'survey') return property === 'locale' ? locale() : undefined;
      const live = named(name);
      if (!live) return undefined;
      if (property === 'isVisible') return isShown(live);
      return property === 'isRequired' ? live.required : undefined;
    },
  });

  // Unknown names stay as they are written, so that an author sees the mistake.
  const textOf: PipedText = (name) => {
    const words = display(name);
    if (words !== undefined) return words;
    if (name === 'pagecount') return String(source.pages().length);
    if (name === 'pageno') return String(source.pages().findIndex((page) => page === source.current()) + 1);
    const value = /^(mode|locale|context\.)/i.test(name) ? scope.value(name) : undefined;
    return value === undefined ? undefined : valueText(value);
  };
  return { scope, textOf };
};
