import { pluralKeys } from './catalog-shape.mjs';

const header = 'key,kk,ru,seen';

/** Reads a table of comma-separated values with doubled quotation marks (RFC 4180, no line breaks inside a field). */
export function parseTable(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((field) =>
        (field[1] ?? field[2] ?? '').replaceAll('""', '"'),
      ),
    );
}

/** Names what is wrong in the translator's table: unsigned messages left out, signed ones listed, old wording. */
export function reviewComplaints(table, kk, ru, signedKeys) {
  const [first = [], ...rows] = parseTable(table);
  const signed = new Set(signedKeys);
  const listed = new Map(rows.map((row) => [row[0], row]));
  const unsigned = Object.keys(kk).filter((key) => !signed.has(key));
  return [
    ...(first.join(',') === header ? [] : ['header']),
    ...(listed.size === rows.length ? [] : ['a key listed twice']),
    ...signedKeys.filter((key) => !(key in kk)).map((key) => `${key}: signed, but not in the catalogue`),
    ...[...listed.keys()].filter((key) => !unsigned.includes(key)).map((key) => `${key}: not waiting for review`),
    ...unsigned.flatMap((key) => {
      const [, kazakh, russian, seen] = listed.get(key) ?? [];
      const wanted = pluralKeys(key, kk[key]).map((name) => ru[name]);
      if (kazakh === undefined) return [`${key}: left out`];
      return kazakh === kk[key] && russian === wanted.join(' | ') && seen ? [] : [`${key}: not as in the catalogue`];
    }),
  ];
}
