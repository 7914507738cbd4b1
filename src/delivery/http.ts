/** An answer read with limits; `redirected` is an opaque redirect nobody followed. */
export interface HttpAnswer {
  readonly status: number;
  readonly redirected: boolean;
  readonly contentType: string;
  readonly retryAfter: string | null;
  /** The server's clock, for `Retry-After` with a date. */
  readonly date: string | null;
  /** `undefined` when the body is longer than the limit. */
  readonly text: string | undefined;
}

/** Rejected with when no answer came: no connection, TLS trouble, time out. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export interface PostOptions {
  readonly headers: Headers;
  readonly credentials: RequestCredentials;
  readonly anonymous: boolean;
}

/** How a response is posted; a test passes its own. */
export type Post = (url: string, body: string, options: PostOptions) => Promise<HttpAnswer>;

const postLimit = 20_000;
const getLimit = 20_000;
/** Browsers allow 64 KiB in flight for requests that may outlive the page. */
const keepaliveBytes = 60_000;
const receiptBytes = 65_536;

const readLimited = async (response: Response, limit: number): Promise<string | undefined> => {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
};

const request = async (url: string, init: RequestInit, milliseconds: number, limit: number): Promise<HttpAnswer> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  try {
    const response = await fetch(url, { ...init, signal: abort.signal, cache: 'no-store' });
    const { status, headers } = response;
    return {
      status,
      redirected: response.type === 'opaqueredirect',
      contentType: headers.get('content-type') ?? '',
      retryAfter: headers.get('retry-after'),
      date: headers.get('date'),
      text: await readLimited(response, limit),
    };
  } catch (error) {
    throw new NoAnswer(String(error));
  } finally {
    clearTimeout(timer);
  }
};

/** Posts a sealed body. Redirects are not followed: answers must never travel through a login page. */
export const post: Post = (url, body, { headers, credentials, anonymous }) =>
  request(
    url,
    {
      method: 'POST',
      body,
      headers,
      credentials: anonymous ? 'omit' : credentials,
      referrerPolicy: anonymous ? 'no-referrer' : 'same-origin',
      redirect: 'manual',
      keepalive: new TextEncoder().encode(body).byteLength <= keepaliveBytes,
    },
    postLimit,
    receiptBytes,
  );

/** Reads a document of at most `limit` bytes. */
export const getText = (url: string, limit: number): Promise<HttpAnswer> =>
  request(url, { headers: { accept: 'application/json' }, credentials: 'same-origin' }, getLimit, limit);
