import { ourKind, theirKind } from './questionnaire-kinds.mjs';

/**
 * What a person sees in either engine, in one shape: pages, questions by name, and the data under them. Reading one says
 * nothing about how it came to be.
 */
const named = (entries) => Object.fromEntries(entries);

const flattened = (elements) =>
  elements.flatMap((node) => (node.kind === 'panel' ? [node, ...flattened(node.elements)] : [node]));

const asksNothing = new Set(['html', 'image']);
const ourItem = ({ value, text, enabled }) => [value, text.text, enabled];

const ourQuestion = (node) => ({
  title: node.title.text,
  html: node.definition.type === 'html' ? node.html.text : undefined,
  required: node.required,
  readOnly: asksNothing.has(node.definition.type) ? undefined : node.readOnly,
  choices: node.definition.type === 'boolean' ? [] : node.choices.map(ourItem),
  rows: node.rows.map(({ value, text }) => [value, text.text]),
  columns: node.columns.map(({ value, text }) => [value, text.text]),
});

/** A review stands on no page. */
const placeOf = (phase, page) => (phase === 'review' ? undefined : page);

/** A sentence of the author's, without its words where they are not compared. */
const said = (kind, worded) => (worded ? kind : kind.replace(/“[^”]*”/, '“…”'));

/** A kind that two validators find is shown twice by the oracle; a person reads one sentence either way. */
const kinds = (found) => [...new Set(found)].toSorted((one, other) => one.localeCompare(other));

export const readOurs = ({ state }, { worded = true } = {}) => {
  const { phase, page, pages, answers } = state;
  const nodes = [...(phase === 'start' ? [page] : []), ...pages].flatMap(({ elements }) => flattened(elements));
  const questions = nodes.filter(({ kind }) => kind === 'question');
  return {
    phase,
    page: placeOf(phase, pages.length === 0 && phase !== 'start' ? undefined : page.name),
    pages: pages.map(({ name, elements }) => [
      name,
      flattened(elements)
        .filter(({ kind }) => kind === 'question')
        .map(({ path }) => path),
    ]),
    answers,
    questions: named(questions.map((node) => [node.path, ourQuestion(node)])),
    violations: named(
      nodes
        .filter(({ violations }) => violations.length > 0)
        .map(({ path, violations }) => [path, kinds(violations.map((one) => said(ourKind(one), worded)))]),
    ),
  };
};

export const isSeen = (question) => question.isVisible && question.isParentVisible;
const isShown = (container) => !container || (container.isVisible && isShown(container.parent));

/** Panels that somebody can see; a page is none. */
export const seenPanels = (survey) =>
  survey.getAllPanels().filter((panel) => panel.getType() === 'panel' && isShown(panel));

const theirItem = ({ value, locText, isEnabled }) => [value, locText.textOrHtml, isEnabled];
const listed = 'radiogroup dropdown checkbox tagbox ranking'.split(' ');

const theirChoices = (question) => {
  const type = question.getType();
  if (type === 'rating') return question.visibleRateValues;
  if (!listed.includes(type)) return [];
  return question.visibleChoices.filter((item) => item !== question.selectAllItem);
};

const theirQuestion = (question) => {
  const isMatrix = question.getType() === 'matrix';
  return {
    title: question.locTitle.textOrHtml,
    html: question.getType() === 'html' ? question.processedHtml : undefined,
    required: question.isRequired,
    readOnly: asksNothing.has(question.getType()) ? undefined : question.isReadOnly,
    choices: theirChoices(question).map(theirItem),
    rows: isMatrix ? question.visibleRows.map((row) => [row.name, row.item.locText.textOrHtml]) : [],
    columns: isMatrix ? question.visibleColumns.map((item) => [item.value, item.locText.textOrHtml]) : [],
  };
};

/** Pages as a person turns them: one per element when the questionnaire says so. */
export const pagesOf = (survey) => {
  const pages = survey.visiblePages;
  if (survey.questionsOnPageMode !== 'questionPerPage') return pages.map((page) => [page.name, page.questions]);
  return pages.flatMap(({ elements }) =>
    elements
      .filter(({ isVisible }) => isVisible)
      .map((element) => [element.name, element.isPanel ? element.questions : [element]]),
  );
};

export const theirPage = (survey, phase) => {
  if (phase === 'start') return survey.startedPage?.name;
  const single = survey.questionsOnPageMode === 'questionPerPage' ? survey.currentSingleElement : undefined;
  // After the start the oracle has not chosen its first element yet.
  if (survey.questionsOnPageMode === 'questionPerPage') return single?.name ?? pagesOf(survey)[0]?.[0];
  return survey.currentPage?.name;
};

/** A calculated value that has none is absent in ours; the oracle writes null, no number or an empty list. */
export const theirAnswers = ({ data, calculatedValues }) => {
  const computed = new Set(calculatedValues.map(({ name }) => name));
  const isNothing = (value) => value === null || Number.isNaN(value) || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(data).filter(([name, value]) => !(computed.has(name) && isNothing(value))));
};

export const readTheirs = (survey, phase, { worded = true } = {}) => {
  const pages = pagesOf(survey).map(([name, questions]) => [name, questions.filter(isSeen)]);
  const start = phase === 'start' ? (survey.startedPage?.questions ?? []).filter(isSeen) : [];
  const seen = [...start, ...pages.flatMap(([, questions]) => questions)];
  const panels = seenPanels(survey);
  return {
    phase,
    page: placeOf(phase, pages.length === 0 && phase !== 'start' ? undefined : theirPage(survey, phase)),
    pages: pages.map(([name, questions]) => [name, questions.map((question) => question.name)]),
    answers: theirAnswers(survey),
    questions: named(seen.map((question) => [question.name, theirQuestion(question)])),
    violations: named(
      [...seen, ...panels]
        .filter(({ errors }) => errors.length > 0)
        .map((element) => [element.name, kinds(element.errors.map((one) => said(theirKind(one), worded)))]),
    ),
  };
};
