import { decodeEntities, htmlTokens } from './html-tokens.js';

const allowed = ['p', 'br', 'strong', 'b', 'em', 'i', 'u', 'ul', 'ol', 'li', 'a', 'h3', 'h4'] as const;
export type AllowedTag = (typeof allowed)[number];

/** Markup reduced to what an author may use. */
export type HtmlNode = string | HtmlElementNode;
export interface HtmlElementNode {
  readonly tag: AllowedTag;
  /** Only on links, and only when the address is harmless. */
  readonly href?: string;
  readonly children: HtmlNode[];
}

/** Deeper nesting is flattened; no honest text needs it. */
const maxDepth = 20;
const blocks: readonly AllowedTag[] = ['p', 'ul', 'ol', 'h3', 'h4'];

/** Builds a tree of allowed elements; unknown elements leave their text, unclosed ones end with their parent. */
export const htmlTree = (source: string): readonly HtmlNode[] => {
  const root: HtmlNode[] = [];
  const open: HtmlElementNode[] = [];
  const closeThrough = (tag: AllowedTag): void => {
    const at = open.map((node) => node.tag).lastIndexOf(tag);
    if (at >= 0) open.length = at;
  };
  for (const token of htmlTokens(source)) {
    const into = open[open.length - 1]?.children ?? root;
    if (token.kind === 'text') {
      into.push(token.text);
      continue;
    }
    const known = allowed.find((tag) => tag === token.tag);
    if (!known) continue;
    if (token.kind === 'close') {
      closeThrough(known);
      continue;
    }
    if (blocks.includes(known)) closeThrough('p');
    if (known === 'li' && open[open.length - 1]?.tag !== 'ul' && open[open.length - 1]?.tag !== 'ol')
      closeThrough('li');
    const href = known === 'a' ? safeHref(token.attributes) : undefined;
    const node: HtmlElementNode = { tag: known, ...(href === undefined ? {} : { href }), children: [] };
    (open[open.length - 1]?.children ?? root).push(node);
    if (known !== 'br' && !token.closed && open.length < maxDepth) open.push(node);
  }
  return root;
};

/** The address of a link if it is http(s), mailto or tel; hidden control characters do not help a `javascript:`. */
export const safeHref = (attributes: string): string | undefined => {
  const match = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(attributes);
  const raw = match?.[1] ?? match?.[2] ?? match?.[3];
  if (raw === undefined) return undefined;
  // oxlint-disable-next-line no-control-regex
  const href = decodeEntities(raw).replace(/[\u0000-\u0020\u007f]+/gu, '');
  return /^(?:https?:\/\/|mailto:|tel:)/iu.test(href) ? href : undefined;
};
