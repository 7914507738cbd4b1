import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { smallPerson } from '../support/small-person.mjs';
import { smallPortal } from '../support/small-portal.mjs';
import { routeSmallSurvey } from '../support/small-survey.mjs';

let context;
const endpoint = '/api/surveys/visit/responses';
const portal = smallPortal(async ({ browser }) => {
  context = await browser.newContext();
  await routeSmallSurvey(context);
});

const open = async (key, storage = 'personal') =>
  smallPerson(
    await openPage(
      context,
      `${portal.server.url}/visit.html?endpoint=${endpoint}&draft-key=${key}&storage=${storage}&lang=kk`,
    ),
  );
const begun = async (key) => {
  const person = await open(key);
  await person.rate(1);
  return person;
};
const stored = async () =>
  (await portal.server.database.query('SELECT submission_id, receipt_id, answers FROM responses')).map((row) => ({
    id: row.submission_id,
    receipt: row.receipt_id,
    answers: row.answers,
  }));
const close = (...people) => Promise.all(people.map(({ page }) => page.close()));

const elsewhere = 'Сауалнама басқа қойындыда ашық';
const goOn = 'Осы жерде жалғастыру';
const readOnly = 'Бұл қойындыда жауаптар тек оқуға ашық';

describe('one survey in two tabs', () => {
  it('the second tab says so and shows no answer; the first goes on undisturbed', async () => {
    const first = await begun('taken');
    const second = await open('taken');
    await second.label(elsewhere).waitFor();
    assert.equal(await second.widget.locator('input').count(), 0);
    const saving = first.saved();
    await first.rate(4);
    await saving;
    assert.deepEqual(await first.answers(), { order: 4 });
    await close(first, second);
  });

  it('"continue here" brings everything, also what was typed a moment ago; the other tab is for reading only', async () => {
    const first = await begun('moved');
    const second = await open('moved');
    await first.comment().pressSequentially('жартылай жазылған');
    await second.button(goOn).click();
    await first.label(readOnly).waitFor();
    assert.equal(await second.comment().inputValue(), 'жартылай жазылған');
    assert.equal(await first.widget.locator('input, textarea').count(), 0);
    await first.label('жартылай жазылған').waitFor();
    await close(first, second);
  });

  it('a hundred answers in each tab, changing over again and again: none is lost', async () => {
    const [one, other] = [await begun('hundred'), await open('hundred')];
    const expected = { order: 1, name: '' };
    for (let turn = 0; turn < 20; turn++) {
      const [writer, reader] = turn % 2 === 0 ? [one, other] : [other, one];
      await writer.lookAt();
      if (turn > 0) await writer.button(goOn).click();
      await writer.comment().waitFor();
      assert.deepEqual(
        await writer.answers(),
        Object.fromEntries(Object.entries(expected).filter(([, value]) => value)),
      );
      for (let edit = 0; edit < 5; edit++) {
        expected.order = (expected.order % 5) + 1;
        await writer.rate(expected.order);
        expected.name += String(edit);
        await writer.widget.locator('input[type=text]').press('End');
        await writer.widget.locator('input[type=text]').pressSequentially(String(edit));
      }
      await reader.button(goOn).waitFor();
    }
    await close(one, other);
  });

  it('a tab that hangs is passed by, and what it writes when it wakes overwrites nothing', async () => {
    const [hung, other] = [await begun('hung'), await open('hung')];
    const woken = hung.page.evaluate(() => {
      const survey = document.querySelector('court-survey');
      const radio = survey.shadowRoot.querySelectorAll('input[type=radio]')[1];
      const end = performance.now() + 4_000;
      while (performance.now() < end);
      radio.click();
    });
    await other.button(goOn).click();
    await other.rate(5);
    await woken;
    await hung.label(readOnly).waitFor();
    await other.page.reload();
    await other.comment().waitFor();
    assert.deepEqual(await other.answers(), { order: 5 });
    await close(hung, other);
  });

  it('Send in one tab while the other takes over: one row, and both show its receipt', async () => {
    for (let round = 0; round < 10; round++) {
      const before = (await stored()).length;
      const sender = await begun(`send-${round}`);
      const taker = await open(`send-${round}`);
      await taker.button(goOn).waitFor();
      await sender.toReview();
      // The button may be gone by the time it is pressed; the method is there in any case.
      const send = () => sender.page.evaluate(() => document.querySelector('court-survey').submit());
      const takeOver = () => taker.button(goOn).click();
      await Promise.all(round % 2 ? [takeOver(), send()] : [send(), takeOver()]);
      await taker.widget.locator('[part~="receipt-number"], [part~="review"], textarea').first().waitFor();
      if (await taker.widget.locator('textarea').count()) await taker.toReview();
      if (await taker.widget.locator('[part~="review"]').count()) await taker.send();
      const number = await taker.receiptNumber();
      const rows = (await stored()).slice(before);
      assert.deepEqual(
        rows.map(({ receipt }) => receipt),
        [number],
      );
      await close(sender, taker);
    }
  });

  it('both press Send at once, each thinking it may: still one row', async () => {
    const before = (await stored()).length;
    const sender = await begun('both');
    await sender.toReview();
    const taker = await open('both');
    await taker.button(goOn).click();
    await taker.button('Жіберу').waitFor();
    await Promise.all([sender.page.evaluate(() => document.querySelector('court-survey').submit()), taker.send()]);
    await taker.receiptNumber();
    assert.equal((await stored()).length, before + 1);
    await close(sender, taker);
  });

  it('when the first tab is closed the other goes on by itself: it offers what was saved', async () => {
    const first = await begun('closed');
    const second = await open('closed');
    await second.label(elsewhere).waitFor();
    await first.page.close();
    await second.button('Жалғастыру').waitFor();
    await close(second);
  });

  it('coming back through the browser history finds the survey where it was left', async () => {
    const person = await begun('history');
    await person.page.goto(`${portal.server.url}/favicon.svg`);
    await person.page.goBack();
    await person.comment().waitFor();
    assert.deepEqual(await person.answers(), { order: 1 });
    await close(person);
  });
});
