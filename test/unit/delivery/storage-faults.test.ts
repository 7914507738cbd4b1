import { expect } from '@open-wc/testing';
import {
  everythingIsBlocked,
  heal,
  hurryTimers,
  openFails,
  openNeverSettles,
  openThrows,
  quotaIsUsedUp,
  readingFails,
  writingNeverSettles,
} from './faulty-storage.js';
import { until, visitSurvey, type Visit } from './person-at-survey.js';

let visit: Visit | undefined;
const open = async (attributes: Readonly<Record<string, string>>): Promise<Visit> =>
  (visit = await visitSurvey(attributes));
const somebody = (): { 'draft-key': string } => ({ 'draft-key': crypto.randomUUID() });

afterEach(() => {
  visit?.leave();
  visit = undefined;
  heal();
});

/** The answers as a file; nothing reaches the browser's download folder. */
const downloads = async ({ press }: Visit): Promise<string> => {
  const files: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file: Blob) => (files.push(file), createObjectURL.call(URL, file));
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    await press('answers.download');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return (await files[0]?.text()) ?? '';
};

/** Answers, is told once that nothing is kept, sends in vain, downloads, and sends. */
const completes = async (person: Visit, answer = 'Бәрі түсінікті'): Promise<void> => {
  person.court.isUp = false;
  person.type(answer);
  person.choose();
  await person.press('nav.review');
  await person.press('nav.submit');
  expect(await downloads(person)).to.contain(answer);
  person.court.isUp = true;
  // The next attempt may be made without a hand.
  await until(() => person.shows('send.retry') || person.heard.delivered.length > 0, 'it can be tried again');
  if (person.shows('send.retry')) await person.press('send.retry');
  await person.sees('[part~="receipt-number"]');
  expect(person.heard.delivered).to.deep.equal(['R-1']);
  expect(person.heard.rejections).to.deep.equal([]);
};

/** The person reads it in one banner, and the host hears it. */
const isTold = async ({ banners, heard }: Visit): Promise<void> => {
  await until(() => banners().length > 0, 'a banner says that answers are not kept');
  expect(banners().length).to.equal(1);
  expect([...heard.errors, ...heard.drafts]).to.include.oneOf(['storageUnavailable', 'failed']);
  expect(heard.errors.length).to.be.lessThan(2);
};

const faults: readonly (readonly [situation: string, fault: () => void])[] = [
  ['opening the database throws at once', openThrows],
  ['opening the database fails', openFails],
  ['opening the database never ends', () => (hurryTimers(), openNeverSettles())],
  ['the disk is full, and the browser says why', () => quotaIsUsedUp(new DOMException('', 'QuotaExceededError'))],
  ['the disk is full, and the browser gives no reason', () => quotaIsUsedUp(null)],
  ['writing never ends', () => (hurryTimers(), writingNeverSettles())],
  ['reading fails', readingFails],
  ['storage, locks and channels are all blocked', everythingIsBlocked],
];

describe('whatever is wrong with storage, a survey can be completed, downloaded and sent:', () => {
  for (const [situation, fault] of faults)
    it(`${situation}: the person and the host are told once`, async () => {
      fault();
      const person = await open(somebody());
      // Where storage does not say what an earlier visit left, the person decides to go on without it.
      if (person.shows('draft.without')) {
        await person.press('draft.without');
        await person.sees('textarea');
      }
      person.type('Б');
      person.choose();
      await isTold(person);
      await completes(person);
    });

  it('control: with sound storage nobody is told anything', async () => {
    const person = await open(somebody());
    person.type('Б');
    await person.isSaved();
    expect([...person.banners(), ...person.heard.errors]).to.deep.equal([]);
    await completes(person);
  });
});
