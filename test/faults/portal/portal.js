// A portal page that shows one person's survey after another without being loaded anew, and notes what each one hears.
// `?draft-key=…` is whose survey it is, so that a reload or another tab shows the same one.
const outcomes = ['survey-error', 'survey-auth-required', 'survey-rejected', 'survey-delivered'];
const heard = ['survey-ready', 'survey-queued', 'survey-draft', ...outcomes];
let survey;
let told = [];
let taken = 0;
let wake = () => {};

/** `tellDriver` is the tests' own; it hears of everything at once, so that what is shown can be held against what is stored. */
const tell = (fact) => {
  told.push(fact);
  globalThis.tellDriver?.({ ...fact, person: survey.getAttribute('draft-key') });
  wake();
};

const next = async (fits) => {
  for (;;) {
    const at = told.findIndex((fact, index) => index >= taken && fits(fact));
    if (at >= 0) {
      taken = at + 1;
      return told[at];
    }
    await new Promise((resolve) => (wake = resolve));
  }
};

const factOf = ({ type, submissionId, receipt, code, message, reason, status, state }) => {
  const fact = { type, submissionId: submissionId ?? receipt?.submissionId, receiptId: receipt?.receiptId };
  return { ...fact, detail: [code, message, reason, status, state].filter(Boolean).join(' ') };
};

/** The receipt as a person sees it, which need not be what the event says. */
const watchReceipt = (element) => {
  let shown;
  const look = () => {
    const number = element.shadowRoot.querySelector('[part~="receipt-number"]')?.textContent.trim();
    if (!number || number === shown) return;
    shown = number;
    tell({ type: 'receipt', receiptId: number });
  };
  new MutationObserver(look).observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
};

/**
 * A response that is found when a page is opened waits as long as it would have waited on the page before: said once, and
 * only before the first attempt, whose outcome is an event of its own.
 */
const watchWait = (element) => {
  const observer = new MutationObserver(() => {
    if (told.some(({ type }) => outcomes.includes(type))) return observer.disconnect();
    if (!/қайта жіберіледі/.test(element.shadowRoot.querySelector('.message > p.meta')?.textContent)) return undefined;
    observer.disconnect();
    return tell({ type: 'waits' });
  });
  observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
};

const open = (draftKey) => {
  document.cookie = `person=${draftKey}; path=/`;
  history.replaceState(null, '', `/?draft-key=${draftKey}`);
  told = [];
  taken = 0;
  survey = document.createElement('court-survey');
  const attributes = { endpoint: '/api/surveys/faults/responses', src: '/questionnaire.json', storage: 'personal' };
  for (const [name, value] of Object.entries({ ...attributes, lang: 'kk', 'draft-key': draftKey }))
    survey.setAttribute(name, value);
  for (const type of heard) survey.addEventListener(type, (event) => tell(factOf(event)));
  document.body.replaceChildren(survey);
  watchReceipt(survey);
  watchWait(survey);
};

const find = (selector) => survey.shadowRoot.querySelector(selector);
const press = async () => {
  await survey.updateComplete;
  find('[part~="button-primary"]').click();
  await survey.updateComplete;
};
const type = (path, text) => {
  const field = find(`[data-path="${path}"] :is(input, textarea)`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

/** Every screen has a heading; a survey that is still being opened has none. */
const shown = async () => {
  while (!find('h2'))
    await new Promise((changed) => {
      const observer = new MutationObserver(changed);
      observer.observe(survey.shadowRoot, { subtree: true, childList: true });
    });
};

globalThis.portal = {
  open,
  shown,
  /** What the element says next: a new form, a wait, a receipt that was there already, or what became of a response. */
  outcome: () => next(({ type: told }) => ['survey-ready', 'waits', 'receipt', ...outcomes].includes(told)),
  receipt: () => next(({ type: told }) => told === 'receipt'),
  async answer({ mark, words }) {
    await survey.updateComplete;
    type('mark', mark);
    if (words) type('words', words);
    find('[data-path="calm"] input').click();
    await survey.updateComplete;
  },
  /** From the questions over the review to Send. */
  async send() {
    await press();
    await press();
  },
  saved: () => next(({ type: told, detail }) => told === 'survey-draft' && detail === 'saved'),
  press,
  retry: () => void survey.retry(),
  async pressAndRetry() {
    await press();
    void survey.retry();
  },
  /** Impatience: the button again, and both of the host's ways to send. */
  async pressWhileSending() {
    await survey.updateComplete;
    // A page that was just opened says that it is sending, and offers nothing to press.
    find('[part~="button-primary"]')?.click();
    void survey.submit();
    void survey.retry();
  },
};

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  tell({ type: 'violation', detail: `${violatedDirective} ${blockedURI}` }),
);
const asked = new URLSearchParams(location.search).get('draft-key');
if (asked) open(asked);
