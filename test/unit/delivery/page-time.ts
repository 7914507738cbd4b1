/** A clock and timers of the test's own; `pass` lets time go on to so many milliseconds after the start. */
export const pageTime = (start = Date.now()) => {
  const realTimeout = globalThis.setTimeout;
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };
  const { now: monotonic } = performance;
  let now = start;
  let last = 0;
  const planned = new Map<number, { readonly at: number; readonly run: () => void }>();
  const atRest = (): Promise<void> => new Promise((resolve) => realTimeout(resolve));
  const begun = monotonic.call(performance);
  Object.assign(globalThis, {
    setTimeout: (run: () => void, wait = 0) => planned.set(++last, { at: now + wait, run }) && last,
    clearTimeout: (timer: number) => void planned.delete(timer),
  });
  Date.now = () => now;
  performance.now = () => begun + now;
  const pass = async (until: number): Promise<void> => {
    for (await atRest(); ; await atRest()) {
      const [next] = [...planned].sort(([, one], [, other]) => one.at - other.at);
      if (!next || next[1].at > start + until) break;
      planned.delete(next[0]);
      now = next[1].at;
      next[1].run();
    }
    now = start + until;
  };
  return Object.assign(pass, {
    end: () => {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.now;
      performance.now = monotonic;
    },
  });
};
