// A clock that jumps from timer to timer: hours pass in a moment, and nothing waits.

/** Everything that was due has run, and so have the promises it settled. */
const atRest = () => new Promise((resolve) => setImmediate(resolve));

const replace = (owner, members) => {
  const before = Object.fromEntries(Object.keys(members).map((name) => [name, owner[name]]));
  Object.assign(owner, members);
  return () => Object.assign(owner, before);
};

/**
 * Calls `use` while timers, `Date.now` and `Math.random` are the test's own. `at(moment, act)` plans, `passUntil(moment)`
 * lets time pass; moments are milliseconds since the start.
 */
export const withVirtualTime = async (random, use) => {
  const planned = new Map();
  let now = 0;
  let last = 0;
  const at = (moment, act) => {
    planned.set(++last, { moment, act });
    return last;
  };
  const next = () => [...planned].reduce((one, other) => (other[1].moment < one[1].moment ? other : one));
  const passUntil = async (end) => {
    for (await atRest(); planned.size > 0; await atRest()) {
      const [id, { moment, act }] = next();
      if (moment > end) break;
      planned.delete(id);
      now = moment;
      act();
    }
    now = end;
  };
  const restore = [
    replace(globalThis, {
      setTimeout: (act, wait = 0, ...given) => at(now + wait, () => act(...given)),
      clearTimeout: (timer) => void planned.delete(timer),
    }),
    replace(Date, { now: () => now }),
    replace(Math, { random }),
  ];
  try {
    return await use({ at, passUntil, now: () => now });
  } finally {
    for (const back of restore) back();
  }
};
