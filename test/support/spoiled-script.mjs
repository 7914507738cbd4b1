// The one-file build with a fault seeded into the compiled code, for controls in a real browser.
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

/** Wherever the responses that wait are looked for, everybody's are found. */
export const everySlotIsRead = [
  { file: 'delivery/outbox', find: 'list(outboxPrefix(this.#slot))', replace: "list('o|')" },
  { file: 'delivery/slot', find: 'store.list(outboxPrefix(slot))', replace: "store.list('o|')" },
];

let spoiled = 0;

const seeded = ({ file, find, replace }) => {
  const place = fileURLToPath(new URL(`../../build/src/${file}.js`, import.meta.url));
  let found = false;
  return {
    name: 'seeded-fault',
    transform(code, id) {
      if (id !== place) return null;
      found = code.includes(find);
      return { code: code.replace(find, replace), map: null };
    },
    buildEnd(error) {
      if (!error && !found) this.error(`the fault no longer finds its place in ${file}: ${find}`);
    },
  };
};

/** The classic script's text; a fault has `file` (in the folder src, without suffix), `find` and `replace`. */
export const spoiledScript = async (...faults) => {
  // The configuration counts what it does: each build gets a fresh one.
  const url = new URL(`../../rollup.config.mjs?spoiled=${++spoiled}`, import.meta.url);
  const { default: configurations } = await import(url.href);
  const classic = configurations.find(({ input }) => input === 'classic-script');
  const bundle = await rollup({ ...classic, plugins: [...faults.map(seeded), ...classic.plugins] });
  const { banner, footer } = classic.output;
  const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true, banner, footer });
  await bundle.close();
  return output[0].code;
};

/** Pages of this context get the spoiled build instead of the sound one. */
export const useScript = (context, body) =>
  context.route('**/dist/court-survey.min.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
