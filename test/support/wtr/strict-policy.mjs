// The policy the widget promises to live under, enforced on every test page, and the count of what broke it.
import { createHash } from 'node:crypto';

// Every addition to the promised policy, and why it is here:
// - hashes: the runner writes two inline scripts into its page (its settings, and the one that forwards console logs).
// - ws: the runner's web socket. Chromium and Firefox read it into 'self', WebKit does not.
// - lit-html: unit tests load lit-html from node_modules, whose policy has that name; the self-contained builds rename it
//   to court-survey. The runner and mocha need no policy: with this list they trip nothing in a headless run.
const policy = (host, hashes) =>
  [
    `default-src 'none'`,
    `script-src 'self' ${hashes.join(' ')}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self' ws://${host}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types court-survey lit-html`,
  ].join('; ');

const inlineScripts = (html) =>
  [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/** Middleware: every page of the test server carries the policy; only the harness's own inline scripts are allowed by hash. */
export const strictPolicy = async (context, next) => {
  await next();
  if (!context.response.is('html')) return;
  context.set('Content-Security-Policy', policy(context.host, inlineScripts(String(context.body))));
};

/** The test page: the counter is the first thing that runs after the runner's own two scripts. */
export const pageWithCounter = (framework) =>
  `<!DOCTYPE html><html lang="kk"><head><script src="/test/support/wtr/count-violations.js"></script></head>` +
  `<body><script type="module" src="${framework}"></script></body></html>`;

/**
 * A runner plugin: ends every test file with a hook that reports the page's violations and fails the file if there were
 * any. `counted`, a Map, is filled while the run goes on: session id to violations.
 */
export const violationCounter = (counted) => ({
  name: 'violation-counter',
  transform: (context) =>
    context.path.endsWith('.test.ts')
      ? `${context.body}\nafter(function () { this.timeout(10000); return globalThis.reportPolicyViolations(); });\n`
      : undefined,
  executeCommand({ command, payload, session }) {
    if (command !== 'policy-violations') return undefined;
    counted.set(session.id, payload.violations);
    return { heard: true };
  },
});
