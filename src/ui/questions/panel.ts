import { html, nothing, type TemplateResult } from 'lit';
import { error } from '../parts/inline-errors.js';
import { violationText } from '../parts/violation-text.js';
import type { PanelContext } from '../question-context.js';

/** A group of questions under a title of its own; without a title it leaves no trace. */
export const panelView = ({ node, ids, t, text, render }: PanelContext): TemplateResult => html`
  <section
    class="panel"
    id=${ids.root}
    role=${node.title ? 'group' : nothing}
    aria-labelledby=${node.title ? ids.title : nothing}
    aria-describedby=${node.violations.length > 0 ? ids.error : nothing}
  >
    ${node.title ? html`<h3 id=${ids.title}>${text(node.title)}</h3>` : nothing}
    ${node.description ? html`<p class="hint">${text(node.description)}</p>` : nothing}
    ${
      node.violations.length > 0
        ? html`<div class="errors" id=${ids.error}>
            ${node.violations.map((found) => error(t('err.prefix'), violationText(t, node, found)))}
          </div>`
        : nothing
    }
    ${node.elements.map(render)}
  </section>
`;
