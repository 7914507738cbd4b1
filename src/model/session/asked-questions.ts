import { rootName } from '../expression/root-name.js';
import type { LiveQuestion } from './live-element.js';
import type { LiveTree } from './live-tree.js';

/** The questions whose answer, or a part of it, a written name stands for; names may hold a dot themselves. */
export const askedQuestions = (tree: LiveTree, name: string): readonly LiveQuestion[] => {
  const whole = tree.storedUnder(name);
  return whole.length > 0 ? whole : tree.storedUnder(rootName(name));
};
