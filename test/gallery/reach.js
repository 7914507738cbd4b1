// Runs in the gallery's page: puts the scene's element there and does what a person does to reach the scene. Any driver,
// and anybody at the keyboard, can open it. Says `data-scene="ready"` on the root element, or "failed" with the reason.
const root = document.documentElement;
const address = new URL(location.href);
const variation = Object.fromEntries(address.searchParams);
const visit = Number(variation.visit ?? 0);
const run = variation.run ?? crypto.randomUUID();

/** Longest wait for anything on a busy machine, in milliseconds. */
const patience = 15_000;

const survey = document.createElement('court-survey');
const inside = (selector) => survey.shadowRoot?.querySelector(selector);

const waitFor = (what, test) =>
  new Promise((resolve, reject) => {
    const end = performance.now() + patience;
    const look = () => {
      const found = test();
      if (found) return resolve(found);
      if (performance.now() > end) return reject(new Error(`waited in vain for ${what}`));
      requestAnimationFrame(look);
    };
    look();
  });

const see = (selector) => waitFor(selector, () => inside(selector));
let savedTimes = 0;
survey.addEventListener('survey-draft', ({ state }) => state === 'saved' && savedTimes++);

/** What is done by name; each resolves when its effect can be seen. */
const actions = {
  see,
  press: async (selector) => (await see(selector)).click(),
  /** Types into a field, in the language that is shown. */
  async type([selector, words]) {
    const field = await see(selector);
    field.focus();
    field.value = words[root.lang] ?? words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  /** Goes on from a field to the next. */
  leave: async (selector) => void (await see(selector)).dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
  /** Next, and Next again, until the place is reached. */
  async pressUntil(selector) {
    while (!inside(selector)) {
      const button = await see('.navigation [part~="button-primary"]:not([aria-disabled])');
      const page = inside('[data-page]')?.dataset.page;
      button.click();
      await waitFor('the next page', () => inside(selector) ?? inside('[data-page]')?.dataset.page !== page);
    }
  },
  saved: () => waitFor('the draft on disk', () => savedTimes > 0),
  /** The network goes or comes back, by what the browser tells. */
  network: async (what) => void dispatchEvent(new Event(what)),
  /** Another tab takes the survey over. */
  takeOver: async () => void navigator.locks.request(lockName(), { steal: true }, () => new Promise(() => {})),
};

const slot = { endpoint: '', id: '', subject: '' };
const lockName = () => `court-survey|${[slot.endpoint, slot.id, slot.subject].map(encodeURIComponent).join('|')}`;

/** What is wrong with the browser or its neighbours before the element is there. */
const troubles = {
  noStorage: () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  otherTab: () =>
    new Promise((held) => {
      void navigator.locks.request(lockName(), () => {
        held();
        return new Promise(() => {});
      });
    }),
  twice: () => {
    const first = survey.cloneNode();
    first.hidden = true;
    document.querySelector('main').append(first);
    return new Promise((ready) => first.addEventListener('survey-ready', ready, { once: true }));
  },
};

const settings = (scene) => ({
  endpoint: '/outcome/receipt',
  'draft-key': `${scene.name}-${run}`,
  lang: root.lang,
  ...scene.attributes,
});

const dress = (scene) => {
  for (const [name, value] of Object.entries(settings(scene))) if (value !== false) survey.setAttribute(name, value);
  const questionnaire = scene.questionnaires[visit] ?? scene.questionnaires.at(-1);
  if (questionnaire) survey.questionnaire = questionnaire;
  if (scene.answers) survey.answers = scene.answers;
  slot.endpoint = new URL(survey.getAttribute('endpoint') ?? location.href, location.href).href;
  slot.id = questionnaire?.id ?? 'court-users';
  slot.subject = survey.getAttribute('draft-key') ?? '';
};

const play = async () => {
  const scene = await (await fetch(`/gallery/scenes/${root.dataset.name}.json`)).json();
  dress(scene);
  for (const trouble of scene.before ?? []) await troubles[trouble]();
  document.querySelector('main').append(survey);
  for (const [action, what] of scene.visits[visit]) await actions[action](what);
  if (visit + 1 < scene.visits.length) {
    sessionStorage.clear();
    address.searchParams.set('visit', String(visit + 1));
    address.searchParams.set('run', run);
    location.replace(address);
    return;
  }
  await survey.updateComplete;
  await document.fonts.ready;
  root.dataset.scene = 'ready';
};

play().catch((error) => {
  root.dataset.scene = 'failed';
  root.dataset.reason = String(error);
});
