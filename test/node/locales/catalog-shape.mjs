const pluralCategories = ['one', 'few', 'many', 'other'];
const variable = /\{\{(.+?)\}\}/g;

/** The Russian keys of one message: four plural forms when it counts something, else the key itself. */
export function russianKeys(key, kazakhText) {
  return kazakhText.includes('{{count}}') ? pluralCategories.map((category) => `${key}_${category}`) : [key];
}

/** Names the messages that one catalogue has and the other lacks, and counted Kazakh messages whose key has a plural suffix. */
export function keyComplaints(kk, ru) {
  const expected = new Set(Object.entries(kk).flatMap(([key, text]) => russianKeys(key, text)));
  return [
    ...Object.keys(kk).filter((key) => kk[key].includes('{{count}}') && /_(zero|one|two|few|many|other)$/.test(key)),
    ...[...expected].filter((key) => !(key in ru)),
    ...Object.keys(ru).filter((key) => !expected.has(key)),
  ];
}

/** Names the messages whose two languages do not take the same values. */
export function variableComplaints(kk, ru) {
  const names = (text) => [...text.matchAll(variable)].map((match) => match[1]).sort((a, b) => (a < b ? -1 : 1));
  return Object.entries(kk).flatMap(([key, text]) =>
    russianKeys(key, text).filter((russian) => String(names(text)) !== String(names(ru[russian] ?? ''))),
  );
}

/** Names the keys that stand apart from the others of their group, the word before the first dot. */
export function groupComplaints(catalog) {
  const groups = Object.keys(catalog).map((key) => key.split('.')[0]);
  return Object.keys(catalog).filter((_, at) => at !== groups.indexOf(groups[at]) && groups[at - 1] !== groups[at]);
}
