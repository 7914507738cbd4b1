import { html, type TemplateResult } from 'lit';
import { isSpoken, languageData, type Language } from '../../i18n/languages.js';
import type { Translate } from '../question-context.js';

/** Id of a language's entry: the keyboard stays on the one that was just chosen. */
export const languageEntry = (language: string): string => `language-${language}`;

/** Each language in its own words; the current one is plain text. Draws nothing unless there is a choice. */
export const languageSwitch = (
  t: Translate,
  {
    current,
    languages,
    choose,
  }: { current: string; languages: readonly string[]; choose: (language: Language) => void },
): TemplateResult | '' => {
  const offered = languages.filter(isSpoken);
  if (offered.length < 2) return '';
  return html`
    <ul class="languages" part="languages" role="list" aria-label=${t('lang.label')}>
      ${offered.map((language) => {
        const { name } = languageData[language];
        return html`<li lang=${language}>
          ${
            language === current
              ? html`<span class="current" id=${languageEntry(language)} tabindex="-1" aria-current="true"
                  >${name}</span
                >`
              : html`<button type="button" class="link" @click=${() => choose(language)}>${name}</button>`
          }
        </li>`;
      })}
    </ul>
  `;
};
