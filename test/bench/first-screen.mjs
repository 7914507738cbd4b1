// How long until the first question can be read: the survey beside a plain HTML page with the same words, in one run.
// Prints medians and their ratio; a bench asserts nothing, because milliseconds belong to the machine.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { startServer } from '../../demo/server.mjs';
import { launchChromium } from '../support/chromium.mjs';

const rounds = Number(process.argv[2] ?? 15);
const questionnaire = JSON.parse(
  readFileSync(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
);
const [intro] = questionnaire.pages;
const words = intro.elements.map(
  ({ html, choices }) => html?.kk ?? `<label><input type="checkbox" id="ready">${choices[0].text.kk}</label>`,
);
const plainPage = `<!doctype html><html lang="kk"><meta charset="utf-8"><title>Сауалнама</title><h1>${questionnaire.title.kk}</h1>${words.join('')}`;

const plain = createServer((_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(plainPage),
);
await new Promise((listening) => plain.listen(0, '127.0.0.1', listening));
const demo = await startServer({ port: 0, log: () => {} });
const browser = await launchChromium();

const timed = async (url, ready) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  const elapsed = performance.now() - started;
  await context.close();
  return elapsed;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const survey = [];
const html = [];
for (let round = 0; round < rounds; round++) {
  // Alternating, so that a slow moment of the machine meets both.
  html.push(await timed(`http://127.0.0.1:${plain.address().port}/`, '#ready'));
  survey.push(await timed(`${demo.url}/?lang=kk&draft-key=bench-${round}`, 'court-survey [data-path="consent"] input'));
}
await browser.close();
await demo.close();
plain.close();

console.log(`plain HTML page   median ${median(html).toFixed(0)} ms of ${rounds}`);
console.log(`court-survey      median ${median(survey).toFixed(0)} ms of ${rounds}`);
console.log(`ratio             ${(median(survey) / median(html)).toFixed(2)}`);
