import type { Receipt } from '../model/submission.js';

const longestNumber = 100;

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

const shortText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= longestNumber ? value : undefined;

/**
 * Accepts a receipt only if it names the very submission that was sent and, when it carries one, the digest of its
 * bytes; anything else (a login page, an empty body, somebody else's receipt) is `undefined`.
 */
export const checkReceipt = (value: unknown, submissionId: string, bodyDigest: string | null): Receipt | undefined => {
  const given = record(value);
  const survey = record(given?.['survey']);
  const receiptId = shortText(given?.['receiptId']);
  const acceptedOn = shortText(given?.['acceptedOn']);
  const id = shortText(survey?.['id']);
  const version = shortText(survey?.['version']);
  if (!given || given['submissionId'] !== submissionId) return undefined;
  if (!receiptId || !acceptedOn || !/^\d{4}-\d\d-\d\d$/.test(acceptedOn) || !id || !version) return undefined;
  const digest = given['bodyDigest'];
  if (digest !== undefined && (typeof digest !== 'string' || (bodyDigest !== null && digest !== bodyDigest)))
    return undefined;
  return {
    receiptId,
    submissionId,
    acceptedOn,
    survey: { id, version },
    ...(digest === undefined ? {} : { bodyDigest: digest }),
  };
};

/** The same for JSON text that may be anything. */
export const readReceipt = (
  text: string | undefined,
  submissionId: string,
  bodyDigest: string | null,
): Receipt | undefined => {
  try {
    return checkReceipt(JSON.parse(text ?? '') as unknown, submissionId, bodyDigest);
  } catch {
    return undefined;
  }
};
