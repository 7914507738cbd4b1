// Debian's Chromium through playwright-core, quiet and offline but for this machine.
import { chromium } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const options = { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: quiet };

export const launchChromium = () => chromium.launch(options);

/** A browser whose profile stays in the folder: storage, session files and caches as at home. */
export const openProfile = (folder) => chromium.launchPersistentContext(folder, options);

/** What the policy refused on all pages of this run: printed at the end, and none is allowed. */
const policy = { pages: 0, violations: 0 };
process.on('exit', () => {
  if (policy.pages > 0) console.log(`${policy.violations} policy violations on ${policy.pages} pages`);
  if (policy.violations > 0) process.exitCode = 1;
});

/** A page that remembers what must not happen: policy violations, console errors, requests to other hosts. */
export const openPage = async (browserOrContext, url, options = {}) => {
  const page = await browserOrContext.newPage(options);
  const seen = { violations: [], errors: [], foreign: [] };
  await page.exposeFunction('reportViolation', (violation) => {
    seen.violations.push(violation);
    policy.violations++;
  });
  policy.pages++;
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      globalThis.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('blob:'))
      seen.foreign.push(request.url());
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return Object.assign(page, { seen });
};
