import type { Kind, Properties, WordKind } from './format-class.js';

/** Splits the names of a table row. */
export const names = (text: string): readonly string[] => text.split(' ');

/** Several properties of one kind. */
export const all = (kind: Kind, properties: string): Properties =>
  Object.fromEntries(names(properties).map((name) => [name, kind]));

/** One of these words. */
export const words = (text: string, also: Omit<WordKind, 'words'> = {}): WordKind => ({ words: names(text), ...also });

export const list = (kind: Kind): Kind => ({ list: kind });

/** Choices, rows or columns of one class. */
export const items = (item: string): Kind => list({ item });

/** Questions and panels. */
export const elements: Kind = list({ typed: 'element' });

/** Whether a property lists choices, rows or columns. */
export const isItems = (kind: Kind): boolean =>
  typeof kind === 'object' && 'list' in kind && typeof kind.list === 'object' && 'item' in kind.list;

/** Whether names in braces are replaced in its texts. */
export const takesNames = (kind: Kind): boolean =>
  kind === 'text' || kind === 'html' || kind === 'link' || kind === 'source';

export const validators: Kind = list({ typed: 'validator' });
