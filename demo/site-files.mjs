// Serves the demo's pages and the built library; nothing outside these two folders.
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('site', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** `/` is index.html; an address without an extension is the page of that name, `.html` or `.xhtml`. */
const candidates = (path) => {
  if (path === '/favicon.ico') return [join(site, 'favicon.svg')];
  const [root, inside] = path.startsWith('/dist/') ? [dist, path.slice(5)] : [site, path === '/' ? '/index' : path];
  const file = normalize(join(root, inside));
  if (!file.startsWith(root + sep) || file.includes('\0')) return [];
  return extname(file) ? [file] : [`${file}.html`, `${file}.xhtml`];
};

const isFile = async (file) => (await stat(file).catch(() => undefined))?.isFile() ?? false;

/**
 * The file behind an address, read anew each time so that a rebuild needs no restart; `undefined` if there is none.
 * @param {string} path decoded, with its leading slash
 * @returns {Promise<{ type: string, body: Buffer } | undefined>}
 */
export const readSiteFile = async (path) => {
  for (const file of candidates(path)) {
    const type = types[extname(file)];
    if (type && (await isFile(file))) return { type, body: await readFile(file) };
  }
  return undefined;
};
