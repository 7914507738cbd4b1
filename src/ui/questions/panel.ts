import { html, nothing, type TemplateResult } from 'lit';
import { error } from '../parts/inline-errors.js';
import { star } from '../parts/section-title.js';
import { violationText } from '../parts/violation-text.js';
import type { PanelContext } from '../question-context.js';

/** A group of questions under a title of its own; without a title it is a group only while it says something. */
export const panelView = (context: PanelContext): TemplateResult => {
  const { node, ids, text, render } = context;
  const wrong = node.violations.length > 0;
  const hint = hintOf(context);
  const about = [hint === undefined ? '' : ids.hint, wrong ? ids.error : ''].filter(Boolean).join(' ');
  return html`
    <section
      class=${wrong ? 'panel wrong' : 'panel'}
      id=${ids.root}
      role=${node.title || about ? 'group' : nothing}
      aria-labelledby=${(node.title ? ids.title : about) || nothing}
      aria-describedby=${(node.title && about) || nothing}
    >
      ${
        node.title
          ? html`<h3 id=${ids.title}>
              ${text(node.title)}${node.required ? html`<span class="star" aria-hidden="true">${star}</span>` : nothing}
            </h3>`
          : nothing
      }
      ${hint === undefined ? nothing : html`<p class="hint" id=${ids.hint}>${hint}</p>`}
      ${wrong ? errors(context) : nothing} ${node.elements.map(render)}
    </section>
  `;
};

/** A star alone would say that every question of the panel wants an answer. */
const hintOf = ({ node, t, text }: PanelContext): unknown => {
  const help = node.description && text(node.description);
  if (!node.required) return help;
  return help === undefined ? t('q.required_panel') : html`${`${t('q.required_panel')} `}${help}`;
};

const errors = ({ node, ids, t }: PanelContext): TemplateResult =>
  html`<div class="errors" id=${ids.error}>
    ${node.violations.map((found) => error(t('err.prefix'), violationText(t, node, found)))}
  </div>`;
