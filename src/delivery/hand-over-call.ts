/** What tabs say to each other: ids only, never an answer, because every script of the origin can listen. */
interface HandOverCall {
  readonly handOver: string;
  readonly to: string;
}

const channelName = 'court-survey';

/** `undefined` where storage is blocked: the constructor throws then. */
const openChannel = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
};

/** Asks whichever tab holds the slot to write everything and let it go. */
export const sayHandOver = (slot: string, to: string): void => {
  const channel = openChannel();
  channel?.postMessage({ handOver: slot, to } satisfies HandOverCall);
  channel?.close();
};

/** Calls back when another page asks for the slot; returns how to stop listening. */
export const listenForHandOver = (slot: string, holder: string, asked: () => Promise<void>): (() => void) => {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }: MessageEvent<Partial<HandOverCall> | null>) => {
    if (data?.handOver === slot && data.to !== holder) void asked();
  });
  return () => channel?.close();
};
