// What may be published about the answers: an exact number of responses, and counts that point at nobody.

/** Nothing is published about fewer people than this. */
export const smallestGroup = 10;

/**
 * The last day that may be published: days are released in batches of at least ten responses, so that comparing
 * two readings never shows fewer people than that. `null` until the first batch is full. Today never counts.
 * @param {readonly { day: string, count: number }[]} days in order, finished days only
 */
export const publishedThrough = (days) => {
  let through = null;
  let waiting = 0;
  for (const { day, count } of days) {
    waiting += count;
    if (waiting >= smallestGroup) [through, waiting] = [day, 0];
  }
  return through;
};

/**
 * Counts fit for publication: a count under ten is hidden (`null`), and then the next smallest ones too until at least
 * ten people share what is hidden; otherwise the total would give it away.
 * @template {{ value: unknown, count: number }} T
 * @param {readonly T[]} counts
 * @returns {{ value: unknown, count: number | null }[]}
 */
export const suppress = (counts) => {
  const hidden = new Set();
  let people = 0;
  for (const cell of [...counts].sort((a, b) => a.count - b.count)) {
    const enough = hidden.size === 0 || (hidden.size > 1 && people >= smallestGroup);
    if (cell.count >= smallestGroup && enough) break;
    hidden.add(cell);
    people += cell.count;
  }
  return counts.map((cell) => ({ value: cell.value, count: hidden.has(cell) ? null : cell.count }));
};

const specialItems = [
  ['showNoneItem', 'none'],
  ['showRefuseItem', 'refused'],
  ['showDontKnowItem', 'dontknow'],
  ['showOtherItem', 'other'],
];

/** Single-choice questions of an author's document, name → possible values; other types are not counted (yet). */
const countable = (element) => {
  const inner = [...(element.pages ?? []), ...(element.elements ?? [])].flatMap(countable);
  if (element.type !== 'radiogroup' && element.type !== 'dropdown') return inner;
  const values = (element.choices ?? []).map((choice) => choice?.value ?? choice);
  const special = specialItems.filter(([property]) => element[property]).map(([, value]) => value);
  return [[element.valueName ?? element.name, [...values, ...special]], ...inner];
};

/**
 * The public results of one survey. `questions` has single-choice questions answered by ten people or more in the
 * published days; `indices` is empty: no index is computed here.
 * @param {import('./database.mjs').Database} database
 * @param {any} document the author's document
 * @param {string} today
 */
export const readResults = async (database, document, today) => {
  const days = await database.query(
    'SELECT accepted_on::text AS day, count(*)::int AS count FROM responses WHERE survey_id = $1 GROUP BY 1 ORDER BY 1',
    [document.id],
  );
  const through = publishedThrough(days.filter(({ day }) => day < today));
  const choices = countable(document);
  const rows = await database.query(
    `SELECT entry.key AS name, entry.value #>> '{}' AS value, count(*)::int AS count
     FROM responses, jsonb_each(answers) AS entry
     WHERE survey_id = $1 AND accepted_on <= $2::date AND entry.key = ANY ($3::text[]) GROUP BY 1, 2`,
    [document.id, through, choices.map(([name]) => name)],
  );
  const questions = choices.flatMap(([name, values]) => {
    const own = rows.filter((row) => row.name === name);
    const answered = own.reduce((sum, { count }) => sum + count, 0);
    if (answered < smallestGroup) return [];
    const cell = (value) => ({ value, count: own.find((row) => row.value === String(value))?.count ?? 0 });
    return [[name, { answered, choices: suppress(values.map(cell)) }]];
  });
  return {
    survey: { id: document.id, version: document.version },
    responses: days.reduce((sum, { count }) => sum + count, 0),
    publishedThrough: through,
    questions: Object.fromEntries(questions),
    indices: {},
  };
};
