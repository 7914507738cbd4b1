import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { smallPerson } from '../support/small-person.mjs';
import { smallPortal } from '../support/small-portal.mjs';
import { routeSmallSurvey } from '../support/small-survey.mjs';

const portal = smallPortal();

const begin = async () => {
  const context = await portal.browser.newContext();
  await context.clock.install();
  await routeSmallSurvey(context);
  const attributes = 'endpoint=/api/surveys/visit/responses&storage=kiosk&idle-minutes=5&lang=ru';
  const person = smallPerson(await openPage(context, `${portal.server.url}/visit.html?${attributes}`));
  await person.comment().fill('Ответ прежнего посетителя');
  return { context, person };
};

describe('on a kiosk', () => {
  it('after five minutes without a touch the answers are out of sight; who is still there comes back to them', async () => {
    const { context, person } = await begin();
    await context.clock.fastForward('05:00');
    await person.label('Все ответы будут удалены через 60 секунд').waitFor();
    assert.equal(await person.widget.locator('textarea').count(), 0);
    await context.clock.fastForward('00:10');
    await person.label('Все ответы будут удалены через 50 секунд').waitFor();
    await person.button('Продолжить').click();
    assert.equal(await person.comment().inputValue(), 'Ответ прежнего посетителя');
    await context.close();
  });

  it('a minute later they are erased, and the next person finds an empty questionnaire', async () => {
    const { context, person } = await begin();
    await context.clock.fastForward('05:00');
    await person.button('Продолжить').waitFor();
    await context.clock.fastForward('01:00');
    await person.label('Ответы удалены, потому что долго не было действий').waitFor();
    assert.equal(await person.comment().inputValue(), '');
    assert.deepEqual(await person.answers(), {});
    await context.close();
  });
});
