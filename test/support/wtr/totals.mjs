// Closing lines of a browser run, and the same numbers in COUNTS_FILE for the run as a whole.
import { writeFileSync } from 'node:fs';

const countTests = (suite, totals) => {
  for (const test of suite?.tests ?? []) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const child of suite?.suites ?? []) countTests(child, totals);
};

/**
 * A runner's reporter. `counted` maps a session's id to the violations of its page; a page that could not finish, broke
 * the policy or never reported counts as one failure beside its failed tests.
 */
export const totals = (counted) => ({
  onTestRunFinished({ sessions }) {
    const sum = { passed: 0, failed: 0, skipped: 0, violations: 0, pages: 0 };
    for (const session of sessions) {
      countTests(session.testResults, sum);
      const violations = counted.get(session.id);
      if (violations) sum.pages++;
      sum.violations += violations?.length ?? 0;
      if (session.errors.length > 0 || !session.testResults || violations?.length !== 0) sum.failed++;
      if (session.testResults && !violations)
        console.log(`${session.browser.name} ${session.testFile}: the page never reported its policy violations`);
    }
    console.log(`\n${sum.violations} policy violations on ${sum.pages} pages`);
    console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}\n`);
    if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(sum));
  },
});
