import { NoAnswer } from './http.js';

/** A host that does not answer within this time is not waited for. */
const hostLimit = 60_000;

/** Rejects with `NoAnswer` when the host's promise is not settled in time: it must not hold up what the person does next. */
export const inTime = <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('the host did not answer')), hostLimit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
