// In the page: does what the test orders, and says at once what the survey said, so that it is known after the page's death.
import { acknowledgements } from './acknowledgements.mjs';
import { answersAfter, onlyTypes, stepOf, typesAt } from './answers-of.mjs';

const survey = document.querySelector('court-survey');
const root = survey.shadowRoot;
const { search } = location;

const say = (fact, value) => fetch(`/said${search}`, { method: 'POST', body: JSON.stringify({ fact, value }) });

survey.addEventListener('survey-queued', () => say('queued'));
survey.addEventListener('survey-delivered', ({ receipt }) => say('delivered', receipt.receiptId));

const errors = [];
survey.addEventListener('survey-error', ({ code, message }) => errors.push(`${code}: ${message}`));

/** What lies in the browser's database, for the report of a loss. */
const keysOnDisk = () =>
  new Promise((resolve) => {
    const opening = indexedDB.open('court-survey');
    opening.onerror = () => resolve([String(opening.error)]);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      if (names.length === 0) return resolve(['no store']);
      const reading = database.transaction(names).objectStore(names[0]).getAllKeys();
      reading.onerror = () => resolve([String(reading.error)]);
      reading.onsuccess = () => resolve(reading.result.map(decodeURIComponent));
    };
  });

/** Resolves with what `find` finds in the survey, now or after some change. */
const until = (find) =>
  new Promise((resolve) => {
    const look = () => {
      const found = find();
      if (!found) return;
      changes.disconnect();
      resolve(found);
    };
    const changes = new MutationObserver(look);
    changes.observe(root, { subtree: true, childList: true, characterData: true });
    look();
  });

const button = (words) => [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
const press = async (words) => (await until(() => button(words))).click();
const receipt = () => root.querySelector('[part~="receipt-number"]')?.textContent.trim();

const saved = () =>
  new Promise((resolve) => {
    const hear = ({ state }) => {
      if (state !== 'saved') return;
      survey.removeEventListener('survey-draft', hear);
      resolve();
    };
    survey.addEventListener('survey-draft', hear);
  });

const type = (field, words) => {
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const give = (kill, step, pace) => {
  const { name, why, order } = answersAfter(kill, step, pace);
  if (typesAt(step, pace)) {
    type(root.querySelector('input[type=text]'), name);
    type(root.querySelector('textarea'), why);
  }
  if (!onlyTypes(step, pace)) root.querySelectorAll('input[type=radio]')[order - 1].click();
  if (stepOf(kill, survey.answers, pace) !== step) throw new Error('the survey did not take the answer');
};

const orders = {
  /** One write at a time: when "saved" comes, nothing but the last step can be meant. The next step does not wait for the test. */
  async write({ kill, steps }) {
    await until(() => root.querySelector('textarea'));
    let told;
    for (let step = 1; step <= steps; step++) {
      const written = saved();
      give(kill, step, 'calm');
      await written;
      await told;
      told = say('acknowledged', step);
    }
    await told;
  },
  /** Answers in bursts, all of one in a single task, and waits for nothing: writes overlap as they do on a slow disk. */
  async hurry({ kill, bursts }) {
    await until(() => root.querySelector('textarea'));
    const { answered, hear } = acknowledgements((step) => say('acknowledged', step));
    survey.addEventListener('survey-draft', hear);
    let step = 0;
    for (const { size, pause } of bursts) {
      for (const last = step + size; step < last;) {
        give(kill, ++step, 'hurried');
        answered(step, onlyTypes(step, 'hurried'));
      }
      await new Promise((over) => setTimeout(over, pause));
    }
  },
  /** `withheld`: the request is never made, because the host does not give its headers. */
  async send({ withheld }) {
    if (withheld) survey.getHeaders = () => new Promise(() => undefined);
    const onReview = await until(() => button('Жіберу') ?? button('Жауаптарды тексеру'));
    if (onReview.textContent.trim() !== 'Жіберу') onReview.click();
    await until(() => button('Жіберу'));
    say('pressing');
    await press('Жіберу');
    return until(receipt);
  },
  /** What a person who comes back sees, and what is there when they go on. */
  async comeBack() {
    const place = await until(
      () => (receipt() && 'receipt') || (button('Жалғастыру') && 'offer') || (root.querySelector('textarea') && 'form'),
    );
    if (place === 'receipt') return { place, receipt: receipt() };
    if (place === 'form') return { place, answers: survey.answers, errors, keys: await keysOnDisk() };
    await press('Жалғастыру');
    await until(() => root.querySelector('textarea, [part~="review"]') ?? button('Жіберу'));
    return { place, answers: survey.answers };
  },
  /** Nothing after this: what this page would ask for next is meant for the one that follows. */
  leaveFor({ address }) {
    location.assign(address);
    return new Promise(() => undefined);
  },
};

say('arrived');
for (;;) {
  const { name, ...details } = await (await fetch(`/order${search}`)).json();
  try {
    say('done', (await orders[name](details)) ?? null);
  } catch (error) {
    say('failed', String(error));
  }
}
