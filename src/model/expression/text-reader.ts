import type { ExpressionProblem } from './expression.js';

const space = /[ \t\n\r]*/y;

/** A cursor over the text of one expression; it keeps what went wrong and the number of nodes made. */
export class TextReader {
  readonly text: string;
  position = 0;
  nodes = 0;
  /** Where an operator has no right side: the levels above need not try it again, which keeps reading linear. */
  lonelyOperator = -1;
  #furthest = 0;
  #stopped: ExpressionProblem | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Only blank, tab and line breaks separate tokens; other Unicode spaces are errors, as in SurveyJS. */
  skipSpace(): void {
    space.lastIndex = this.position;
    space.test(this.text);
    this.position = space.lastIndex;
  }

  /** Consumes what the sticky pattern matches here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.position = pattern.lastIndex;
    return match[0];
  }

  /** Consumes one exact character. */
  takeCharacter(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** Goes back after a syntax failure, to read the same text another way; false when a bound or a name has failed. */
  retract(position: number): boolean {
    if (this.#stopped !== undefined) return false;
    this.position = position;
    return true;
  }

  /** Notes that nothing readable stands here; the furthest such place is what an author should look at. */
  fail(): undefined {
    this.#furthest = Math.max(this.#furthest, this.position);
    return undefined;
  }

  /** Ends the reading for good: another way to read the text would not help. */
  stop(code: ExpressionProblem['code'], position = this.position, found?: string): undefined {
    this.#stopped ??= found === undefined ? { code, position } : { code, position, found };
    return undefined;
  }

  /** Why reading failed. */
  get problem(): ExpressionProblem {
    return this.#stopped ?? { code: 'syntax', position: this.#furthest };
  }
}
