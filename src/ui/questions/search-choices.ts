import type { ChoiceNode } from '../../model/node.js';

/** More choices than this are searched: a native list of them is a long way on a phone. */
export const longestPlainList = 50;

/** Rows that are drawn at most, however many are found. */
export const mostRows = 50;

/** What a search found, in the order it is shown. */
export interface FoundChoices {
  /** At most `mostRows`. */
  readonly rows: readonly ChoiceNode[];
  /** How many fit, with those that are not among the rows. */
  readonly found: number;
  /** What can be chosen whatever was typed: "other" and the format's own items. */
  readonly always: readonly ChoiceNode[];
}

/** Whether a list is searched: it is long, or the author said so. The format's own default says nothing about a list. */
export const isSearched = (choices: readonly ChoiceNode[], searchEnabled: boolean | undefined): boolean =>
  searchEnabled === true || choices.length > longestPlainList;

const typedFor: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ә: 'а',
  ə: 'а',
  ө: 'о',
  ɵ: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  h: 'х',
  і: 'и',
  i: 'и',
  й: 'и',
  ё: 'е',
};

/**
 * A text as searching compares it: small letters, and for each letter the one that people type who have no Kazakh
 * keyboard; words with single spaces between them, without signs.
 */
export const foldText = (text: string): string => {
  const small = text.normalize('NFC').toLowerCase();
  const neighbours = small.replace(/[қғңәəөɵұүһhіiйё]/g, (letter) => typedFor[letter] ?? letter);
  return (neighbours.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
};

/**
 * Choices in which every typed word occurs: first those where each begins a word, then those where one is inside a
 * word, both in the order of the questionnaire. Nothing typed finds everything; the rows are then those around
 * `around`, so that whoever only looks sees what is chosen.
 */
export const searchChoices = (choices: readonly ChoiceNode[], typed: string, around = -1): FoundChoices => {
  const { texts, searched, always } = foldedChoices(choices);
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) {
    const start = Math.max(0, Math.min(around - mostRows / 2, searched.length - mostRows));
    return { rows: searched.slice(start, start + mostRows), found: searched.length, always };
  }
  const first: ChoiceNode[] = [];
  const second: ChoiceNode[] = [];
  for (const [index, choice] of searched.entries()) {
    const text = texts[index] ?? '';
    if (words.every((word) => text.includes(` ${word}`))) first.push(choice);
    else if (words.every((word) => text.includes(word))) second.push(choice);
  }
  return { rows: [...first, ...second].slice(0, mostRows), found: first.length + second.length, always };
};

interface FoldedChoices {
  /** With a space before each word, in the order of `searched`. */
  readonly texts: readonly string[];
  readonly searched: readonly ChoiceNode[];
  readonly always: readonly ChoiceNode[];
}

/** Ten thousand texts are folded once and not at every key. */
const folded = new WeakMap<readonly ChoiceNode[], FoldedChoices>();

const foldedChoices = (choices: readonly ChoiceNode[]): FoldedChoices => {
  const known = folded.get(choices);
  if (known) return known;
  const isAlways = ({ special, role }: ChoiceNode): boolean => special === true || role === 'other';
  const searched = choices.filter((choice) => !isAlways(choice));
  const texts = searched.map(({ text }) => ` ${foldText(text.text)}`);
  const fresh = { texts, searched, always: choices.filter(isAlways) };
  folded.set(choices, fresh);
  return fresh;
};
