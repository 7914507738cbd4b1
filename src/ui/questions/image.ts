import { html, nothing } from 'lit';
import { pickText } from '../../model/pick-text.js';
import type { ImageQuestion } from '../../model/questionnaire.js';
import type { QuestionView } from '../question-context.js';

/** A picture of the portal itself; one from elsewhere is not requested, its words stand in for it. */
export const imageView: QuestionView<ImageQuestion> = ({ node, ids, text, language }) => {
  const words = pickText(node.definition.altText, language);
  const link = sameOrigin(node.html?.text ?? '');
  return html`
    <div class="question" part="question" id=${ids.root} data-path=${node.path}>
      ${
        link === undefined
          ? html`<p>${words ? text(words) : nothing}</p>`
          : html`<img class="picture" src=${link} alt=${words?.text ?? ''} lang=${words?.lang ?? nothing} />`
      }
    </div>
  `;
};

const sameOrigin = (address: string): string | undefined => {
  try {
    const url = new URL(address, document.baseURI);
    return address !== '' && url.origin === location.origin ? url.href : undefined;
  } catch {
    return undefined;
  }
};
