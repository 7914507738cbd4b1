const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
const categoriesOf = (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return order.filter((category) => pluralCategories.includes(category));
};
const variable = /\{\{(.+?)\}\}/g;

/** The keys of one message in a language but Kazakh: its plural forms when it counts something, else the key itself. */
export function pluralKeys(key, kazakhText, language = 'ru') {
  return kazakhText.includes('{{count}}') ? categoriesOf(language).map((category) => `${key}_${category}`) : [key];
}

/** Names the messages that one catalogue has and the other lacks, and counted Kazakh messages whose key has a plural suffix. */
export function keyComplaints(kk, other, language = 'ru') {
  const expected = new Set(Object.entries(kk).flatMap(([key, text]) => pluralKeys(key, text, language)));
  return [
    ...Object.keys(kk).filter((key) => kk[key].includes('{{count}}') && /_(zero|one|two|few|many|other)$/.test(key)),
    ...[...expected].filter((key) => !(key in other)),
    ...Object.keys(other).filter((key) => !expected.has(key)),
  ];
}

/** Names the messages whose two languages do not take the same values. */
export function variableComplaints(kk, other, language = 'ru') {
  const names = (text) => [...text.matchAll(variable)].map((match) => match[1]).sort((a, b) => (a < b ? -1 : 1));
  return Object.entries(kk).flatMap(([key, text]) =>
    pluralKeys(key, text, language).filter((own) => String(names(text)) !== String(names(other[own] ?? ''))),
  );
}

/** Names the keys that stand apart from the others of their group, the word before the first dot. */
export function groupComplaints(catalog) {
  const groups = Object.keys(catalog).map((key) => key.split('.')[0]);
  return Object.keys(catalog).filter((_, at) => at !== groups.indexOf(groups[at]) && groups[at - 1] !== groups[at]);
}
