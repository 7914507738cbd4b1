// Debian's Firefox over WebDriver BiDi; a person here speaks with the element itself, not with its buttons.
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const executablePath = process.env.FIREFOX_PATH ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

export const launchFirefox = () => launch({ browser: 'firefox', executablePath, headless: true });

/** Waits until a part of the survey is shown; returns its words. */
export const partOf = async (page, part) => {
  const words = await page.waitForFunction(
    (name) =>
      document.querySelector('court-survey')?.shadowRoot?.querySelector(`[part~="${name}"]`)?.textContent.trim(),
    { timeout: 10_000 },
    part,
  );
  return words.jsonValue();
};

/** Fills the questionnaire as a host's prefill does, and presses Send. */
export const completeAll = async (page, answers) => {
  await partOf(page, 'section-title');
  await page.evaluate(async (given) => {
    const survey = document.querySelector('court-survey');
    survey.answers = given;
    await survey.discard();
    void survey.submit();
  }, answers);
};

/** The page gets this build instead of the sound one. */
export const useScript = async (page, body) => {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/dist/court-survey.min.js')
      ? request.respond({ contentType: 'text/javascript', body })
      : request.continue(),
  );
};
