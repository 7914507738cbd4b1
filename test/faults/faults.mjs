// What a network, a proxy or a server can do to one request. Each fault gets the exchange and ends it.

const json = { 'content-type': 'application/json' };
const page = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Кіру</title><form><input name="iin"></form>',
};
/** A server whose clock stands in another year: only the difference of its two dates means anything. */
const skewed = {
  date: 'Mon, 01 Jan 2001 00:00:00 GMT',
  'retry-after': 'Mon, 01 Jan 2001 00:00:40 GMT',
};

const someoneElses = JSON.stringify({
  receiptId: 'ZZZZ-ZZZZ-ZZZZ-0',
  submissionId: '00000000-0000-4000-8000-000000000000',
  acceptedOn: '2026-11-24',
  survey: { id: 'faults', version: '1.0.0' },
});

/** Answers that are no receipt, whatever the receiver did before. */
const answers = {
  408: { status: 408 },
  425: { status: 425 },
  '429 with seconds': { status: 429, headers: { 'retry-after': '40' } },
  '429 with a date of a skewed clock': { status: 429, headers: skewed },
  500: { status: 500 },
  502: { status: 502, ...page },
  503: { status: 503, headers: { 'retry-after': '1' } },
  504: { status: 504, ...page },
  'HTML with 200': { status: 200, ...page },
  '302 to a login page': { status: 302, headers: { location: '/login' } },
  'empty 200': { status: 200 },
  'receipt of another': { status: 200, headers: json, body: someoneElses },
  '202 without receipt': { status: 202, headers: { ...json, location: '/later' }, body: '{}' },
};

const beforeAndAfter = Object.entries(answers).flatMap(([name, answer]) => [
  [`${name}, nothing stored`, (exchange) => exchange.answer(answer)],
  [
    `${name}, stored`,
    async (exchange) => {
      await exchange.passOn();
      exchange.answer(answer);
    },
  ],
]);

/** The widget must try again after each of these. */
export const failures = {
  'reset before the body': (exchange) => exchange.reset(),
  'reset in the middle of the body': async (exchange) => {
    await exchange.passHalf();
    exchange.reset();
  },
  'reset after the body': (exchange) => exchange.reset(),
  'response lost': async (exchange) => {
    await exchange.passOn();
    exchange.reset();
  },
  'response dripped and cut': async (exchange) => exchange.drip(await exchange.passOn(), 0.6),
  'half-open, nothing stored': (exchange) => exchange.silence(),
  'half-open, stored': async (exchange) => {
    await exchange.passOn();
    exchange.silence();
  },
  'delayed duplicate': async (exchange) => {
    await exchange.passOnLater();
    exchange.reset();
  },
  ...Object.fromEntries(beforeAndAfter),
};

/** Those that bring the receipt all the same. */
export const oddities = {
  duplicate: async (exchange) => {
    const [, second] = await Promise.all([exchange.passOn(), exchange.passOn()]);
    exchange.answer(second);
  },
  'slow drip of the response': async (exchange) => exchange.drip(await exchange.passOn()),
};

/** Acts before a byte of the body was read. */
export const actsOnHeaders = (name) => name === 'reset before the body';

export const faults = { ...failures, ...oddities };
