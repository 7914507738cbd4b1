import { expect } from '@open-wc/testing';
import {
  connections,
  deleteDatabase,
  heal,
  leaveDatabaseWithoutStore,
  readingFails,
  webStorageIsBlocked,
} from './faulty-storage.js';
import { visitSurvey, type Visit } from './person-at-survey.js';

let visit: Visit | undefined;
const open = async (attributes: Readonly<Record<string, string>>): Promise<Visit> => {
  visit?.leave();
  return (visit = await visitSurvey(attributes));
};
const somebody = (): { 'draft-key': string } => ({ 'draft-key': crypto.randomUUID() });

afterEach(() => {
  visit?.leave();
  visit = undefined;
  heal();
});

/** The next visit in this tab shows what was typed, and what was chosen. */
const isKept = async (attributes: Readonly<Record<string, string>>, text: string): Promise<void> => {
  const { survey, sees, note, heard } = await open(attributes);
  await sees('textarea');
  expect(note()).to.equal(text);
  expect(survey.answers).to.deep.equal({ note: text, again: 1 });
  expect(heard.rejections).to.deep.equal([]);
};

const answered = async (person: Visit): Promise<void> => {
  person.choose();
  person.type('Бір');
  await person.isSaved();
};

describe('storage that comes back is used again, and nobody is troubled:', () => {
  it('a database without its store, left by a crash', async () => {
    await leaveDatabaseWithoutStore();
    const attributes = somebody();
    const person = await open(attributes);
    await answered(person);
    expect(person.banners()).to.deep.equal([]);
    await isKept(attributes, 'Бір');
  });

  it('a connection that was closed without a word while the person answered', async () => {
    const { closeAll } = connections();
    const attributes = somebody();
    const person = await open(attributes);
    await answered(person);
    closeAll();
    const written = new Promise<string>((resolve) =>
      person.survey.addEventListener('survey-draft', ({ state }) => resolve(state), { once: true }),
    );
    person.type('Бір, екі');
    expect(await written).to.equal('saved');
    expect(person.banners()).to.deep.equal([]);
    await isKept(attributes, 'Бір, екі');
  });

  it('a database the page deletes: the element does not stand in the way, and writes everything again', async () => {
    const attributes = somebody();
    const person = await open(attributes);
    await answered(person);
    await deleteDatabase();
    const written = new Promise<string>((resolve) =>
      person.survey.addEventListener('survey-draft', ({ state }) => resolve(state), { once: true }),
    );
    person.type('Бір, екі');
    expect(await written).to.equal('saved');
    await isKept(attributes, 'Бір, екі');
  });

  it('control: a connection that does not let go does stand in the way', async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('court-survey');
      opening.onsuccess = () => resolve(opening.result);
    });
    const refused = await deleteDatabase().catch(String);
    held.close();
    expect(refused).to.contain('blocks the page');
    await deleteDatabase();
  });

  it('a draft that could not be read once is not written over by an empty beginning', async () => {
    const attributes = somebody();
    await answered(await open(attributes));
    readingFails();
    await open(attributes);
    visit?.leave();
    heal();
    await isKept(attributes, 'Бір');
  });
});

describe('nobody is told what is not true:', () => {
  it('on a kiosk nothing is called saved', async () => {
    const { survey, choose, press, sees } = await open({ storage: 'kiosk' });
    choose();
    await press('nav.review');
    await sees('[part~="error-summary"]');
    expect(survey.shadowRoot?.querySelectorAll('[part~="saved"] svg').length).to.equal(0);
  });
});

describe('where the browser blocks session and local storage', () => {
  it('drafts of a person with a key are kept as ever', async () => {
    webStorageIsBlocked();
    const attributes = somebody();
    const person = await open(attributes);
    await answered(person);
    expect(person.banners()).to.deep.equal([]);
    await isKept(attributes, 'Бір');
  });

  it('a shared device keeps nothing, and says so to the person and the host', async () => {
    webStorageIsBlocked();
    const person = await open({ storage: 'shared' });
    person.type('Бір');
    expect(person.banners().length).to.equal(1);
    expect(person.heard.errors).to.deep.equal(['storageUnavailable']);
  });
});
