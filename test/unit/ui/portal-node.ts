// Nodes of a portal that takes them out and puts them in, with a small questionnaire and a court that answers when told.
import '../../../src/index.js';
import type { CourtSurvey } from '../../../src/ui/court-survey.js';

export const small = (): object => ({
  id: 'small',
  version: '1',
  pages: [
    { name: 'one', elements: [{ type: 'comment', name: 'idea', title: 'Idea' }] },
    { name: 'two', elements: [{ type: 'comment', name: 'more', title: 'More' }] },
  ],
});

export let number = 0;
export let box: HTMLElement;
export let requests: string[];
export let release: () => void;
export const realFetch = globalThis.fetch;

/** A new node with the attributes of the present test; `questionnaire` is set by the test, as a host does. */
export const node = (attributes: Readonly<Record<string, string>> = {}): CourtSurvey => {
  const made = document.createElement('court-survey') as CourtSurvey;
  const all = { lang: 'ru', endpoint: '/responses', 'draft-key': `k${number}`, ...attributes };
  for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
  return made;
};

export const inside = <E extends Element = HTMLElement>(survey: CourtSurvey, selector: string): E => {
  const found = survey.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
export const area = (survey: CourtSurvey): HTMLTextAreaElement => inside(survey, 'textarea');
export const type = (survey: CourtSurvey, text: string): void => {
  area(survey).value = text;
  area(survey).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
export const ready = (survey: CourtSurvey): Promise<unknown> =>
  new Promise((resolve) => survey.addEventListener('survey-ready', resolve, { once: true }));
export const open = async (survey = node(), questionnaire = small()): Promise<CourtSurvey> => {
  survey.questionnaire = questionnaire;
  box.append(survey);
  await ready(survey);
  await survey.updateComplete;
  return survey;
};
export const replace = (old: CourtSurvey, next = node()): CourtSurvey => {
  old.replaceWith(next);
  return next;
};
/** Compared here: a failed comparison of elements would be printed node by node. */
export const hasFocus = (survey: CourtSurvey, element: Element | null): boolean =>
  survey.shadowRoot?.activeElement === element;
export const page = (survey: CourtSurvey): string | undefined => inside(survey, '[data-page]').dataset['page'];

beforeEach(() => {
  number++;
  box = document.body.appendChild(document.createElement('div'));
  requests = [];
  const released = new Promise<void>((resolve) => (release = resolve));
  globalThis.fetch = async (input, init) => {
    requests.push(init?.method ?? 'GET');
    if (init?.method !== 'POST') return realFetch(input, init);
    await released;
    const { submissionId, survey } = JSON.parse(init.body as string) as { submissionId: string; survey: object };
    const receipt = { receiptId: 'R-1', submissionId, acceptedOn: '2026-11-25', survey };
    return new Response(JSON.stringify(receipt), { status: 201, headers: { 'content-type': 'application/json' } });
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  box.remove();
});
