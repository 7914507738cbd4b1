// SHA-256 of bytes in the form of RFC 9530, and of a JSON document in the form of RFC 8785.
import { createHash } from 'node:crypto';
import { ProblemError } from './problems.mjs';

/** `sha-256=:<base64>:`. @param {string | Uint8Array} bytes */
export const digestOf = (bytes) => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

/** RFC 8785: no white space, members sorted by UTF-16 units; numbers and strings as JSON.stringify writes them. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
};

/** The digest that names an author's document whatever its white space and member order. @param {unknown} document */
export const documentDigest = (document) => digestOf(canonical(document));

/**
 * Refuses a body that was changed or emptied on its way. A header without SHA-256 proves nothing and is let through.
 * @param {string | undefined} header value of Content-Digest
 * @param {Uint8Array} bytes
 */
export const checkContentDigest = (header, bytes) => {
  const claimed = /(?:^|,)\s*sha-256=(?<value>[^,;]*)/.exec(header ?? '')?.groups?.value;
  if (claimed !== undefined && `sha-256=${claimed.trim()}` !== digestOf(bytes))
    throw new ProblemError('digest-mismatch');
};
