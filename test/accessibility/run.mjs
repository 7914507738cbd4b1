// Three checkers of accessibility on every scene of the gallery, and a control that seeded faults are found.
//   node test/accessibility/run.mjs [--quick] [--engine chromium|firefox|webkit] [--checker axe|ibm|sniffer|room] [--only <scene>] [--report <file>]
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startGallery } from '../gallery/server.mjs';
import { titles } from './checkers.mjs';
import { leastContrast } from './contrast.mjs';
import { control } from './control.mjs';
import { engines } from './engines.mjs';
import { judge, sentence, stale } from './judge.mjs';
import { asItComes, eachOnce, everyVariation, forcedColours } from './passes.mjs';
import { axe } from './verdicts/axe.mjs';
import { ibm } from './verdicts/ibm.mjs';
import { sniffer } from './verdicts/sniffer.mjs';
import { visit } from './visit.mjs';

const verdicts = { axe, ibm, sniffer, room: [] };
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    engine: { type: 'string' },
    checker: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string', default: '3' },
    report: { type: 'string' },
  },
});

const checkers = Object.keys(titles).filter((name) => !asked.checker || name === asked.checker);
const onlyAxe = checkers.filter((name) => name === 'axe');

/** What is done in each engine: a name for the summary, the variations, and who is asked. */
const plan = (
  asked.quick
    ? [{ engine: 'chromium', name: 'each scene once', visits: eachOnce(asked.only), by: checkers }]
    : [
        { engine: 'chromium', name: 'every variation', visits: everyVariation(asked.only), by: checkers },
        { engine: 'chromium', name: 'forced colours', visits: forcedColours(asked.only), by: onlyAxe },
        { engine: 'firefox', name: 'kk light', visits: asItComes(asked.only), by: onlyAxe, alone: true },
        { engine: 'webkit', name: 'kk light', visits: asItComes(asked.only), by: onlyAxe, alone: true },
      ]
).filter(({ engine, by }) => by.length > 0 && (!asked.engine || engine === asked.engine));

/** Goes through the visits on several pages at once. */
const goThrough = async (browser, { visits, by, alone }) => {
  const waiting = [...visits];
  const findings = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      try {
        findings.push(...(await visit(browser, next, by)));
      } catch (error) {
        unreached.push(`${next.name} (${next.lang} ${next.scheme}): ${error.message}`);
      }
  };
  await Promise.all(Array.from({ length: alone ? 1 : Number(asked.pages) }, worker));
  return findings;
};

const gallery = await startGallery();
const all = [];
const lines = [];
const unreached = [];
let failed = false;
const started = performance.now();
for (const engine of new Set(plan.map((part) => part.engine))) {
  const browser = await engines[engine](gallery);
  for (const part of plan.filter((one) => one.engine === engine)) {
    const findings = await goThrough(browser, part);
    all.push(...findings);
    const pages = part.visits.reduce((sum, { widths }) => sum + widths.length, 0);
    for (const checker of part.by) {
      const own = findings.filter((finding) => finding.checker === checker);
      const count = (kind) => own.filter((finding) => finding.kind === kind).length;
      lines.push(
        `${engine}, ${part.name}, ${titles[checker]}: ${pages} pages, ${count('violation')} violations, ${count('open')} left to a person`,
      );
    }
  }
  const asks = checkers.filter((checker) => engine === 'chromium' || checker === 'axe');
  if (asks.length > 0) {
    const missed = await control(browser, asks);
    lines.push(
      `${engine}, control: ${missed.length === 0 ? 'every seeded fault was found by every checker' : missed.join('\n  ')}`,
    );
    failed ||= missed.length > 0;
  }
  await browser.close();
}
await gallery.close();

const { failures, used } = judge(verdicts, all, leastContrast);
if (asked.report) await writeFile(asked.report, JSON.stringify(all));
const whole = !asked.only && !asked.engine;
const unused = whole ? stale(verdicts, checkers, used, { rareToo: !asked.quick }) : [];
const open = all.filter(({ kind }) => kind === 'open').length;
for (const failure of failures) console.log(sentence(failure));
for (const { checker, rule, what } of unused)
  console.log(`${checker} ${rule}: nothing matches this verdict any more (${what})`);
for (const sentenceOf of unreached) console.log(`could not be checked: ${sentenceOf}`);
console.log(lines.join('\n'));
console.log(
  `${failures.length} to mend or to judge, ${open} left to a person under ${used.size} verdicts, ${unused.length} verdicts out of use, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = failed || unreached.length > 0 || failures.length > 0 || unused.length > 0 ? 1 : 0;
