// Two hundred people with the real sender before one court, under virtual time.
import { chanceFrom } from '../fuzz/random.mjs';
import { partsOf } from './delivery-simulation.mjs';
import { withVirtualTime } from './virtual-time.mjs';

export const people = 200;
export const second = 1_000;
export const minute = 60_000;

const answer = (status, text, retryAfter = null) => ({
  status,
  redirected: false,
  contentType: 'application/json',
  retryAfter,
  date: null,
  text,
});

const receiptFor = (submissionId) =>
  answer(
    201,
    JSON.stringify({ receiptId: 'R', submissionId, acceptedOn: '2026-11-25', survey: { id: 'x', version: '1' } }),
  );

/** What a court says that is down: nothing at all, or "busy, come back in `seconds`". */
export const noConnection = ({ NoAnswer }) => {
  throw new NoAnswer('no connection');
};
export const busyFor = (seconds) => () => answer(503, '', String(seconds));

const memory = { add: async () => {}, keep: async () => {}, delivered: async () => {} };

const personAt = ({ Sender }, submissionId, post, announce) =>
  new Sender(
    { v: 1, submissionId, body: '{}', bodyDigest: null, locale: 'kk', sealedAt: 0, attempts: 0 },
    {
      outbox: memory,
      endpoint: 'https://court.example/api',
      credentials: 'same-origin',
      anonymous: false,
      sources: { csrf: undefined, getHeaders: undefined, getParticipation: undefined },
      announce,
      post,
    },
  );

/**
 * The court is down until `upAt` and answers with `whileDown` until then. Person i presses Send at `pressAt(chance)`; who
 * was told that it is up to them presses "try again" at `pressAgainAt(chance)`. Returns the moments of all requests, and
 * of all presses, and who was told of a receipt at the end.
 */
export const crowd = async ({ build, seed, upAt, whileDown, pressAt, pressAgainAt, random }) => {
  const parts = await partsOf(build);
  const chance = chanceFrom(seed);
  return withVirtualTime(random ?? chance.number, async ({ at, passUntil, now }) => {
    const requests = [];
    const presses = [];
    const told = new Set();
    for (let person = 0; person < people; person++) {
      const id = `person-${person}`;
      const post = async () => {
        requests.push(now());
        return now() < upAt ? whileDown(parts) : receiptFor(id);
      };
      let waits = false;
      const sender = personAt(parts, id, post, ({ state, retryAt }) => {
        waits = state === 'waiting' && retryAt === undefined;
        if (state === 'delivered') told.add(id);
      });
      const press = (moment, act) => at(moment, () => act() && presses.push(now()));
      press(pressAt(chance), () => sender.send());
      if (pressAgainAt) press(pressAgainAt(chance), () => waits && sender.retry());
    }
    await passUntil(2 * upAt + 60 * minute);
    return { requests: requests.sort((a, b) => a - b), presses, told };
  });
};

/** The most requests in any one second (not only a full one of the clock) that begins at `from` or later. */
export const peak = (moments, from = 0, to = Infinity) => {
  let most = 0;
  let end = 0;
  for (let begin = 0; begin < moments.length; begin++) {
    if (moments[begin] < from || moments[begin] >= to) continue;
    while (end < moments.length && moments[end] < moments[begin] + second) end++;
    most = Math.max(most, end - begin);
  }
  return most;
};
