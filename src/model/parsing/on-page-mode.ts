import type { PageDefinition, PanelDefinition, QuestionDefinition } from '../questionnaire.js';

/** `inputPerPage` is refused before it is arranged. */
export type OnPageMode = 'standard' | 'singlePage' | 'questionPerPage' | 'inputPerPage';

/** Pages as the respondent turns them: as written, all on one page, or one page for each element. */
export const arrangePages = (
  pages: readonly PageDefinition[],
  mode: OnPageMode,
  startPage: boolean,
): readonly PageDefinition[] => {
  const first = startPage ? pages.slice(0, 1) : [];
  const rest = startPage ? pages.slice(1) : pages;
  if (mode === 'standard' || rest.length === 0) return pages;
  return [...first, ...(mode === 'singlePage' ? [singlePage(rest)] : rest.flatMap(pagePerElement))];
};

/** Pages become groups of the one page, so that their titles, conditions and triggers go on working. */
const singlePage = (pages: readonly PageDefinition[]): PageDefinition => ({
  name: 'single-page',
  pointer: '',
  visible: true,
  readOnly: false,
  shuffled: false,
  stays: true,
  elements: pages.map((page): PanelDefinition => ({
    ...page,
    type: 'panel',
    writtenOn: page.name,
    required: false,
  })),
});

/** Each element stands on a page of its own under the conditions of the page it was written on; an empty page stays. */
const pagePerElement = (page: PageDefinition): readonly PageDefinition[] => {
  if (page.elements.length === 0) return [page];
  return page.elements.map((element: PanelDefinition | QuestionDefinition) => ({
    ...page,
    name: element.name,
    writtenOn: page.name,
    pointer: element.pointer,
    shuffled: false,
    elements: [element],
  }));
};
