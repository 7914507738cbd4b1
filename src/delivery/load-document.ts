import { getText } from './http.js';

/** The author's document, not yet parsed as a questionnaire, or why it is not there. */
export type LoadedDocument =
  { readonly json: unknown } | { readonly failure: 'no answer' | 'not JSON' | 'larger than 4 MB' | `status ${number}` };

/** The format's own bound, in bytes. */
const documentLimit = 4_000_000;

/** Fetches a JSON document, a questionnaire or a list of choices; never throws. */
export const loadDocument = async (url: string): Promise<LoadedDocument> => {
  try {
    const { status, text } = await getText(url, documentLimit);
    if (status !== 200) return { failure: `status ${status}` };
    if (text === undefined) return { failure: 'larger than 4 MB' };
    try {
      return { json: JSON.parse(text) as unknown };
    } catch {
      return { failure: 'not JSON' };
    }
  } catch {
    return { failure: 'no answer' };
  }
};
