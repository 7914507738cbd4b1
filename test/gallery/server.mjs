// Shows every scene as a page of a portal: /gallery/ lists them, /gallery/<scene>?lang=ru&scheme=dark&theme=blue is one.
import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { listen } from '../../demo/port.mjs';
import { contentSecurityPolicy } from '../../demo/server.mjs';
import { readSiteFile } from '../../demo/site-files.mjs';
import { outcome } from './outcomes.mjs';
import { moments } from './moments.mjs';
import { scenes } from './scenes.mjs';

const own = (name) => readFile(new URL(name, import.meta.url));
const known = (value, allowed) => (allowed.includes(value) ? value : allowed[0]);

/** The variations a scene can be seen in; the first of each is the usual one. */
export const variations = {
  lang: ['kk', 'ru'],
  scheme: ['light', 'dark'],
  theme: ['none', 'blue', 'paper', 'large'],
};

const sceneNamed = (name) => [...scenes, ...moments].find((scene) => scene.name === name);

const page = (name, asked) => {
  const { lang, scheme, theme } = Object.fromEntries(
    Object.entries(variations).map(([key, allowed]) => [key, known(asked[key], allowed)]),
  );
  const portal = lang === 'kk' ? 'Сот кабинеті' : 'Судебный кабинет';
  const title = `${lang === 'kk' ? 'Сауалнама' : 'Опрос'} – ${portal}`;
  return `<!doctype html>
<html lang="${lang}" data-name="${name}" class="${scheme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="stylesheet" href="/gallery/gallery.css" />
    ${theme === 'none' ? '' : `<link rel="stylesheet" href="/dist/themes/${theme}.css" />`}
    <script src="/gallery/reach.js" defer></script>
    <script src="/dist/court-survey.min.js" defer></script>
  </head>
  <body>
    <header><h1>${portal}</h1></header>
    <main></main>
  </body>
</html>`;
};

const index = () => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Gallery of court-survey</title></head>
  <body>
    <h1>Gallery</h1>
    <ul>${scenes
      .map(
        ({ name }) =>
          `<li>${name}: ${variations.lang
            .flatMap((lang) =>
              variations.scheme.map(
                (scheme) => `<a href="${name}?lang=${lang}&amp;scheme=${scheme}">${lang} ${scheme}</a>`,
              ),
            )
            .join(' · ')}</li>`,
      )
      .join('\n')}</ul>
  </body>
</html>`;

/**
 * Starts the gallery on 127.0.0.1.
 * @param {{ port?: number }} [options] 0 = any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const startGallery = async ({ port = 0 } = {}) => {
  const app = Fastify({ logger: false, forceCloseConnections: true });
  app.addHook('onRequest', async (_, reply) => {
    reply.header('Content-Security-Policy', contentSecurityPolicy);
  });
  app.get('/gallery/', (_, reply) => reply.type('text/html; charset=utf-8').send(index()));
  for (const [name, type] of [
    ['reach.js', 'text/javascript; charset=utf-8'],
    ['gallery.css', 'text/css; charset=utf-8'],
    ['plan.svg', 'image/svg+xml'],
  ])
    app.get(`/gallery/${name}`, async (_, reply) => reply.type(type).send(await own(name)));
  app.get('/gallery/scenes/:file', (request, reply) => {
    const scene = sceneNamed(request.params.file.replace(/\.json$/, ''));
    if (!scene) return reply.callNotFound();
    const { questionnaire, ...rest } = scene;
    return reply.send({ ...rest, questionnaires: [questionnaire ?? undefined].flat().filter(Boolean) });
  });
  app.get('/gallery/:name', (request, reply) =>
    sceneNamed(request.params.name)
      ? reply.type('text/html; charset=utf-8').send(page(request.params.name, request.query))
      : reply.callNotFound(),
  );
  app.all('/outcome/:name', outcome);
  app.get('/*', async (request, reply) => {
    const file = await readSiteFile(`/${request.params['*']}`);
    return file ? reply.type(file.type).send(file.body) : reply.callNotFound();
  });
  await app.ready();
  const url = await listen(app, port);
  return { url: url.replace(/\/$/, ''), close: () => app.close() };
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { url } = await startGallery({ port: Number(process.env.PORT ?? 8001) });
  console.log(`${url}/gallery/`);
}
