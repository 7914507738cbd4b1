import type { Draft } from '../draft.js';
import type { Questionnaire, VisibleTrigger } from '../questionnaire.js';
import type { Surroundings } from '../session-state.js';
import type { AnswerRecord } from './answer-record.js';
import type { DependencyGraph, Rule } from './dependency-graph.js';
import type { LiveElement, LivePage, LiveQuestion } from './live-element.js';
import type { LiveTree } from './live-tree.js';
import type { Route } from './route.js';
import type { Judge } from './judge.js';
import type { JudgedElements } from './judged-elements.js';
import type { Offers } from './offers.js';
import type { Snapshots } from './snapshots.js';
import type { PipedText } from './text-piping.js';

/** The parts of one session, which know each other. */
export interface SessionParts {
  readonly questionnaire: Questionnaire;
  readonly surroundings: Surroundings;
  readonly graph: DependencyGraph;
  readonly answers: AnswerRecord;
  readonly tree: LiveTree;
  readonly offers: Offers;
  readonly judge: Judge;
  /** Whose violations are on screen. */
  readonly shown: JudgedElements;
  readonly snapshots: Snapshots;
  readonly route: () => Route | undefined;
  /** Where a trigger led before there was a route. */
  readonly beginsAt: { page: LivePage | undefined };
  /** What the respondent answered last. */
  readonly last: { question: LiveQuestion | undefined };
  /** What a name in a text stands for. */
  readonly textOf: PipedText;
  /** Calculated values that are not stored among the answers. */
  readonly calculated: Map<string, unknown>;
  /** By page, the visible triggers that are about a question on it: Next asks them. */
  readonly visibleTriggers: Map<LivePage, VisibleTrigger[]>;
  /** What a new session runs once, in order. */
  readonly rules: Rule[];
  /** And what it then fills in. */
  readonly followers: (() => unknown)[];
  /** Setters that mention no name: they follow every other answer. */
  readonly constants: { readonly question: LiveQuestion; readonly rule: Rule }[];
  /** The session began with given answers: nothing is filled in until one of them changes. */
  readonly restored: boolean;
  /** Where it will go on: the place of the person while there is no route yet. */
  readonly resumes: Pick<Draft, 'phase' | 'page'> | undefined;
  /** Nothing has been shown yet. */
  readonly isBeginning: () => boolean;
  /** The response is judged as a server will judge it. */
  readonly isSending: () => boolean;
  /** Stores an answer and tells everything that depends on it; `false` when it is the same. */
  readonly store: (question: LiveQuestion, value: unknown) => boolean;
  readonly storeUnder: (key: string, value: unknown) => boolean;
  /** Changes what decides whether an element is shown, with what that means for its answers. */
  readonly change: (live: LiveElement | LivePage, change: () => void) => void;
}
