import type { MessageKey } from '../../i18n/catalog.js';
import type { PageNode } from '../../model/node.js';
import { questionsOf } from '../questions-of.js';

/** What a screen reader is told about the last change. */
export interface Announcement {
  readonly keys: readonly MessageKey[];
  /** Another one than before: the same words said anew are news. */
  readonly turn: number;
}

/** Types that ask nothing: their coming and going is no question's. */
const silent: ReadonlySet<string> = new Set(['html', 'image', 'expression']);

const askedOn = (page: PageNode): ReadonlySet<string> =>
  new Set(
    questionsOf(page)
      .filter(({ definition }) => !silent.has(definition.type))
      .map(({ key }) => key),
  );

/** Which questions of a page an answer brought or took away; a change of page speaks for itself. */
export const questionNews = (before: PageNode, now: PageNode): readonly MessageKey[] => {
  if (before === now || before.key !== now.key) return [];
  const [known, asked] = [askedOn(before), askedOn(now)];
  const isAny = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...some].some((key) => !others.has(key));
  return [
    ...(isAny(asked, known) ? (['a11y.new_questions'] as const) : []),
    ...(isAny(known, asked) ? (['a11y.hidden_questions'] as const) : []),
  ];
};
