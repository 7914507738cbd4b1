import { given } from '../parsing/read-member.js';
import type { FoundViolation } from '../violation.js';
import { hasNoCells, isMissing, judgeQuestion, type Judged } from './judge-question.js';
import {
  answerOf,
  commentOf,
  isEnabled,
  questionsWithin,
  type LiveElement,
  type LivePanel,
  type LiveQuestion,
} from './live-element.js';
import type { Offers } from './offers.js';
import { shownAnswer } from './other-answer.js';

const always = (): boolean => true;

/** Finds what is wrong with an element as it is now. */
export class Judge {
  readonly #offers: Offers;
  readonly #readOnly: boolean;

  constructor(offers: Offers, readOnly: boolean) {
    this.#offers = offers;
    this.#readOnly = readOnly;
  }

  /** Nobody can answer it: it, something around it or the whole questionnaire is switched off. */
  isReadOnly(live: LiveElement): boolean {
    return this.#readOnly || !isEnabled(live);
  }

  /** All violations of a question now, shown or not; none while it is hidden or switched off. */
  violations(question: LiveQuestion, says: Judged['says'] = always): readonly FoundViolation[] {
    if (this.isReadOnly(question)) return [];
    const offered = this.#offers.of(question);
    return judgeQuestion({
      definition: question.definition,
      ...shownAnswer(question, offered, commentOf(question)),
      required: question.required,
      offered,
      words: (text) => this.#offers.words(text)?.text,
      says,
    });
  }

  /** All violations of a question or a panel now. */
  found(live: LiveQuestion | LivePanel): readonly FoundViolation[] {
    return live.kind === 'panel' ? this.panelViolations(live) : this.violations(live);
  }

  /** Those that are on screen. */
  shownViolations(question: LiveQuestion): readonly FoundViolation[] {
    const { judged, judgedWhole, judgedByNext } = question;
    return judged
      ? this.violations(question, (unfinished) => {
          if (!unfinished) return true;
          return unfinished === 'until Next' ? judgedWhole : judgedByNext;
        })
      : [];
  }

  /** A required panel wants at least one visible question inside answered. */
  panelViolations(panel: LivePanel): readonly FoundViolation[] {
    if (!panel.required || this.isReadOnly(panel)) return [];
    const asked = questionsWithin(panel).filter(
      (question) => question.counted && !hasNoCells(question.definition, this.#offers.of(question)),
    );
    if (asked.length === 0 || asked.some((question) => !isMissing(answerOf(question)))) return [];
    const text = this.#offers.words(panel.definition.requiredText)?.text;
    return [{ violation: { code: 'panelRequired' }, severity: 'error', ...given('text', text) }];
  }
}
