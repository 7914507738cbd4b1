/** One piece of an author's markup: text with entities decoded, or a tag's edge. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly tag: string };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
};

/** Decodes the entities authors use; an unknown one stays as written. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );

/** Elements whose content is no text for people: it goes with them. */
const swallowed =
  /<(script|style|template|iframe|object|noscript|textarea|title|svg|math|select)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const comments = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)/gu;
const tag = /<(\/?)([a-z][a-z\d]*)\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/giu;

/**
 * Splits markup into tokens without any browser parser (those are Trusted Types sinks). A `<` that begins no tag is
 * text. Linear but for quoted attributes; meant for texts of a few kilobytes.
 */
export const htmlTokens = (source: string): readonly HtmlToken[] => {
  const clean = source.replace(comments, '').replace(swallowed, '');
  const tokens: HtmlToken[] = [];
  let from = 0;
  const addText = (to: number): void => {
    if (to > from) tokens.push({ kind: 'text', text: decodeEntities(clean.slice(from, to)) });
  };
  for (const match of clean.matchAll(tag)) {
    const [whole, slash = '', name = '', attributes = '', closed = ''] = match;
    addText(match.index);
    from = match.index + whole.length;
    tokens.push(
      slash
        ? { kind: 'close', tag: name.toLowerCase() }
        : { kind: 'open', tag: name.toLowerCase(), attributes, closed: closed === '/' },
    );
  }
  addText(clean.length);
  return tokens;
};
