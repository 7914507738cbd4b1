/** The sealed body a host was promised with `survey-submit`: it comes, or the host hears why it does not. */
export interface PromisedBody {
  readonly promise: Promise<string>;
  readonly kept: (body: string) => void;
  readonly broken: (why: string) => void;
}

/** Makes the promise; a host that does not look at it is not bothered when it is broken. */
export const promisedBody = (): PromisedBody => {
  let kept: (body: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, refuse) => {
    kept = resolve;
    reject = refuse;
  });
  promise.catch(() => undefined);
  return { promise, kept, broken: (why) => reject(new Error(`no response was sealed for delivery: ${why}`)) };
};
