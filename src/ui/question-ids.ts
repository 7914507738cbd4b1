/** DOM ids of one question, panel or matrix row, all in the element's one shadow root. */
export interface QuestionIds {
  /** The wrapper: target of a summary link when no control is known. */
  readonly root: string;
  readonly title: string;
  readonly hint: string;
  readonly error: string;
  /** Count, limit or status below the control. */
  readonly status: string;
  readonly comment: string;
  /** Radio group name. */
  readonly name: string;
  readonly control: (index: number) => string;
  /** Field in which a long list is searched, where that is not the control itself. */
  readonly search: string;
  /** List that opens, and its rows. */
  readonly list: string;
  readonly option: (index: number) => string;
}

/** Derives all ids from a node's key, which never changes and is never reused. */
export const questionIds = (key: string): QuestionIds => ({
  root: `${key}-root`,
  title: `${key}-title`,
  hint: `${key}-hint`,
  error: `${key}-error`,
  status: `${key}-status`,
  comment: `${key}-comment`,
  name: `${key}-name`,
  control: (index) => `${key}-control-${index}`,
  search: `${key}-search`,
  list: `${key}-list`,
  option: (index) => `${key}-option-${index}`,
});
