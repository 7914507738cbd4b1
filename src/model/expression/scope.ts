/** What an expression can see; the session implements it. All lookups are total: they answer `undefined`, they never throw. */
export interface Scope {
  /** Value of a name as written between braces ("q", "m.row", "panel.q", "$survey.locale", "item"); `undefined` when unknown or unanswered. */
  value(name: string): unknown;
  /** The session's clock; local midnight is computed from it. */
  now(): Date;
  /** `displayValue('q')`: what the respondent sees, of the answer or of the given value. */
  displayText(name: string, value?: unknown): unknown;
  /** `getComment('q')`: the comment of the question, or of one of its choices. */
  comment(name: string, choice?: unknown): unknown;
  /** `isContainerReady('page')`: every question inside is valid; `index` chooses one instance of a dynamic panel. */
  isContainerReady(name: string, index?: number): boolean;
  /** True in preview and when the questionnaire is read-only. */
  isDisplayMode(): boolean;
  /** `propertyValue('q', 'isVisible')`. */
  property(name: string, property: string): unknown;
}
