import type { OutboxRecord } from './outbox-record.js';

/** What the host adds to every attempt; each is asked anew, because tokens rotate. */
export interface HeaderSources {
  readonly csrf: (() => readonly [name: string, token: string] | undefined) | undefined;
  readonly getHeaders: (() => Promise<HeadersInit>) | undefined;
  readonly getParticipation: (() => Promise<string | undefined>) | undefined;
}

/** Headers of one attempt. The host's own cannot replace those of the contract. */
export const requestHeaders = async (record: OutboxRecord, sources: HeaderSources): Promise<Headers> => {
  const headers = await asked('getHeaders', async () => new Headers(await sources.getHeaders?.()));
  const csrf = sources.csrf?.();
  if (csrf) headers.set(...(csrf as [string, string]));
  await asked('getParticipation', async () => {
    const token = await sources.getParticipation?.();
    if (token) headers.set('Participation-Token', token);
  });
  headers.set('Content-Type', 'application/json');
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Idempotency-Key', `"${record.submissionId}"`);
  headers.set('Accept-Language', record.locale);
  headers.set('X-Requested-With', 'XMLHttpRequest');
  if (record.bodyDigest) headers.set('Content-Digest', record.bodyDigest);
  return headers;
};

/** Rejects without the message of what went wrong: browsers repeat in it a value they refuse, and it may be a token. */
const asked = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw new Error(`${what} failed (${error instanceof Error ? error.name : typeof error})`);
  }
};

/** Whether the browser takes this as a header. */
export const isHeader = (name: string, value: string): boolean => {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
};

/** Reads a CSRF token where the portal keeps it: `<meta name>` or a cookie. */
export const csrfToken = (from: 'meta' | 'cookie', name: string): string | undefined => {
  if (from === 'meta') {
    const metas = document.querySelectorAll('meta[name]');
    return (
      Array.from(metas)
        .find((meta) => meta.getAttribute('name') === name)
        ?.getAttribute('content') ?? undefined
    );
  }
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return cookie === undefined ? undefined : decoded(cookie.slice(name.length + 1));
};

/** A value that was never encoded is the token as it stands. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
