import { css } from 'lit';

/** Author's HTML and the introduction. */
export const prose = css`
  .prose {
    max-inline-size: 42em;
  }
  .question.prose:not(:last-child) {
    margin-block-end: calc(var(--_space) * 6);
  }
  .prose p,
  .lead {
    font-size: 1.0625em;
    line-height: 1.6;
  }
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .prose h3 {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .prose ul {
    border-block-start: 1px solid var(--_border);
  }
  .prose ul > li {
    padding-block: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .prose .lead-in > strong {
    display: block;
  }
  .prose ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  @container (min-width: 40em) {
    .prose .lead-in {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: calc(var(--_space) * 4);
    }
  }
`;
