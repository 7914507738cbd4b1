import type { ExpressionProblem } from './expression.js';

const space = /[ \t\n\r]*/y;

/** A cursor over the text of one expression; it keeps the first problem met and the number of nodes made. */
export class TextReader {
  readonly text: string;
  position = 0;
  nodes = 0;
  problem: ExpressionProblem | undefined;

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

  /** Goes back after a syntax problem, to read the same text another way; other problems stand. */
  retract(position: number): boolean {
    if (this.problem?.code !== 'syntax') return false;
    this.problem = undefined;
    this.position = position;
    return true;
  }

  /** Remembers the first problem and returns `undefined`, so that callers can pass the failure on. */
  fail(code: ExpressionProblem['code'], position = this.position, found?: string): undefined {
    this.problem ??= found === undefined ? { code, position } : { code, position, found };
    return undefined;
  }
}
