import { html, type TemplateResult } from 'lit';
import { htmlTree, type AllowedTag, type HtmlElementNode, type HtmlNode } from './html-tree.js';

/** The author's HTML as templates: only the allowed elements exist here, so nothing else can reach the page. */
export const authorHtml = (source: string): unknown => htmlTree(source).map(draw);

const draw = (node: HtmlNode): unknown => {
  if (typeof node === 'string') return node;
  return node.tag === 'li' ? listItem(node) : templates[node.tag](node.children.map(draw), node);
};

/** "**Lead:** text" items stand in two columns where there is room, so the rest is one box. */
const listItem = ({ children }: HtmlElementNode): TemplateResult => {
  const first = children.findIndex((child) => typeof child !== 'string' || child.trim() !== '');
  const lead = children[first];
  const rest = children.slice(first + 1);
  const leads = typeof lead === 'object' && (lead.tag === 'strong' || lead.tag === 'b') && rest.length > 0;
  return leads
    ? html`<li class="lead-in"><strong>${lead.children.map(draw)}</strong> <span>${rest.map(draw)}</span></li>`
    : html`<li>${children.map(draw)}</li>`;
};

const templates: Readonly<Record<Exclude<AllowedTag, 'li'>, (content: unknown, node: HtmlElementNode) => unknown>> = {
  p: (content) => html`<p>${content}</p>`,
  br: () => html`<br />`,
  strong: (content) => html`<strong>${content}</strong>`,
  b: (content) => html`<b>${content}</b>`,
  em: (content) => html`<em>${content}</em>`,
  i: (content) => html`<i>${content}</i>`,
  u: (content) => html`<u>${content}</u>`,
  ul: (content) =>
    html`<ul role="list">
      ${content}
    </ul>`,
  ol: (content) =>
    html`<ol>
      ${content}
    </ol>`,
  h3: (content) => html`<h3>${content}</h3>`,
  h4: (content) => html`<h4>${content}</h4>`,
  a: (content, { href }) =>
    href === undefined ? content : html`<a href=${href} rel="noopener noreferrer">${content}</a>`,
};
