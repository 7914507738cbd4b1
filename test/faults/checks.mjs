// What must hold for one press of Send, whatever was done to it.
import { isDeepStrictEqual } from 'node:util';

const keyOf = ({ headers }) => headers['idempotency-key'];
const personOf = ({ headers }) => /person=([^;]+)/.exec(headers.cookie ?? '')?.[1];
const distinct = (values) => [...new Set(values)];

const oneResponse = ({ person: name, rows, receiptId, posts }) => {
  const wrong = [];
  if (rows.length !== 1) wrong.push(`${name}: ${rows.length} rows for one press of Send`);
  const [row] = rows;
  if (row && receiptId !== row.receiptId) wrong.push(`${name}: receipt ${receiptId} is shown, ${row.receiptId} stored`);
  const keys = distinct(posts.map(keyOf));
  if (keys.length > 1) wrong.push(`${name}: one response was sent under ${keys.length} keys`);
  const bodies = distinct(posts.filter(({ body }) => body).map(({ body }) => body.toString('utf8')));
  if (bodies.length > 1) wrong.push(`${name}: one response was sent with ${bodies.length} bodies`);
  if (row && !isDeepStrictEqual(keys, [`"${row.submissionId}"`])) wrong.push(`${name}: ${keys} is not the row's key`);
  if (row && !isDeepStrictEqual(bodies, [row.body])) wrong.push(`${name}: what is stored is not what was sent`);
  return wrong;
};

/**
 * Everything that is wrong, in words. `told` are the page's own facts with `wasStored` as it was when each was told; `added`
 * is by how many rows the table grew.
 */
export const wrongIn = ({
  person,
  mark,
  receiptId,
  trouble,
  neighbour,
  told,
  posts,
  strangers,
  left,
  rowsOf,
  added,
}) => {
  const wrong = [];
  const people = [{ person, mark, receiptId }, ...(neighbour ? [neighbour] : [])];
  const sentBy = (one) => posts.filter((post) => personOf(post) === one.person);
  for (const one of people) {
    const sent = sentBy(one);
    const others = posts.filter((post) => !sent.includes(post)).map(keyOf);
    if (sent.some((post) => others.includes(keyOf(post)))) wrong.push(`${one.person} sends the response of another`);
  }
  if (people.flatMap(sentBy).length < posts.length) wrong.push('a response came from nobody');
  if (neighbour && neighbour.greeting !== 'survey-ready')
    wrong.push(`the neighbour is greeted with ${neighbour.greeting}`);
  for (const one of people) wrong.push(...oneResponse({ ...one, rows: rowsOf.get(one.mark), posts: sentBy(one) }));
  for (const { type, wasStored, detail, person: whose } of told) {
    if ((type === 'survey-delivered' || type === 'receipt') && !wasStored)
      wrong.push(`${whose}: "${type}" before there was a row`);
    if (type === 'foreign' || type === 'violation') wrong.push(`${type}: ${detail}`);
  }
  wrong.push(...strangers.map((stranger) => `also asked for: ${stranger}`));
  if (left > 0) wrong.push(`${left} steps of the script were never met`);
  if (added !== people.length) wrong.push(`${added} new rows for ${people.length} presses of Send`);
  // Last, because it follows from the rest more often than not.
  if (trouble) wrong.push(trouble);
  return wrong;
};
