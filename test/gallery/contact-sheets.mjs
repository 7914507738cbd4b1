// Puts many screenshots on few sheets, so that people can look at all of them in minutes.
import { mkdir, writeFile } from 'node:fs/promises';

/** Pictures of a row and rows of a sheet by the width of the window. */
const layouts = {
  narrow: { columns: 6, rows: 2, width: 300, height: 900 },
  wide: { columns: 3, rows: 2, width: 620, height: 860 },
};

const variationOf = (file) => file.split('.').slice(1, -1).join('.');
const isNarrow = (file) => Number(/\.(\d{4})\./.exec(file)[1]) < 700;

const sheet = (files, { columns, width, height }) => `<!doctype html>
<meta charset="utf-8" />
<style>
  body { margin: 8px; font: 12px sans-serif; background: #888; display: grid; gap: 8px; grid-template-columns: repeat(${columns}, ${width}px) }
  figure { margin: 0; height: ${height}px; overflow: hidden; background: #fff }
  figcaption { padding: 2px 4px; background: #000; color: #fff }
  img { display: block; width: 100% }
</style>
${files.map((file) => `<figure><figcaption>${file}</figcaption><a href="../${file}"><img src="../${file}" alt="" /></a></figure>`).join('\n')}
`;

const pieces = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/**
 * Writes pages of pictures and a picture of each page into the folder's `contact/`, scenes of one variation together.
 * @returns {Promise<number>} how many sheets
 */
export const contactSheets = async (browser, folder, files) => {
  const contact = new URL('contact/', folder);
  await mkdir(contact, { recursive: true });
  const groups = new Map();
  for (const file of files) {
    const group = variationOf(file);
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  const page = await browser.newPage();
  let count = 0;
  for (const [group, members] of groups) {
    const layout = layouts[isNarrow(members[0]) ? 'narrow' : 'wide'];
    for (const [at, piece] of pieces(members, layout.columns * layout.rows).entries()) {
      const base = new URL(`${group}-${String(at + 1).padStart(2, '0')}`, contact);
      await writeFile(`${base.pathname}.html`, sheet(piece, layout));
      await page.setViewportSize({ width: layout.columns * (layout.width + 8) + 8, height: 400 });
      await page.goto(`file://${base.pathname}.html`);
      await page.screenshot({ path: `${base.pathname}.png`, fullPage: true });
      count++;
    }
  }
  return count;
};
