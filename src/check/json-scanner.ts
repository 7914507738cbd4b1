/** Where a value stands in a text, in UTF-16 units, `end` exclusive; `key` is where its member's name begins. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  readonly key?: readonly [start: number, end: number];
}

/** Why a text is no JSON, and where; `expected` names what could have stood there. */
export interface JsonFault {
  readonly code: 'json.syntax' | 'json.tooDeep';
  readonly offset: number;
  readonly expected: JsonExpectation;
}

export type JsonExpectation =
  'value' | 'name' | 'colon' | 'commaOrBrace' | 'commaOrBracket' | 'quote' | 'escape' | 'end';

/** Nesting that is followed; documents beyond it are refused by the model anyway. */
const deepest = 500;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const constants = ['true', 'false', 'null'];

/** Reads a JSON text for the places of its values; what they are is left to `JSON.parse`. */
export class JsonScanner {
  readonly spans = new Map<string, JsonSpan>();
  /** Pointers of members whose name their object had before. */
  readonly repeated: string[] = [];
  fault: JsonFault | undefined;
  #at = 0;

  constructor(readonly text: string) {
    this.#value('', 0);
    this.#blank();
    if (this.#at < text.length) this.#fail('end');
  }

  #fail(expected: JsonExpectation, code: JsonFault['code'] = 'json.syntax'): void {
    this.fault ??= { code, offset: this.#at, expected };
    this.#at = this.text.length;
  }

  #blank(): void {
    while (' \t\r\n'.includes(this.text[this.#at] ?? 'x')) this.#at++;
  }

  #next(): string {
    this.#blank();
    return this.text[this.#at] ?? '';
  }

  /** Steps over a sign, if it is the next one. */
  #take(sign: string): boolean {
    const found = this.#next() === sign;
    if (found) this.#at++;
    return found;
  }

  #value(pointer: string, depth: number, key?: JsonSpan['key']): void {
    const first = this.#next();
    const start = this.#at;
    if (depth > deepest) this.#fail('value', 'json.tooDeep');
    else if (first === '{') this.#object(pointer, depth);
    else if (first === '[') this.#array(pointer, depth);
    else if (first === '"') this.#string();
    else this.#scalar();
    if (!this.fault) this.spans.set(pointer, { start, end: this.#at, ...(key ? { key } : {}) });
  }

  #object(pointer: string, depth: number): void {
    this.#at++;
    if (this.#take('}')) return;
    const names = new Set<string>();
    do {
      if (this.#next() !== '"') return this.#fail('name');
      const start = this.#at;
      const name = this.#string();
      if (name === undefined) return;
      const end = this.#at;
      if (!this.#take(':')) return this.#fail('colon');
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (names.has(name)) this.repeated.push(at);
      names.add(name);
      this.#value(at, depth + 1, [start, end]);
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail('commaOrBrace');
  }

  #array(pointer: string, depth: number): void {
    this.#at++;
    if (this.#take(']')) return;
    let index = 0;
    do this.#value(`${pointer}/${index++}`, depth + 1);
    while (this.#take(','));
    if (!this.#take(']')) this.#fail('commaOrBracket');
  }

  #string(): string | undefined {
    const start = this.#at++;
    for (;;) {
      const sign = this.text[this.#at] ?? '';
      if (sign === '"') {
        this.#at++;
        return JSON.parse(this.text.slice(start, this.#at)) as string;
      }
      if (sign < ' ') {
        this.#fail('quote');
        return undefined;
      }
      escape.lastIndex = this.#at;
      const length = sign === '\\' ? (escape.exec(this.text)?.[0].length ?? 0) : 1;
      if (length === 0) {
        this.#fail('escape');
        return undefined;
      }
      this.#at += length;
    }
  }

  #scalar(): void {
    const constant = constants.find((word) => this.text.startsWith(word, this.#at));
    number.lastIndex = this.#at;
    const length = (constant ?? number.exec(this.text)?.[0] ?? '').length;
    if (length === 0) this.#fail('value');
    else this.#at += length;
  }
}
