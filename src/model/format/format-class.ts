/** What JSON value a property takes. */
export type Kind =
  | 'string'
  | 'boolean'
  | 'number'
  | 'any'
  /** Words for people, one text or one per language; names in braces are replaced. */
  | 'text'
  /** The same with the markup that is kept. */
  | 'html'
  | 'expression'
  /** RFC 3339, or a date alone. */
  | 'moment'
  /** A URL that is requested while answering. */
  | 'source'
  /** A URL that a person may follow. */
  | 'link'
  /** Names of something else in the document: of a question, of any element or page, of an answer. */
  | 'questionName'
  | 'elementName'
  | 'answerName'
  | WordKind
  | { readonly list: Kind }
  /** An object of one class. */
  | { readonly object: string }
  /** A choice: an object of the class, or a plain value for short. */
  | { readonly item: string }
  /** An object whose class its `type` names. */
  | { readonly typed: 'element' | 'validator' | 'trigger' };

/** One of the format's own words. */
export interface WordKind {
  readonly words: readonly (string | boolean)[];
  /** Words of the format that this version does not run. */
  readonly later?: readonly string[];
  /** Values of earlier years, still read. */
  readonly older?: readonly (string | boolean)[];
}

/**
 * What happens to a property: it works; it is left out on purpose (appearance, and what a court survey does not have);
 * it does not work yet; or it never will.
 */
export type Support = 'supported' | 'ignored' | 'later' | 'refused';

export type Properties = Readonly<Record<string, Kind>>;

/** One class of the format. Properties are listed where the format declares them and hold for every class below. */
export interface FormatClass {
  readonly parent?: string;
  /** Holds for all its own properties: a class that is not run as a whole. */
  readonly whole?: Exclude<Support, 'supported'>;
  readonly supported?: Properties;
  readonly ignored?: Properties;
  readonly later?: Properties;
  /** Of `whole` classes. */
  readonly properties?: Properties;
  /** Properties of the parent that this class does not have. */
  readonly without?: readonly string[];
  /** Names of earlier years, by today's name. */
  readonly older?: Readonly<Record<string, readonly string[]>>;
}
