// The portal's own files: its page, the questionnaire, and the library that is put to the test.
import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from '../../demo/server.mjs';

const here = (name) => readFile(new URL(`portal/${name}`, import.meta.url));
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json' };

export const questionnaire = JSON.parse(await here('questionnaire.json'));

/**
 * Answers what the page may ask for, and `undefined` to everything else. `library` is the script's text; one that is not
 * the single-file build has the policy of Lit itself.
 */
export const openSite = async (library, { trustedTypes = 'court-survey' } = {}) => {
  const files = new Map([
    ['/', { type: 'html', body: await here('index.html') }],
    ['/portal.js', { type: 'js', body: await here('portal.js') }],
    ['/questionnaire.json', { type: 'json', body: await here('questionnaire.json') }],
    ['/court-survey.js', { type: 'js', body: library }],
    ['/favicon.ico', { type: 'html', body: '' }],
  ]);
  const policy = contentSecurityPolicy.replace(/trusted-types court-survey$/, `trusted-types ${trustedTypes}`);
  return (path) => {
    const file = files.get(path);
    const headers = { 'content-security-policy': policy, 'cache-control': 'max-age=3600' };
    return file && { headers: { ...headers, 'content-type': types[file.type] }, body: file.body };
  };
};
