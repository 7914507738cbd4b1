// A person in front of the element, and the host around it: reads, answers, presses what has the words, and remembers.
import kazakh from '../../../locales/kk.json' with { type: 'json' };
import '../../../src/index.js';
import type { CourtSurvey, SurveySubmitEvent } from '../../../src/element.js';

const visit = {
  id: 'visit',
  version: '1',
  elements: [
    { type: 'comment', name: 'note', isRequired: true, title: { kk: 'Пікіріңіз', ru: 'Ваше мнение' } },
    { type: 'radiogroup', name: 'again', choices: [1, 2], title: { kk: 'Қайта', ru: 'Снова' } },
  ],
};

const realTimeout = globalThis.setTimeout;

/** Waits for a fact by the real clock, whatever a test did to the page's; rejects after eight seconds. */
export const until = async (fact: () => unknown, what: string): Promise<void> => {
  for (const end = performance.now() + 8_000; !fact();) {
    if (performance.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => realTimeout(resolve, 20));
  }
};

/** What the host heard; `rejections` are promises nobody looked after. */
export interface Heard {
  readonly errors: string[];
  /** What came with the errors, for developers. */
  readonly messages: string[];
  readonly drafts: string[];
  readonly delivered: string[];
  readonly rejections: unknown[];
}

/** One visit of the page. The court can be switched off and on. */
export interface Visit {
  readonly survey: CourtSurvey;
  readonly heard: Heard;
  readonly court: { isUp: boolean };
  readonly banners: () => string[];
  readonly isSaved: () => Promise<void>;
  readonly note: () => string;
  readonly type: (text: string) => void;
  readonly choose: () => void;
  readonly press: (word: keyof typeof kazakh) => Promise<void>;
  readonly sees: (selector: string) => Promise<void>;
  readonly shows: (word: keyof typeof kazakh) => boolean;
  readonly leave: () => void;
}

const receiptFor = async ({ submissionId, body }: SurveySubmitEvent): Promise<unknown> => {
  const { survey } = JSON.parse(await body) as { survey: unknown };
  return { receiptId: 'R-1', submissionId, acceptedOn: '2026-11-25', survey };
};

const listen = (survey: CourtSurvey, court: { isUp: boolean }): { heard: Heard; stop: () => void } => {
  const heard: Heard = { errors: [], messages: [], drafts: [], delivered: [], rejections: [] };
  survey.addEventListener('survey-error', ({ code, message }) => {
    heard.errors.push(code);
    heard.messages.push(message);
  });
  survey.addEventListener('survey-draft', ({ state }) => heard.drafts.push(state));
  survey.addEventListener('survey-delivered', ({ receipt }) => heard.delivered.push(receipt.receiptId));
  survey.addEventListener('survey-submit', (event) =>
    event.respondWith(court.isUp ? receiptFor(event) : Promise.reject(new Error('the court is down'))),
  );
  const unhandled = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    heard.rejections.push(event.reason);
  };
  addEventListener('unhandledrejection', unhandled);
  return { heard, stop: () => removeEventListener('unhandledrejection', unhandled) };
};

/** Opens the page; resolves when answers are accepted. `given`: what the host sets besides attributes. */
export const visitSurvey = async (
  attributes: Readonly<Record<string, string>>,
  given: Partial<CourtSurvey> = {},
): Promise<Visit> => {
  const survey = document.createElement('court-survey');
  for (const [name, value] of Object.entries({ lang: 'kk', ...attributes })) survey.setAttribute(name, value);
  Object.assign(survey, { questionnaire: visit, ...given });
  const court = { isUp: true };
  const { heard, stop } = listen(survey, court);
  const all = <T extends Element = HTMLElement>(selector: string): T[] => [
    ...(survey.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const button = (word: keyof typeof kazakh): HTMLElement | undefined =>
    all('button').find((one) => one.textContent?.trim() === kazakh[word] && one.ariaDisabled !== 'true');
  const field = (): HTMLTextAreaElement | undefined => all<HTMLTextAreaElement>('textarea')[0];
  document.body.append(survey);
  await until(() => all('[data-page] .questions:not([inert]), [part~="message"]')[0], 'the survey opens');
  return {
    survey,
    heard,
    court,
    banners: () => all('[role="status"] [part~="banner"]').map((banner) => banner.textContent?.trim() ?? ''),
    isSaved: () => until(() => all('[part~="saved"] svg')[0], 'the draft is saved'),
    note: () => field()?.value ?? '',
    type: (text) => {
      const area = field();
      if (!area) throw new Error('there is no field to type in');
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    choose: () => all('input[type="radio"]')[0]?.click(),
    press: async (word) => {
      await until(() => button(word), `a button says ${kazakh[word]}`);
      button(word)?.click();
    },
    sees: (selector) => until(() => all(selector)[0], `${selector} is shown`),
    shows: (word) => button(word) !== undefined,
    leave: () => {
      survey.remove();
      stop();
    },
  };
};
