import { faults } from './faults.mjs';
import { afterAttempt, kills, whileSending } from './plan.mjs';

const disturbances = [...afterAttempt, ...whileSending, ...kills];

/** Counts what really happened, so that a fault that is never met is noticed. */
export const startTally = () => {
  const counts = new Map([...Object.keys(faults), ...disturbances].map((name) => [name, 0]));
  const add = (name) => counts.set(name, counts.get(name) + 1);
  const total = { runs: 0, requests: 0, rows: 0 };
  return {
    fault: add,
    disturbance: add,
    ran(requests, rows) {
      total.runs += 1;
      total.requests += requests;
      total.rows += rows;
    },
    total,
    never: () => [...counts].filter(([, times]) => times === 0).map(([name]) => name),
    print() {
      for (const [name, times] of counts) console.log(`${String(times).padStart(6)}  ${name}`);
    },
  };
};
