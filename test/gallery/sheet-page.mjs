// The translator's sheet as a page that opens from disk, and as a table for a spreadsheet.
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const field = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const picture = (row, lang) => {
  const shown = row.pictures[lang];
  if (!shown) return '';
  const note = shown.isSeen ? '' : ' (heard, not seen)';
  return `<figure><img src="${shown.file}" alt="${escaped(row[lang].join(' | '))}" loading="lazy" /><figcaption>${lang}, ${shown.scene}${note}</figcaption></figure>`;
};

const words = (row, lang) => `<dd lang="${lang}">${row[lang].map(escaped).join('<br />')}</dd>`;

const entry = (row) => `<section id="${row.key}">
<h2>${row.key}</h2>
<dl><dt>kk</dt>${words(row, 'kk')}<dt>ru</dt>${words(row, 'ru')}${row.seen ? `<dt>seen</dt><dd>${escaped(row.seen)}</dd>` : ''}<dt>scenes</dt><dd>${row.scenes.join(', ') || 'not shown in the gallery'}</dd></dl>
<div>${picture(row, 'kk')}${picture(row, 'ru')}</div>
</section>`;

/** One page with every message and its pictures. */
export const sheetPage = (rows) => {
  const shown = rows.filter(({ scenes }) => scenes.length > 0);
  const others = rows.filter(({ scenes }) => scenes.length === 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>Translator's sheet</title>
<style>
  body { font: 1rem/1.4 sans-serif; margin: 1rem auto; max-inline-size: 84rem; padding-inline: 1rem }
  section { border-block-start: 1px solid #999; break-inside: avoid }
  h2 { font: 600 1rem monospace }
  dl { display: grid; grid-template-columns: 4rem 1fr; gap: 0.25rem }
  dd { margin: 0; overflow-wrap: anywhere }
  div { display: flex; flex-wrap: wrap; gap: 1rem }
  figure { margin: 0; flex: 1 1 20rem }
  img { border: 1px solid #999; max-inline-size: 100% }
</style>
</head>
<body>
<h1>Every sentence of the interface, and where it is seen</h1>
<p>${shown.length} of ${rows.length} are shown; the words are framed. Corrections go into sheet.csv.</p>
${shown.map(entry).join('\n')}
<h1>Not shown in the gallery</h1>
${others.map(entry).join('\n')}
</body>
</html>
`;
};

/** The same for a spreadsheet, with room for corrections; the mark in front tells it that this is UTF-8. */
export const sheetTable = (rows) => {
  const header = ['key', 'kk', 'ru', 'seen', 'scenes', 'picture kk', 'picture ru', 'better kk', 'better ru'];
  const lines = rows.map((row) => [
    row.key,
    row.kk.join(' | '),
    row.ru.join(' | '),
    row.seen,
    row.scenes.join(' ') || 'not shown in the gallery',
    row.pictures.kk?.file ?? '',
    row.pictures.ru?.file ?? '',
    '',
    '',
  ]);
  return `\uFEFF${[header, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
};
