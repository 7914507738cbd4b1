/** What tabs say to each other: ids only, never an answer, because every script of the origin can listen. */
type TabCall =
  /** Whoever holds the slot is asked to write everything and let it go. */
  | { readonly call: 'handOver'; readonly slot: string; readonly from: string }
  /** Somebody opened a slot: perhaps somebody else uses this browser now. */
  | { readonly call: 'opened'; readonly slot: string; readonly from: string };

const channelName = 'court-survey';

/** `undefined` where storage is blocked: the constructor throws then. */
const openChannel = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
};

/** Says it to all other tabs; `from` is this page's id. */
export const callTabs = (call: TabCall): void => {
  const channel = openChannel();
  channel?.postMessage(call);
  channel?.close();
};

/**
 * Hears what other pages than `page` say; returns how to stop listening. In the browser's cache a page hears nothing: an
 * open channel would keep it out of there in some browsers.
 */
export const hearTabs = (page: string, hear: (call: TabCall) => void): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let channel: BroadcastChannel | undefined;
  const close = (): void => channel?.close();
  const open = (): void => {
    channel = openChannel();
    channel?.addEventListener('message', ({ data }: MessageEvent<TabCall | null>) => {
      if (data && data.from !== page) hear(data);
    });
  };
  open();
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && open(), { signal });
  return () => {
    listening.abort();
    close();
  };
};
