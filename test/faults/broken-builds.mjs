// The library as it must not be: each build has one rule of delivery broken, and the runs have to notice.
import { resolve } from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { withFault } from '../fuzz/seeded-fault.mjs';

const fault = (name, file, find, replace, shows) => ({
  name,
  file: `src/delivery/${file}.js`,
  find,
  replace,
  /** Whether a run with this plan meets the broken rule; the others need not be made. */
  shows,
});

const meets =
  (...parts) =>
  ({ script }) =>
    script.some(({ fault: name }) => parts.some((part) => name.includes(part)));
const isLeft = ({ ways }) => /page|killed/.test(ways[0]);

export const brokenRules = [
  fault(
    'any 2xx counts as delivered',
    'judge-answer',
    "receipt ? { outcome: 'delivered', receipt } : retry('noReceipt')",
    `({ outcome: 'delivered', receipt: receipt ??
      { receiptId: 'R', submissionId, acceptedOn: '2026-11-24', survey: { id: 'faults', version: '1.0.0' } } })`,
    meets('200', '202'),
  ),
  fault(
    'somebody else’s receipt is believed',
    'receipt-check',
    "given['submissionId'] !== submissionId",
    'false',
    meets('another'),
  ),
  fault(
    'the response is not kept until its receipt is there',
    'outbox',
    '[[this.#key(submissionId), await this.#packed(record)]], []',
    '[], []',
    isLeft,
  ),
  fault(
    'the outbox of every slot is read',
    'outbox',
    'list(outboxPrefix(this.#slot))',
    "list('o|')",
    ({ ways, neighbourReloads }) => ways[0].startsWith('another person') && neighbourReloads,
  ),
  fault(
    'every attempt has an id of its own',
    'http',
    'export const post = (url, body, { headers, credentials, anonymous }) =>',
    `export const post = async (url, body, options) => {
      const old = JSON.parse(body).submissionId;
      const own = crypto.randomUUID();
      const headers = new Headers(options.headers);
      headers.set('Idempotency-Key', '"' + own + '"');
      headers.delete('Content-Digest');
      const answer = await postUnder(url, body.replaceAll(old, own), { ...options, headers });
      return { ...answer, text: answer.text?.replaceAll(own, old).replace(/,"bodyDigest":"[^"]*"/, '') };
    };
    const postUnder = (url, body, { headers, credentials, anonymous }) =>`,
    ({ script }) => script.length > 1,
  ),
];

const bundled = async (folder) => {
  const bundle = await rollup({
    input: resolve(folder, 'src/index.js'),
    plugins: [
      json(),
      // The copy stands outside the project, its packages do not.
      nodeResolve({ browser: true, exportConditions: ['production'], modulePaths: [resolve('node_modules')] }),
    ],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'courtSurvey', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
};

/** One classic script from the compiled library with the fault in it. */
export const brokenLibrary = (broken) => withFault(resolve('build'), broken, bundled);
