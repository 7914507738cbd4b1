const placeholder = /\{([^{}:]+)\}/g;

/** Names between braces in a text, as the author wrote them. */
export const pipedNames = (text: string): readonly string[] =>
  text.includes('{') ? Array.from(text.matchAll(placeholder), ([, name = '']) => name.trim()) : [];

/**
 * What a name stands for in a text: `undefined` = not a name of this questionnaire, the braces stay. `raw` asks for the
 * stored value instead of its words.
 */
export type PipedText = (name: string, raw?: boolean) => string | undefined;

/** Characters that answers may add to one text: answers that stand in choices that stand in titles multiply. */
const mostPiped = 50_000;

/**
 * Replaces names by texts; the result is text and never markup, whatever an answer contains. Names stay as they are
 * written once 50,000 characters have been filled in.
 */
export const pipeText = (text: string, textOf: PipedText): string => {
  if (!text.includes('{')) return text;
  let piped = 0;
  return text.replace(placeholder, (whole: string, name: string) => {
    if (piped > mostPiped) return whole;
    const words = textOf(name.trim()) ?? whole;
    piped += words.length;
    return words;
  });
};

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same for the author's HTML: an answer that looks like markup is shown as what was typed. */
export const pipeHtml = (html: string, textOf: PipedText): string =>
  pipeText(html, (name) => textOf(name)?.replace(/[&<>"]/g, (character) => special[character] ?? character));
