import type { CSSResult } from 'lit';
import { choices } from './choices.js';
import { layout } from './layout.js';
import { messages } from './messages.js';
import { navigation } from './navigation.js';
import { person } from './person.js';
import { prose } from './prose.js';
import { question } from './question.js';
import { reset } from './reset.js';
import { tokens } from './tokens.js';
import { top } from './top.js';

/** What an introduction with its consent, or a failure, looks like; `all.ts` replaces it before the first answer. */
export const firstStyles: CSSResult[] = [
  tokens,
  reset,
  layout,
  question,
  choices,
  navigation,
  top,
  messages,
  prose,
  person,
];
