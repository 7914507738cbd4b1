// The runs of delivery-simulation.mjs in a thread of their own: the test runner follows every promise of its thread, and
// there they take four times as long.
import { once } from 'node:events';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { enumerate, partsOf } from './delivery-simulation.mjs';

/** `enumerate` with the compiled parts in the folder `build`; rejects with what broke. */
export const enumerateApart = async (build, options) => {
  const [result] = await once(new Worker(new URL(import.meta.url), { workerData: { build, options } }), 'message');
  return result;
};

if (!isMainThread) parentPort.postMessage(await enumerate(await partsOf(workerData.build), workerData.options));
