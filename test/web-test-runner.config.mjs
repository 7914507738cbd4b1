// Unit tests in three engines under the strict policy. Environment: BROWSERS=chromium,firefox,webkit picks engines,
// FILES a glob of test files, COUNTS_FILE a path for { passed, failed, skipped, violations }.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { miniBrowser, webkitLauncher } from './support/webkit-launcher.mjs';
import { jsonModules } from './support/wtr/json-modules.mjs';
import { pageWithCounter, strictPolicy, violationCounter } from './support/wtr/strict-policy.mjs';
import { totals } from './support/wtr/totals.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const firefox = process.env.FIREFOX_PATH ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { headless: true, args: chromeArgs } }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', headless: true, executablePath: firefox },
    }),
  webkit: () => webkitLauncher(),
};
const installed = { chromium: true, firefox: Boolean(firefox), webkit: Boolean(miniBrowser) };
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',').filter(Boolean);
for (const name of wanted) {
  if (!launchers[name]) throw new Error(`BROWSERS: unknown engine "${name}"`);
  if (!installed[name]) throw new Error(`${name} is not installed; run "npm test" as root on Debian, or set BROWSERS`);
}

const violations = new Map();

export default {
  rootDir,
  files: process.env.FILES ?? `${rootDir}test/unit/**/*.test.ts`,
  nodeResolve: true,
  browsers: wanted.map((name) => launchers[name]()),
  middleware: [strictPolicy],
  plugins: [
    violationCounter(violations),
    jsonModules(),
    esbuildPlugin({ ts: true, target: 'es2021', tsconfig: `${rootDir}src/tsconfig.base.json` }),
  ],
  testRunnerHtml: pageWithCounter,
  testFramework: { config: { timeout: 10_000 } },
  // Loading hundreds of small modules on a busy two-core machine can take longer than the runner's 20 s.
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), totals(violations)],
};
