// The checkers: where each one's script is, and how it is asked in a page.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const packageFile = (path) => read(`../../node_modules/${path}`);

/** The functions that run in a scene's page. */
export const inPage = ['in-page.js', 'words.js'].map(read);

/** Scripts by the name of the checker; each leaves one global behind. The last is our own, about room for words. */
export const scripts = {
  axe: packageFile('axe-core/axe.min.js'),
  ibm: `${packageFile('accessibility-checker-engine/ace.js')};globalThis.ace = ace;0`,
  sniffer: packageFile('html_codesniffer/build/HTMLCS.js'),
  room: read('room.js'),
};

/** Names as they are printed. */
export const titles = { axe: 'axe-core', ibm: 'IBM Equal Access', sniffer: 'HTML_CodeSniffer', room: 'room for words' };

/**
 * What one checker says about the page as it is.
 * @returns {Promise<{ checker: string, rule: string, kind: 'violation' | 'open', what: string, fault: string, html: string, message: string, element: number }[]>}
 */
export const ask = async (page, checker) => {
  const findings = await page.evaluate(`accessibility.find.${checker}()`);
  return findings.map((finding) => ({ checker, ...finding }));
};
